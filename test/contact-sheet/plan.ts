/** What stands on the sheets: pure data, worked out from a catalog. */
import {
  type Catalog,
  type Choices,
  choiceKeys,
  defaultDesign,
  isMakeable,
  type ResolvedDesign,
  resolve,
  type Style,
} from '@cordwainer/contract';
import type { CameraPose, ViewName } from '../../widget/src/scene/scene-port.js';
import type { StampPlaceId } from '../../widget/src/scene/stamp.js';

/** A direction to look from, radians; the whole shoe is framed, and then that much closer. */
export type Angle = Pick<CameraPose, 'azimuth' | 'elevation'> & { readonly closer: number };

export interface Tile {
  readonly label: string;
  readonly design: ResolvedDesign;
  readonly view: ViewName | CameraPose | Angle;
}

export interface Sheet {
  /** Name of its file. */
  readonly name: string;
  readonly title: string;
  readonly columns: number;
  readonly tiles: readonly Tile[];
}

export interface Wanted {
  /** `styles`, `materials`, `swatches`, `soles`. */
  readonly kinds: readonly string[];
  /** Ids; none stands for all of them. */
  readonly styles: readonly string[];
  readonly lasts: readonly string[];
  readonly materials: readonly string[];
  readonly soles: readonly string[];
  readonly constructions: readonly string[];
  /**
   * Names, or azimuth and elevation in degrees and how much closer: `142/21`, `142/21/0.8`; or from so many mm away
   * from a point of the shoe, x, y, z in mm: `142/21/300@60:90:0`.
   */
  readonly views: readonly string[];
  /** Choices that every shoe has where it can: `{ "zone:vamp": "suede/navy" }`. */
  readonly choices: Choices;
  /** Places of a shoe that a name is pressed into, as a brand's stamp is. */
  readonly stamps: readonly StampPlaceId[];
  /** Whether every value of the options is shown, or only the usual ones. */
  readonly forms: boolean;
  /** The style that materials are shown on. */
  readonly dressed: string;
}

const degrees = (angle: number): number => (angle * Math.PI) / 180;

const pose = (azimuth: number, elevation: number, distance: number, target: CameraPose['target']): CameraPose => ({
  azimuth: degrees(azimuth),
  elevation: degrees(elevation),
  distance,
  target,
});

/** Near enough to see grain: the lateral quarter over the waist, the toe, and the sole's edge at the ball. */
const CLOSE: Readonly<Record<string, CameraPose>> = {
  flank: pose(10, 14, 260, [-40, 62, 30]),
  toe: pose(52, 26, 300, [100, 30, 0]),
  grain: pose(52, 40, 150, [70, 48, 12]),
  edge: pose(24, 12, 300, [60, 16, 40]),
  tread: pose(20, -52, 760, [0, 5, 0]),
};

export function sheetsOf(catalog: Catalog, wanted: Wanted): Sheet[] {
  const listed = (ids: readonly string[], id: string): boolean => ids.length === 0 || ids.includes(id);
  const styles = catalog.styles.filter((style) => listed(wanted.styles, style.id));
  const dressed = catalog.styles.find(({ id }) => id === wanted.dressed) ?? catalog.styles[0]!;
  const makers: Readonly<Record<string, () => Sheet[]>> = {
    styles: () => styles.map((style) => styleSheet(catalog, style, wanted, listed)),
    materials: () => [materialSheet(catalog, dressed, wanted, listed)],
    swatches: () => [swatchSheet(catalog, dressed, wanted, listed)],
    soles: () => [soleSheet(catalog, dressed, wanted, listed)],
  };
  return wanted.kinds.flatMap((kind) => {
    const make = makers[kind];
    if (!make) throw new Error(`There are no sheets of "${kind}"; there are ${Object.keys(makers).join(', ')}.`);
    return make();
  });
}

function viewOf(view: string): ViewName | Angle | CameraPose {
  const [from, at] = view.split('@');
  if (at !== undefined) {
    const [azimuth = 0, elevation = 0, distance = 400] = from!.split('/').map(Number);
    return pose(azimuth, elevation, distance, at.split(':').map(Number) as unknown as CameraPose['target']);
  }
  const [azimuth, elevation, closer = 1] = view.split('/').map(Number);
  return elevation === undefined
    ? (view as ViewName)
    : { azimuth: degrees(azimuth!), elevation: degrees(elevation), closer };
}

type Listed = (ids: readonly string[], id: string) => boolean;

/** Every last with every value of the options that give it another form. */
function styleSheet(catalog: Catalog, style: Style, wanted: Wanted, listed: Listed): Sheet {
  const forms = wanted.forms ? formsOf(catalog, style) : [{}];
  const lasts = style.lasts.filter((id) => listed(wanted.lasts, id));
  const tiles = forms.flatMap((form) =>
    lasts.flatMap((last) => {
      const design = made(catalog, style, { ...wanted.choices, ...form, last });
      const label = [style.id, ...Object.values(form), last].join(' · ');
      return design ? wanted.views.map((view) => ({ label: `${label} · ${view}`, design, view: viewOf(view) })) : [];
    }),
  );
  return { name: `style-${style.id}`, title: `${style.name.en}: every last`, columns: wanted.views.length * 2, tiles };
}

/** One swatch of every material: the whole shoe, and close enough to judge its grain. */
function materialSheet(catalog: Catalog, style: Style, wanted: Wanted, listed: Listed): Sheet {
  const tiles = upperMaterials(style)
    .filter((id) => listed(wanted.materials, id))
    .flatMap((id) => {
      const swatch = catalog.materials.find((material) => material.id === id)!.swatches[0]!;
      const design = made(catalog, style, { ...wanted.choices, ...dress(style, id, swatch.id) });
      if (!design) return [];
      const label = `${id} · ${swatch.id}`;
      return [
        { label, design, view: 'hero' as const },
        { label: `${label} · toe`, design, view: CLOSE.toe! },
        { label: `${label} · flank`, design, view: CLOSE.flank! },
        { label: `${label} · grain`, design, view: CLOSE.grain! },
      ];
    });
  return { name: 'materials', title: `Every material on ${style.name.en}`, columns: 4, tiles };
}

/** Every swatch of every material. */
function swatchSheet(catalog: Catalog, style: Style, wanted: Wanted, listed: Listed): Sheet {
  const tiles = upperMaterials(style)
    .filter((id) => listed(wanted.materials, id))
    .flatMap((id) =>
      catalog.materials
        .find((material) => material.id === id)!
        .swatches.flatMap((swatch) => {
          const design = made(catalog, style, { ...wanted.choices, ...dress(style, id, swatch.id) });
          return design ? [{ label: `${id} · ${swatch.id}`, design, view: 'hero' as const }] : [];
        }),
    );
  return { name: 'swatches', title: `Every swatch on ${style.name.en}`, columns: 5, tiles };
}

/** Every construction with every sole that its rules allow, from beside, near its edge and from below. */
function soleSheet(catalog: Catalog, style: Style, wanted: Wanted, listed: Listed): Sheet {
  const tiles = style.constructions
    .filter((id) => listed(wanted.constructions, id))
    .flatMap((construction) =>
      style.soles
        .filter((id) => listed(wanted.soles, id))
        .flatMap((sole) => {
          const design = made(catalog, style, { ...wanted.choices, construction, sole });
          const label = `${construction} · ${sole}`;
          if (!design) return [];
          return [
            { label, design, view: 'side' as const },
            { label: `${label} · edge`, design, view: CLOSE.edge! },
            { label: `${label} · tread`, design, view: CLOSE.tread! },
            { label: `${label} · sole`, design, view: 'sole' as const },
          ];
        }),
    );
  return { name: `soles-${style.id}`, title: `Constructions and soles of ${style.name.en}`, columns: 4, tiles };
}

/** Each value of the first option with a form, and each further option's other values on its own. */
function formsOf(catalog: Catalog, style: Style): Choices[] {
  const forms: Choices[] = [{}];
  for (const { option, default: usual } of style.options) {
    const entry = catalog.options.find(({ id }) => id === option);
    if (entry?.kind !== 'choice') continue;
    for (const { id } of entry.values) if (id !== usual) forms.push({ [`option:${option}`]: id });
  }
  return forms;
}

/** Materials that an upper may be made of, in the style's own order. */
const upperMaterials = (style: Style): readonly string[] => [
  ...new Set(style.zones.filter(({ zone }) => ['vamp', 'quarter', 'apron'].includes(zone)).flatMap((z) => z.materials)),
];

/** One material on every zone that may have it. */
const dress = (style: Style, material: string, swatch: string): Choices =>
  Object.fromEntries(
    style.zones
      .filter((entry) => entry.materials.includes(material))
      .map((entry) => [`zone:${entry.zone}`, `${material}/${swatch}`]),
  );

/** The design with these choices, or undefined where a factory would not make it. */
function made(catalog: Catalog, style: Style, choices: Choices): ResolvedDesign | undefined {
  // What is only being prepared is looked at, too.
  const own = { ...catalog, styles: [{ ...style, offered: true }] };
  const known = new Set(choiceKeys(style));
  const design = {
    ...defaultDesign(own, style.id),
    choices: Object.fromEntries(Object.entries(choices).filter(([key]) => known.has(key))),
  };
  const resolved = resolve(own, design);
  if (!resolved.ok) throw new Error(`${style.id}: ${JSON.stringify(resolved.issues)}`);
  return isMakeable(own, design) ? resolved.value : undefined;
}
