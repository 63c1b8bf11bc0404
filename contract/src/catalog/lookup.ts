import type {
  Catalog,
  Construction,
  Last,
  Material,
  Option,
  OrderType,
  OrderTypeId,
  Package,
  SizeRun,
  Sole,
  Style,
  Swatch,
  Zone,
} from './schema.js';

/** A catalog's entries by id. */
export interface CatalogIndex {
  readonly styles: ReadonlyMap<string, Style>;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly materials: ReadonlyMap<string, Material>;
  readonly sizeRuns: ReadonlyMap<string, SizeRun>;
  readonly lasts: ReadonlyMap<string, Last>;
  readonly constructions: ReadonlyMap<string, Construction>;
  readonly soles: ReadonlyMap<string, Sole>;
  readonly options: ReadonlyMap<string, Option>;
  readonly orderTypes: ReadonlyMap<OrderTypeId, OrderType>;
  readonly packages: ReadonlyMap<string, Package>;
  /** By material, the values that a zone may have of it: `suede/navy`. */
  readonly materialValues: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

/** The index of a catalog, made once per catalog object: catalogs are never changed in place. */
export function indexOf(catalog: Catalog): CatalogIndex {
  let index = indexes.get(catalog);
  if (!index) {
    index = {
      styles: byId(catalog.styles),
      zones: byId(catalog.zones),
      materials: byId(catalog.materials),
      sizeRuns: byId(catalog.sizeRuns),
      lasts: byId(catalog.lasts),
      constructions: byId(catalog.constructions),
      soles: byId(catalog.soles),
      options: byId(catalog.options),
      orderTypes: byId(catalog.orderTypes),
      packages: byId(catalog.packages),
      materialValues: new Map(
        catalog.materials.map(({ id, swatches }) => [id, swatches.map((swatch) => `${id}/${swatch.id}`)]),
      ),
    };
    indexes.set(catalog, index);
  }
  return index;
}

function byId<Id extends string, T extends { id: Id }>(entries: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The entry, where validation has already made sure that it is there. */
export function must<K, V>(map: ReadonlyMap<K, V>, id: K, what: string): V {
  const entry = map.get(id);
  if (entry === undefined) throw new Error(`The catalog has no ${what} "${String(id)}"; was it validated?`);
  return entry;
}

/** A zone's value, taken apart: `box-calf/black`. */
export function splitMaterial(value: string): { material: string; swatch: string } {
  const slash = value.indexOf('/');
  return slash < 0
    ? { material: value, swatch: '' }
    : { material: value.slice(0, slash), swatch: value.slice(slash + 1) };
}

/** Material and swatch of a zone's value, or undefined where the catalog has none such. */
export function findSwatch(catalog: Catalog, value: string): { material: Material; swatch: Swatch } | undefined {
  const { material: materialId, swatch: swatchId } = splitMaterial(value);
  const material = indexOf(catalog).materials.get(materialId);
  const swatch = material?.swatches.find((entry) => entry.id === swatchId);
  return material && swatch ? { material, swatch } : undefined;
}
