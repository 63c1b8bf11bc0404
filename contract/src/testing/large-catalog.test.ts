import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../catalog/validate.js';
import { defaultDesign } from '../design/resolve.js';
import { check } from '../rules/check.js';
import { valid } from './catalogs.js';
import { largeCatalog } from './large-catalog.js';

/** The fastest of some runs: what the code takes, not what a busy machine adds. */
function fastest(run: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

// The bounds are some ten times what it takes: they are to fail when something becomes quadratic, which takes seconds.
describe('a catalog of 500 materials, 40 styles and 60 rules', () => {
  const catalog = valid(largeCatalog());

  it('is as large as it says', () => {
    expect([catalog.materials.length, catalog.styles.length, catalog.rules.length]).toEqual([500, 40, 60]);
    expect(catalog.materials.flatMap(({ swatches }) => swatches).length).toBeGreaterThan(2000);
    expect(JSON.stringify(catalog).length).toBeGreaterThan(1_000_000);
  });

  it('is validated in some 40 ms', () => {
    expect(fastest(() => parseCatalog(largeCatalog()))).toBeLessThan(500);
  });

  it('answers what every choice may still be in some 10 ms', () => {
    const design = defaultDesign(catalog, 'oxford-3');
    const { open, conflicts } = check(catalog, design);
    expect(conflicts).toEqual([]);
    expect(open['zone:vamp']?.values.length).toBeGreaterThan(1000);
    expect(open['zone:vamp']?.values.some(({ allowed }) => !allowed)).toBe(true);
    expect(fastest(() => check(catalog, design))).toBeLessThan(100);
  });
});
