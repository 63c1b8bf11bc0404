import { findSwatch, indexOf, must } from '../catalog/lookup.js';
import type { ResolvedDesign } from '../design/resolve.js';
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
  style: { en: 'Style', de: 'Modell' },
  last: { en: 'Last', de: 'Leisten' },
  construction: { en: 'Construction', de: 'Machart' },
  sole: { en: 'Sole', de: 'Sohle' },
} as const satisfies Record<string, Text>;

/** The specification of a shoe, from its model to its bottom. */
export function specify(resolved: ResolvedDesign): SpecificationLine[] {
  return [...modelLines(resolved), ...optionLines(resolved), ...zoneLines(resolved)];
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
