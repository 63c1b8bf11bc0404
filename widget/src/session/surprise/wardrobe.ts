/** What a style can be dressed in: its leathers as a stylist sees them, and the roles that its parts play. */
import { type Catalog, indexOf, type Material, type ResolvedDesign } from '@cordwainer/contract';
import { type ColorFamily, colorFamily } from '../../materials/color-family.js';
import { oklch } from '../../materials/oklab.js';

/** One swatch of one material. */
export interface Leather {
  /** `material/swatch` */
  readonly value: string;
  readonly material: string;
  readonly kind: Material['kind'];
  readonly color: string;
  /** Lightness, 0 … 1. */
  readonly l: number;
  readonly chroma: number;
  readonly hue: number;
  readonly family: ColorFamily;
}

/**
 * What a part of the upper does for the whole: `field` is what one sees first; `quarter` the sides; `cap`, `back` and
 * `band` (straps, saddles, tassels) are where another leather looks meant, and so is the `apron` of a loafer; `tongue`
 * follows.
 */
export type Role = 'field' | 'quarter' | 'apron' | 'cap' | 'back' | 'band' | 'tongue';

const ROLES: Readonly<Record<string, Role>> = {
  quarter: 'quarter',
  'toe-cap': 'cap',
  apron: 'apron',
  counter: 'back',
  'heel-tab': 'back',
  saddle: 'band',
  strap: 'band',
  tassel: 'band',
  tongue: 'tongue',
};

/** A part that a brand has named otherwise belongs to the field. */
export function roleOf(zone: string): Role {
  return ROLES[zone] ?? 'field';
}

const known = new WeakMap<Catalog, ReadonlyMap<string, readonly Leather[]>>();

/** By material, its swatches. Seen once per catalog. */
function leathersOf(catalog: Catalog): ReadonlyMap<string, readonly Leather[]> {
  let leathers = known.get(catalog);
  if (!leathers) {
    leathers = new Map(
      catalog.materials.map((material) => [
        material.id,
        material.swatches.map(({ id, color }) => ({
          value: `${material.id}/${id}`,
          material: material.id,
          kind: material.kind,
          color,
          ...oklch(color),
          family: colorFamily(color),
        })),
      ]),
    );
    known.set(catalog, leathers);
  }
  return leathers;
}

/** What a zone of the style may be made of. */
export function offeredFor({ catalog, style }: ResolvedDesign, zone: string): readonly Leather[] {
  const leathers = leathersOf(catalog);
  const materials = style.zones.find((entry) => entry.zone === zone)?.materials ?? [];
  return materials.flatMap((id) => leathers.get(id) ?? []);
}

/** The zones of a group that the design has now. */
export function zonesIn({ catalog, style, choices }: ResolvedDesign, ...groups: readonly string[]): string[] {
  const { zones } = indexOf(catalog);
  return style.zones.flatMap(({ zone }) =>
    `zone:${zone}` in choices && groups.includes(zones.get(zone)?.group ?? '') ? [zone] : [],
  );
}
