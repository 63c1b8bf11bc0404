import { describe, expect, it } from 'vitest';
import { buildShoe } from '../build-shoe.js';
import type { ShoeMesh } from '../model.js';
import type { ShoeSpec } from '../spec.js';
import { faults, lookAt } from './testing/looking.js';

const CONSTRUCTIONS = ['goodyear-welt', 'storm-welt', 'blake', 'blake-rapid'];
/** Thickness as the standard catalog has it, mm. */
const SOLES: Readonly<Record<string, number>> = {
  'single-leather': 5,
  'double-leather': 9,
  'thin-rubber': 5.5,
  'studded-rubber': 6.5,
  commando: 13,
  wedge: 12,
  crepe: 11,
};
const SIZES = [35, 50];
const TOES = ['round', 'almond', 'soft-square', 'chisel'] as const;
const BOTTOM = new Set(['welt', 'welt-stitch', 'edge', 'outsole', 'heel', 'top-piece']);

const specOf = (construction: string, kind: string, size = 42, toe: (typeof TOES)[number] = 'almond'): ShoeSpec => ({
  pattern: 'derby',
  last: { toe, size, width: 0, heelHeight: kind === 'cup' ? 9 : 20 },
  construction,
  sole: { kind, thickness: SOLES[kind] ?? 8 },
  options: {},
});
const bottomOf = (spec: ShoeSpec): ShoeMesh[] => buildShoe(spec).meshes.filter(({ zone }) => BOTTOM.has(zone));
const zonesOf = (spec: ShoeSpec): string[] => bottomOf(spec).map(({ zone }) => zone);

const COMBINATIONS: [name: string, spec: ShoeSpec][] = [
  ...CONSTRUCTIONS.flatMap((construction) =>
    Object.keys(SOLES).flatMap((kind) => SIZES.map((size) => specOf(construction, kind, size))),
  ),
  ...TOES.flatMap((toe) => SIZES.map((size) => specOf('cup-sole', 'cup', size, toe))),
  ...TOES.flatMap((toe) => ['studded-rubber', 'commando'].map((kind) => specOf('goodyear-welt', kind, 50, toe))),
].map((spec) => [`${spec.construction}, ${spec.sole.kind}, ${spec.last.toe} ${spec.last.size}`, spec]);

describe.each(COMBINATIONS)('%s', (_, spec) => {
  const shoe = buildShoe(spec);
  const meshes = shoe.meshes.filter(({ zone }) => BOTTOM.has(zone));

  it('is made of whole triangles that face outward', () => {
    for (const mesh of meshes) expect(faults(mesh), mesh.zone).toEqual([]);
  });

  it('shows no hole and no inside to somebody who looks from below or from beside', () => {
    for (const elevation of [-90, -60, -30, -8]) {
      const turn = elevation === -30 ? 45 : 0;
      for (const azimuth of elevation === -90 ? [0] : [0, 90, 180, 270]) {
        const { seen, inside } = lookAt(shoe.meshes, azimuth + turn, elevation);
        expect(seen).toBeGreaterThan(500);
        // Stitches dip into their holes, and are open there.
        const own = inside.filter((place) => BOTTOM.has(place.split(' ')[0]!) && !place.startsWith('welt-stitch'));
        expect(own, `from ${azimuth}°, ${elevation}°`).toEqual([]);
      }
    }
  });

  it('stands flat on the ground, with its heel as with its ball', () => {
    const xs = meshes.flatMap((mesh) => lowest(mesh));
    const low = Math.min(...xs.map(([, y]) => y));
    expect(Math.abs(low)).toBeLessThan(0.15);
    const [back, front] = [xs.filter(([x]) => x < -70), xs.filter(([x]) => x > 0)];
    for (const end of [back, front]) expect(Math.min(...end.map(([, y]) => y))).toBeLessThan(0.3);
  });

  it('leaves the upper most of the triangles', () => {
    const triangles = meshes.reduce((sum, mesh) => sum + mesh.indices.length / 3, 0);
    expect(triangles).toBeLessThan(52_000);
  });
});

const lowest = ({ positions }: ShoeMesh): [x: number, y: number][] => {
  const out: [number, number][] = [];
  for (let i = 0; i < positions.length; i += 3) if (positions[i + 1]! < 1) out.push([positions[i]!, positions[i + 1]!]);
  return out;
};

describe('constructions', () => {
  it('differ where one sees it: a welt and its seam, none on a Blake, and a cup in one piece', () => {
    const heel = ['edge', 'heel', 'outsole', 'top-piece'];
    for (const welted of ['goodyear-welt', 'storm-welt', 'blake-rapid']) {
      expect(zonesOf(specOf(welted, 'single-leather')).sort()).toEqual([...heel, 'welt', 'welt-stitch']);
    }
    expect(zonesOf(specOf('blake', 'single-leather')).sort()).toEqual(heel);
    expect(zonesOf(specOf('cup-sole', 'cup')).sort()).toEqual(['outsole', 'welt-stitch']);
    expect(zonesOf(specOf('goodyear-welt', 'cup')).sort()).toEqual(['outsole', 'welt-stitch']);
  });

  it('of a wedge or crepe have no heel of leather', () => {
    for (const kind of ['wedge', 'crepe']) {
      expect(zonesOf(specOf('goodyear-welt', kind)).sort()).toEqual(['edge', 'outsole', 'welt', 'welt-stitch']);
    }
  });

  it('stand out from the upper as they are known: Blake least, storm welt most', () => {
    const wide = (construction: string): number => {
      const edge = bottomOf(specOf(construction, 'single-leather')).find(({ zone }) => zone === 'edge')!;
      return Math.max(...edge.positions.filter((_value, i) => i % 3 === 2));
    };
    const [blake, rapid, goodyear, storm] = ['blake', 'blake-rapid', 'goodyear-welt', 'storm-welt'].map(wide);
    expect(rapid! - blake!).toBeGreaterThan(2);
    expect(goodyear! - rapid!).toBeGreaterThan(0.4);
    expect(storm! - goodyear!).toBeGreaterThan(0.4);
  });

  it('raise the bead of a storm welt against the upper', () => {
    const high = (construction: string): number => {
      const { positions } = bottomOf(specOf(construction, 'double-leather')).find(({ zone }) => zone === 'welt')!;
      // At the ball, where the sole lies lowest.
      const ys = [...positions].filter((_value, i) => i % 3 === 1 && Math.abs(positions[i - 1]! - 40) < 10);
      return Math.max(...ys);
    };
    expect(high('storm-welt') - high('goodyear-welt')).toBeGreaterThan(2.5);
  });
});

describe('a cup', () => {
  it('leans against the upper all round, at the tip of the toe as at the back of the heel', () => {
    for (const size of SIZES) {
      const { meshes } = buildShoe({ ...specOf('cup-sole', 'cup', size, 'round'), pattern: 'sneaker' });
      const ends = (zones: readonly string[]): [back: number, tip: number] => {
        const xs = meshes.filter(({ zone }) => zones.includes(zone)).flatMap(({ positions }) => [...positions]);
        // Some 4 mm to either side of the middle of the toe, and of the heel.
        const at = xs.filter((_x, i) => i % 3 === 0 && Math.abs(xs[i + 2]! + (xs[i]! > 0 ? 6 : 0)) < 4);
        return [Math.min(...at), Math.max(...at)];
      };
      const [cup, upper] = [ends(['outsole']), ends(['vamp', 'quarter'])];
      // Rubber, the leather under it, and the foot that stands out a little.
      expect(cup[1] - upper[1]).toBeLessThan(5.6);
      expect(cup[1] - upper[1]).toBeGreaterThan(3);
      expect(upper[0] - cup[0]).toBeGreaterThan(1.5);
    }
  });
});

describe('treads', () => {
  it('stand in the ground with studs and lugs, not with their base', () => {
    for (const [kind, relief] of [
      ['studded-rubber', 1.8],
      ['commando', 5],
    ] as const) {
      const outsole = bottomOf(specOf('goodyear-welt', kind)).find(({ zone }) => zone === 'outsole')!;
      const under = lookAt([outsole], 0, -90, 0.5).depths.filter((y) => y < relief + 2.5);
      const low = under.filter((y) => y < relief * 0.4).length;
      const deep = under.filter((y) => y > relief * 0.8).length;
      expect(low).toBeGreaterThan(0.2 * under.length);
      expect(deep).toBeGreaterThan(0.2 * under.length);
    }
  });
});
