import { type Catalog, findSwatch, isMakeable, resolve } from '@cordwainer/contract';
import { anyDesign } from '@cordwainer/contract/testing/arbitraries';
import { wholeCatalog } from '@cordwainer/contract/testing/catalogs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorFamily } from '../../materials/color-family.js';
import { oklch } from '../../materials/oklab.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { pick, seeded } from './random.js';
import { RECIPES } from './recipes.js';
import { surprise } from './surprise.js';
import { zonesIn } from './wardrobe.js';

const catalog = wholeCatalog();
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function plain(style: string, of: Catalog = catalog) {
  return { catalog: { id: of.id, version: of.version }, style, choices: {} };
}

function settled(design: Parameters<typeof resolve>[1], of = catalog) {
  const resolved = resolve(of, design);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.value;
}

function uppers(design: Parameters<typeof resolve>[1]) {
  const resolved = settled(design);
  return zonesIn(resolved, 'upper').map((zone) => findSwatch(catalog, resolved.choices[`zone:${zone}`]!)!);
}

describe('A surprise', () => {
  it('can be made, of every style and from every design', () => {
    fc.assert(
      fc.property(anyDesign(catalog), seeds, (before, seed) => {
        const made = surprise(catalog, before, seeded(seed));
        return made !== undefined && made.design.style === before.style && isMakeable(catalog, made.design);
      }),
      { numRuns: 120 },
    );
  });

  it('is never what there is, and the same seed brings the same', () => {
    for (const { id } of catalog.styles) {
      const random = seeded(5);
      let before = plain(id);
      for (let time = 0; time < 8; time++) {
        const next = surprise(catalog, before, random)!.design;
        expect(JSON.stringify(uppers(next))).not.toBe(JSON.stringify(uppers(before)));
        before = next;
      }
      expect(surprise(catalog, plain(id), seeded(9))).toEqual(surprise(catalog, plain(id), seeded(9)));
    }
  });

  it('leaves what is about feet and what was written as it is', () => {
    const before = { ...plain('derby'), choices: { last: 'round-w', 'option:monogram': 'A.B' } };
    for (let seed = 0; seed < 20; seed++) {
      const { choices } = settled(surprise(catalog, before, seeded(seed))!.design);
      expect(choices).toMatchObject({ last: 'round-w', 'option:monogram': 'A.B' });
    }
  });

  it('puts few leathers together, and no two loud colours', () => {
    forEverySurprise((design) => {
      const leathers = uppers(design).filter(({ material }) => material.id !== 'elastic');
      const distinct = new Map(leathers.map(({ material, swatch }) => [`${material.id}/${swatch.id}`, swatch.color]));
      expect(distinct.size, JSON.stringify(design.choices)).toBeLessThanOrEqual(3);
      const hues = [...distinct.values()].map(oklch).filter(({ chroma, l }) => chroma > 0.05 && l > 0.33);
      for (const one of hues) {
        for (const other of hues) {
          const turn = Math.abs(one.hue - other.hue);
          expect(Math.min(turn, 360 - turn), JSON.stringify(design.choices)).toBeLessThan(60);
        }
      }
    });
  });

  it('stands on a bottom that goes with it: no edge lighter than a dark shoe, no brown welt under black', () => {
    forEverySurprise((design) => {
      const { choices } = settled(design);
      const edge = findSwatch(catalog, choices['zone:edge'] ?? '');
      if (!edge) return;
      const colors = uppers(design).map(({ swatch }) => swatch.color);
      const all = colors.map(colorFamily);
      // Navy suede on a natural edge is an old favourite.
      const dark = colors.every((color) => oklch(color).l < 0.32) && !all.includes('blue');
      if (dark) expect(oklch(edge.swatch.color).l, JSON.stringify(choices)).toBeLessThan(0.32);
      if (all.every((family) => family === 'black')) expect(colorFamily(edge.swatch.color)).toBe('black');
      if (choices['zone:heel'] && choices['zone:welt']) {
        expect(choices['zone:heel']?.split('/')[1]).toBe(choices['zone:welt']?.split('/')[1]);
      }
      expect(choices['zone:insole-sock']).toBe(choices['zone:lining']);
    });
  });

  it('has many faces', () => {
    const random = seeded(3);
    const seen = new Set<string>();
    const recipes = new Set<string>();
    for (let time = 0; time < 150; time++) {
      const { design, recipe } = surprise(catalog, plain('oxford'), random)!;
      seen.add(JSON.stringify(uppers(design).map(({ swatch, material }) => `${material.id}/${swatch.id}`)));
      recipes.add(recipe);
    }
    expect(seen.size).toBeGreaterThan(70);
    // All but the one that is for trainers.
    expect(recipes.size).toBe(RECIPES.length - 1);
  });

  it('keeps quiet where a brand offers loud colours', () => {
    const loud = {
      ...catalog,
      materials: catalog.materials.map((material) =>
        material.id === 'box-calf'
          ? { ...material, swatches: [...material.swatches, { id: 'neon', name: { en: 'Neon' }, color: '#39ff14' }] }
          : material,
      ),
    };
    for (let seed = 0; seed < 80; seed++) {
      const made = surprise(loud, plain('sneaker', loud), seeded(seed))!;
      expect(JSON.stringify(made.design.choices)).not.toContain('neon');
    }
  });

  it('does what it can with a small catalog, and says so where there is no choice', () => {
    const small = smallCatalog();
    const made = surprise(small, plain('oxford', small), seeded(1));
    expect(made && isMakeable(small, made.design)).toBe(true);
    const one = smallCatalog({
      materials: small.materials.map((material) => ({ ...material, swatches: material.swatches.slice(0, 1) })),
      styles: small.styles.map((style) => ({
        ...style,
        options: [],
        zones: style.zones.map(({ when, ...zone }) => ({ ...zone, materials: zone.materials.slice(0, 1) })),
      })),
      rules: [],
    });
    expect(surprise(one, plain('oxford', one), seeded(1))).toBe(undefined);
  });
});

describe('Chance', () => {
  it('is fair by weight, and the same for the same seed', () => {
    const random = seeded(42);
    const counts = { rare: 0, often: 0, never: 0 };
    for (let time = 0; time < 4000; time++) {
      const name = pick(random, ['rare', 'often', 'never'] as const, (it) => ({ rare: 1, often: 3, never: 0 })[it])!;
      counts[name]++;
    }
    expect(counts.never).toBe(0);
    expect(counts.often / counts.rare).toBeGreaterThan(2.6);
    expect(counts.often / counts.rare).toBeLessThan(3.4);
    expect(pick(random, [], () => 1)).toBe(undefined);
    expect([seeded(7)(), seeded(7)()]).toEqual([seeded(7)(), seeded(7)()]);
  });
});

function forEverySurprise(look: (design: Parameters<typeof resolve>[1]) => void): void {
  for (const { id } of catalog.styles) {
    for (let seed = 0; seed < 40; seed++) look(surprise(catalog, plain(id), seeded(seed))!.design);
  }
}
