import type { Catalog, Material, Rule, Style } from '../catalog/schema.js';
import { rawCatalog } from './catalogs.js';
import { rule } from './rules.js';

/** How many of each a catalog of a big house has. */
const MATERIALS = 500;
const STYLES = 40;
const RULES = 60;

/**
 * A catalog as a big house would keep it, as data: 500 materials in some 2000 swatches, 40 styles of which each zone
 * offers every material of its sort, 60 rules. About 1.4 MB of JSON. Always the same.
 */
export function largeCatalog(): Catalog {
  const raw = rawCatalog();
  const materials = Array.from({ length: MATERIALS }, (_, at) => variantOf(raw.materials, at));
  const variants = (id: string) => materials.filter((material) => material.id === id || isVariant(material.id, id));
  return {
    ...raw,
    id: 'large-house',
    materials,
    styles: Array.from({ length: STYLES }, (_, at) =>
      styleOf(raw.styles, at, (id) => variants(id).map(({ id }) => id)),
    ),
    rules: [...raw.rules, ...Array.from({ length: RULES - raw.rules.length }, (_, at) => ruleOf(materials, at))],
  };
}

/** `suede` itself, then `suede-1`, `suede-2` … */
function variantOf(materials: readonly Material[], at: number): Material {
  const original = materials[at % materials.length]!;
  const round = Math.floor(at / materials.length);
  if (round === 0) return original;
  return { ...original, id: `${original.id}-${round}`, name: { en: `${original.name.en} ${round}` } };
}

function isVariant(id: string, of: string): boolean {
  return id.startsWith(`${of}-`) && /^\d+$/.test(id.slice(of.length + 1));
}

function styleOf(styles: readonly Style[], at: number, variants: (id: string) => string[]): Style {
  const original = styles[at % styles.length]!;
  const round = Math.floor(at / styles.length);
  return {
    ...original,
    ...(round > 0 && { id: `${original.id}-${round}`, name: { en: `${original.name.en} ${round}` } }),
    offered: true,
    zones: original.zones.map((zone) => ({ ...zone, materials: zone.materials.flatMap(variants) })),
  };
}

/** Turn by turn: one leather against another, one for a construction alone, one anywhere against a sole. */
function ruleOf(materials: readonly Material[], at: number): Rule {
  const leathers = materials.filter(({ id }) => /^(nubuck|patent|canvas|suede)-\d+$/.test(id));
  const leather = leathers[at % leathers.length]!.id;
  const other = leathers[(at * 7 + 1) % leathers.length]!.id;
  const id = `house-rule-${at}`;
  const rules = [
    rule(id, 'excludes', { 'zone:vamp': [leather] }, { 'zone:quarter': [other] }),
    rule(id, 'allows', { construction: ['goodyear-welt'] }, { 'zone:vamp': [leather] }),
    rule(id, 'excludes', { 'zone:*': [leather] }, { sole: ['double-leather'] }),
  ];
  return rules[at % rules.length]!;
}
