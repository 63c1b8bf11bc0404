import fc from 'fast-check';
import { indexOf, must } from '../catalog/lookup.js';
import type { Catalog, Style } from '../catalog/schema.js';
import { choiceKeys, choiceValues } from '../design/choices.js';
import { type ResolvedDesign, resolve } from '../design/resolve.js';
import type { Design } from '../design/schema.js';
import { sizeRunOf } from '../order/quantity.js';
import type { Quantity } from '../order/schema.js';
import { sizesOf } from '../sizes/sizes.js';

/** Any design that can be said in a catalog: any style, any of its choices left out or set to any of its values. */
export function anyDesign(catalog: Catalog): fc.Arbitrary<Design> {
  return fc.constantFrom(...catalog.styles).chain((style) =>
    fc
      .record(Object.fromEntries(choiceKeys(style).map((key) => [key, anyValue(catalog, style, key)])), {
        requiredKeys: [],
      })
      .map((choices) => ({
        catalog: { id: catalog.id, version: catalog.version },
        style: style.id,
        choices: choices as Record<string, string>,
      })),
  );
}

export function anyResolved(catalog: Catalog): fc.Arbitrary<ResolvedDesign> {
  return anyDesign(catalog).map((design) => {
    const result = resolve(catalog, design);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  });
}

function anyValue(catalog: Catalog, style: Style, key: string): fc.Arbitrary<string> {
  const values = choiceValues(catalog, style, key);
  if (values) return fc.constantFrom(...values);
  const option = must(indexOf(catalog).options, key.slice('option:'.length), 'option');
  const longest = option.kind === 'text' ? option.maxLength : 0;
  return fc.string({ unit: fc.constantFrom(...'ABCXYZ0189.&'), maxLength: longest });
}

/** Any quantity that the catalog's order types and the design's last allow. */
export function anyQuantity(design: ResolvedDesign): fc.Arbitrary<Quantity> {
  const run = sizeRunOf(design);
  const size = fc.record({
    size: fc.constantFrom(...sizesOf(run)),
    width: fc.constantFrom(...run.widths.map((width) => width.id)),
  });
  const mto = fc.record({ type: fc.constant('mto' as const), left: size, right: size });
  const batch = (type: 'mini-bulk' | 'bulk') => {
    const { minPairs, maxPairs } = must(indexOf(design.catalog).orderTypes, type, 'order type');
    return fc
      .tuple(
        fc.uniqueArray(size, {
          minLength: 1,
          maxLength: Math.min(8, minPairs),
          selector: (entry) => `${entry.size} ${entry.width}`,
        }),
        fc.integer({ min: minPairs, max: maxPairs }),
      )
      .map(([sizes, pairs]) => ({ type, run: spread(sizes, pairs) }));
  };
  return fc.oneof(mto, batch('mini-bulk'), batch('bulk'));
}

/** So many pairs over these sizes, as evenly as whole pairs go. */
function spread<T>(sizes: readonly T[], pairs: number): (T & { pairs: number })[] {
  return sizes.map((size, at) => ({ ...size, pairs: Math.floor((pairs + at) / sizes.length) }));
}
