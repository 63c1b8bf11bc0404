import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalog } from '../catalog/schema.js';
import { choiceValues, settle } from '../design/choices.js';
import { resolve } from '../design/resolve.js';
import type { Design } from '../design/schema.js';
import { anyDesign } from '../testing/arbitraries.js';
import { rawCatalog, valid } from '../testing/catalogs.js';
import { rule } from '../testing/rules.js';
import { check } from './check.js';
import { conflictsOf } from './conflicts.js';

/** Rules of every kind, over single swatches and whole materials, over any zone, and parts that hang on a leather. */
function intricate(): Catalog {
  const raw = rawCatalog();
  raw.styles[0]!.zones.find(({ zone }) => zone === 'counter')!.when = [
    { key: 'zone:vamp', is: ['suede', 'patent/black'] },
  ];
  raw.rules.push(
    rule('navy-with-navy', 'requires', { 'zone:vamp': ['suede/navy'] }, { 'zone:quarter': ['suede/navy', 'nubuck'] }),
    rule('no-nubuck-there', 'excludes', { 'zone:counter': ['suede', 'painted-calf'] }, { 'zone:*': ['nubuck'] }),
    rule('patina-for-blake', 'allows', { construction: ['blake'] }, { 'zone:*': ['patina'] }),
  );
  return valid({ ...raw, styles: raw.styles.map((style) => ({ ...style, offered: true })) });
}

/** The definition, value by value: try it, and see whether it is in a conflict or brings a new one. */
function byTrial(catalog: Catalog, design: Design): Record<string, (readonly [string, boolean])[]> {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const { style, choices } = resolved.value;
  const broken = new Set(conflictsOf(catalog.rules, style, choices).map(({ rule }) => rule));
  return Object.fromEntries(
    Object.keys(choices).map((key) => [
      key,
      (choiceValues(catalog, style, key) ?? []).map((value) => {
        const conflicts = conflictsOf(catalog.rules, style, settle(style, { ...design.choices, [key]: value }));
        return [value, !conflicts.some(({ rule, keys }) => keys.includes(key) || !broken.has(rule))] as const;
      }),
    ]),
  );
}

describe('what each choice may still be', () => {
  it('is what trying every value by itself would find', () => {
    const catalog = intricate();
    fc.assert(
      fc.property(anyDesign(catalog), (design) => {
        const { open } = check(catalog, design);
        const found = Object.entries(open).map(([key, state]) => [
          key,
          state.values.map(({ value, allowed }) => [value, allowed]),
        ]);
        expect(Object.fromEntries(found)).toEqual(byTrial(catalog, design));
      }),
      { numRuns: 200 },
    );
    // Trying every value by itself is what the code avoids; here it is done.
  }, 30_000);

  it('says why of every value that is closed', () => {
    const catalog = intricate();
    fc.assert(
      fc.property(anyDesign(catalog), (design) => {
        for (const state of Object.values(check(catalog, design).open))
          for (const { allowed, because } of state.values) expect(because === undefined).toBe(allowed);
      }),
      { numRuns: 60 },
    );
  });
});
