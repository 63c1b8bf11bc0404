import { findSwatch, indexOf, must } from '../catalog/lookup.js';
import type { ResolvedDesign } from '../design/resolve.js';
import type { OrderedStamp } from '../stamps/schema.js';
import { joinTexts, type Text } from '../text/text.js';

/** One raw material, part or choice of a shoe, as Confirm materials, e-mails, papers and the back office list it. */
export interface SpecificationLine {
  /** The choice's key, or `style`. */
  readonly id: string;
  readonly group: 'model' | 'options' | 'upper' | 'inside' | 'trim' | 'bottom';
  readonly label: Text;
  readonly value: Text;
  /** `#rrggbb`, where the line is a material. */
  readonly color?: string;
}

const WORDS = {
  style: { en: 'Style', de: 'Modell', es: 'Modelo', fr: 'Modèle', ar: 'الطراز' },
  last: { en: 'Last', de: 'Leisten', es: 'Horma', fr: 'Forme', ar: 'القالب' },
  construction: { en: 'Construction', de: 'Machart', es: 'Construcción', fr: 'Montage', ar: 'طريقة التركيب' },
  sole: { en: 'Sole', de: 'Sohle', es: 'Suela', fr: 'Semelle', ar: 'النعل' },
} as const satisfies Record<string, Text>;

const STAMP: Text = { en: 'Stamp', de: 'Prägestempel', es: 'Sello', fr: 'Poinçon', ar: 'الختم' };
const UNLABELLED: Text = {
  en: 'Unlabelled',
  de: 'Ohne Prägung',
  es: 'Sin marca',
  fr: 'Sans marquage',
  ar: 'بدون علامة',
};

/** The specification of a shoe, from its model to its bottom; with its stamp where that is decided. */
export function specify(resolved: ResolvedDesign, stamp?: OrderedStamp): SpecificationLine[] {
  const lines = [...modelLines(resolved), ...optionLines(resolved), ...zoneLines(resolved)];
  return stamp ? withStamp(lines, stampLine(stamp)) : lines;
}

/** The specification with its line of the stamp, behind what concerns the shoe as a whole. */
export function withStamp(lines: readonly SpecificationLine[], stamp: SpecificationLine): SpecificationLine[] {
  const rest = lines.filter(({ id }) => id !== stamp.id);
  const at = rest.findIndex(({ group }) => group !== 'model' && group !== 'options');
  return at < 0 ? [...rest, stamp] : [...rest.slice(0, at), stamp, ...rest.slice(at)];
}

/** Tells a stamp with its real size, in each language that its place is named in. */
export function stampLine(stamp: OrderedStamp): SpecificationLine {
  const line = { id: 'stamp', group: 'options', label: STAMP } as const;
  if (stamp.kind === 'unlabelled') return { ...line, value: UNLABELLED };
  const size = { en: sizeIn(stamp, '.'), de: sizeIn(stamp, ',') };
  return { ...line, value: joinTexts([stamp.place, size, { en: stamp.name }], ', ') };
}

function sizeIn({ width, height }: { width: number; height: number }, point: string): string {
  const mm = (length: number) => String(Math.round(length * 10) / 10).replace('.', point);
  return `${mm(width)} × ${mm(height)} mm`;
}

/** The lines that were not ticked off, of those that an order must confirm: all of them. */
export function unconfirmed(resolved: ResolvedDesign, confirmed: readonly string[]): SpecificationLine[] {
  const ticked = new Set(confirmed);
  return specify(resolved).filter((line) => !ticked.has(line.id));
}

function modelLines({ catalog, style, choices }: ResolvedDesign): SpecificationLine[] {
  const index = indexOf(catalog);
  const line = (id: keyof typeof WORDS, value: Text): SpecificationLine => ({
    id,
    group: 'model',
    label: WORDS[id],
    value,
  });
  return [
    line('style', style.name),
    line('last', must(index.lasts, choices.last ?? '', 'last').name),
    line('construction', must(index.constructions, choices.construction ?? '', 'construction').name),
    line('sole', must(index.soles, choices.sole ?? '', 'sole').name),
  ];
}

function optionLines({ catalog, style, choices }: ResolvedDesign): SpecificationLine[] {
  return style.options.flatMap((entry): SpecificationLine[] => {
    const id = `option:${entry.option}`;
    const chosen = choices[id];
    if (!chosen) return [];
    const option = must(indexOf(catalog).options, entry.option, 'option');
    const value =
      option.kind === 'text' ? { en: chosen } : option.values.find((candidate) => candidate.id === chosen)?.name;
    return value ? [{ id, group: 'options', label: option.name, value }] : [];
  });
}

function zoneLines({ catalog, style, choices }: ResolvedDesign): SpecificationLine[] {
  return style.zones.flatMap((entry): SpecificationLine[] => {
    const id = `zone:${entry.zone}`;
    const chosen = findSwatch(catalog, choices[id] ?? '');
    if (!chosen) return [];
    const zone = must(indexOf(catalog).zones, entry.zone, 'zone');
    return [
      {
        id,
        group: zone.group,
        label: zone.name,
        value: joinTexts([chosen.material.name, chosen.swatch.name], ', '),
        color: chosen.swatch.color,
      },
    ];
  });
}
