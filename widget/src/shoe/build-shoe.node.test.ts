import { describe, expect, it } from 'vitest';
import { buildShoe, shoemaker } from './build-shoe.js';
import { lastLength } from './last/grading.js';
import { makeLast } from './last/last.js';
import type { ShoeMesh, ShoeModel } from './model.js';
import type { ShoeSpec } from './spec.js';

const OXFORD: ShoeSpec = {
  pattern: 'oxford',
  last: { toe: 'round', size: 42, width: 0, heelHeight: 25 },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: { 'toe-detail': 'cap' },
};

const TOES = ['round', 'almond', 'soft-square', 'chisel'] as const;

/** Some styles; every one on every last is looked at in `every-shoe`. */
const STYLES: [name: string, spec: ShoeSpec][] = [
  ['semi-brogue oxford', { ...OXFORD, options: { 'toe-detail': 'semi-brogue' } }],
  ['full-brogue oxford', { ...OXFORD, options: { 'toe-detail': 'full-brogue' } }],
  ['derby', { ...OXFORD, pattern: 'derby', options: {} }],
  ['cap-toe derby', { ...OXFORD, pattern: 'derby' }],
  ['full-brogue derby', { ...OXFORD, pattern: 'derby', options: { 'toe-detail': 'full-brogue' } }],
  ['chukka', { ...OXFORD, pattern: 'chukka', options: {} }],
  ['chelsea', { ...OXFORD, pattern: 'chelsea', options: {} }],
  ['loafer', { ...OXFORD, pattern: 'loafer', options: {} }],
];

const SPECS: [name: string, spec: ShoeSpec][] = [
  ...STYLES,
  ...TOES.flatMap((toe) =>
    [35, 38.5, 50].map((size): [string, ShoeSpec] => [
      `${toe} ${size}`,
      { ...OXFORD, last: { toe, size, width: 0, heelHeight: 25 } },
    ]),
  ),
  ['plain toe', { ...OXFORD, options: { 'toe-detail': 'plain' } }],
  ['no options', { ...OXFORD, options: {} }],
  ['blake', { ...OXFORD, construction: 'blake' }],
  ['blake rapid', { ...OXFORD, construction: 'blake-rapid', sole: { kind: 'double-leather', thickness: 9 } }],
  ['rubber sole', { ...OXFORD, sole: { kind: 'thin-rubber', thickness: 4 } }],
  ['narrow', { ...OXFORD, last: { ...OXFORD.last, width: -1 } }],
  ['wide, low heel', { ...OXFORD, last: { ...OXFORD.last, width: 1, heelHeight: 15 } }],
  ['high heel', { ...OXFORD, last: { ...OXFORD.last, heelHeight: 40 } }],
];

const ALWAYS = ['vamp', 'quarter', 'lining', 'insole-sock', 'thread', 'edge', 'outsole', 'heel', 'top-piece'];
const LACED = ['tongue', 'laces', 'eyelets'];
const ZONES: Readonly<Record<string, readonly string[]>> = {
  oxford: ['counter', 'thread-heel', 'thread-topline', ...LACED],
  derby: ['counter', 'thread-heel', ...LACED],
  chukka: LACED,
  chelsea: ['gore', 'pull-tab'],
  loafer: ['apron', 'saddle', 'tongue', 'thread-apron', 'thread-topline'],
};
const capped = ({ options }: ShoeSpec): boolean =>
  ['cap', 'semi-brogue', 'full-brogue'].includes(options['toe-detail'] ?? '');

const brogued = ({ options }: ShoeSpec): boolean => (options['toe-detail'] ?? '').endsWith('brogue');

/**
 * How much of a mesh may lie double, as a share of its area: in the point of the toe under the welt, at tight corners,
 * inside the knot.
 */
const FOLDED = 0.005;
const FOLDED_CORD = 0.01;

/** How much of a piece lies face up when it is laid flat, at least, where it is bent like a horseshoe or punched. */
const UNROLLED = 0.7;

type Point = [number, number, number];
const at = (from: Float32Array, i: number): Point => [from[3 * i]!, from[3 * i + 1]!, from[3 * i + 2]!];
const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

interface Triangle {
  readonly p: [Point, Point, Point];
  /** Twice its area, with its direction. */
  readonly face: Point;
  readonly normals: [Point, Point, Point];
  readonly uv: [number, number][];
}
function* triangles({ positions, normals, uvs, indices }: ShoeMesh): Generator<Triangle> {
  for (let i = 0; i < indices.length; i += 3) {
    const ids = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const p = ids.map((k) => at(positions, k)) as [Point, Point, Point];
    yield {
      p,
      face: cross(minus(p[1], p[0]), minus(p[2], p[0])),
      normals: ids.map((k) => at(normals, k)) as [Point, Point, Point],
      uv: ids.map((k) => [uvs[2 * k]!, uvs[2 * k + 1]!]),
    };
  }
}
const count = (model: ShoeModel): number => model.meshes.reduce((sum, m) => sum + m.indices.length / 3, 0);
const zones = (model: ShoeModel): string[] => model.meshes.map((m) => m.zone);

describe.each(SPECS)('%s', (_, spec) => {
  const model = buildShoe(spec);

  it('has whole arrays of finite numbers', () => {
    for (const mesh of model.meshes) {
      const vertices = mesh.positions.length / 3;
      expect(mesh.normals.length, mesh.zone).toBe(3 * vertices);
      expect(mesh.uvs.length, mesh.zone).toBe(2 * vertices);
      expect(mesh.occlusion.length, mesh.zone).toBe(vertices);
      for (const array of [mesh.positions, mesh.normals, mesh.uvs]) {
        expect(array.every(Number.isFinite), mesh.zone).toBe(true);
      }
      expect(
        mesh.indices.every((i) => i < vertices),
        mesh.zone,
      ).toBe(true);
    }
  });

  it('has unit normals', () => {
    for (const { zone, normals } of model.meshes) {
      for (let i = 0; i < normals.length / 3; i++) {
        const n = at(normals, i);
        if (Math.abs(Math.hypot(...n) - 1) > 1e-3) expect.fail(`${zone}: normal ${i} is ${Math.hypot(...n)} long`);
      }
    }
  });

  it('turns every triangle the way of its normals, and none is a line', () => {
    for (const mesh of model.meshes) {
      let wrong = 0;
      for (const { face, normals } of triangles(mesh)) {
        if (Math.hypot(...face) < 1e-5) expect.fail(`${mesh.zone}: a triangle without area`);
        const mean: Point = [0, 1, 2].map((k) => normals[0][k]! + normals[1][k]! + normals[2][k]!) as Point;
        if (dot(face, mean) <= 0) wrong++;
      }
      expect(wrong, mesh.zone).toBe(0);
    }
  });

  it('joins neighbouring triangles without folding over', () => {
    // Winding follows the normals, so a fold shows as an edge that two triangles run through the same way.
    for (const mesh of model.meshes) {
      const edges = new Map<number, number>();
      const { indices } = mesh;
      let folded = 0;
      let whole = 0;
      let i = 0;
      for (const { face } of triangles(mesh)) {
        const area = Math.hypot(...face);
        whole += area;
        for (let k = 0; k < 3; k++) {
          const key = indices[i + k]! * 1e6 + indices[i + ((k + 1) % 3)]!;
          const other = edges.get(key);
          if (other !== undefined) folded += Math.min(other, area);
          edges.set(key, area);
        }
        i += 3;
      }
      expect(folded / whole, mesh.zone).toBeLessThan(
        mesh.zone === 'laces' || mesh.zone === 'lining' ? FOLDED_CORD : FOLDED,
      );
    }
  });

  it('stands on the ground', () => {
    expect(model.bounds.min[1]).toBeGreaterThan(-0.2);
    expect(model.bounds.min[1]).toBeLessThan(0.2);
    const lowest = (zone: string): number =>
      Math.min(...model.meshes.find((m) => m.zone === zone)!.positions.filter((_value, i) => i % 3 === 1));
    expect(Math.abs(lowest('outsole'))).toBeLessThan(0.3);
    expect(Math.abs(lowest('top-piece'))).toBeLessThan(0.2);
  });

  it('has the length of its size inside', () => {
    const last = makeLast(spec.last, { tread: 8, seat: 30 });
    let low = Infinity;
    let high = -Infinity;
    for (let s = 0; s <= 1; s += 0.01) {
      for (let w = 0; w <= 2; w += 0.05) {
        const x = last.at(s, w).p[0];
        low = Math.min(low, x);
        high = Math.max(high, x);
      }
    }
    expect(Math.abs(high - low - lastLength(spec.last))).toBeLessThan(1);
    // The upper goes over the last, so the shoe is longer, but by no more than leather and welt.
    const outside = model.bounds.max[0] - model.bounds.min[0];
    expect(outside - lastLength(spec.last)).toBeGreaterThan(1);
    expect(outside - lastLength(spec.last)).toBeLessThan(14);
  });

  it('keeps within its budget of triangles', () => {
    expect(count(model)).toBeLessThan(150_000);
    expect(count(model)).toBeGreaterThan(60_000);
  });

  it('has every zone it should have, once', () => {
    const welted = spec.construction !== 'blake';
    const expected = [
      ...ALWAYS,
      ...ZONES[spec.pattern]!,
      ...(capped(spec) ? ['toe-cap', 'thread-toe'] : []),
      ...(welted ? ['welt', 'welt-stitch'] : []),
    ];
    expect(zones(model).sort()).toEqual(expected.sort());
    expect([...model.anchors.keys()].sort()).toEqual(expected.sort());
  });

  it('lays leather flat in true millimetres', () => {
    for (const mesh of model.meshes.filter((m) =>
      ['vamp', 'toe-cap', 'quarter', 'counter', 'tongue', 'saddle'].includes(m.zone),
    )) {
      let surface = 0;
      let flat = 0;
      let turned = 0;
      for (const { face, uv } of triangles(mesh)) {
        const [a, b, c] = uv as [[number, number], [number, number], [number, number]];
        surface += Math.hypot(...face);
        const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        flat += Math.abs(area);
        turned += area;
      }
      // Leather that folded over itself would count against its own area. (The quarters are two mirrored pieces, the
      // tongue has a face and a back: theirs cancel out. Punched holes and teeth count for themselves.)
      const mirrored = mesh.zone === 'quarter' || mesh.zone === 'tongue';
      const plain = spec.pattern === 'oxford' || spec.pattern === 'derby' ? !brogued(spec) : spec.pattern === 'chukka';
      expect(Math.abs(turned) / flat, mesh.zone).toBeGreaterThan(mirrored ? 0 : plain ? 0.98 : UNROLLED);
      expect(flat / surface, mesh.zone).toBeGreaterThan(0.85);
      expect(flat / surface, mesh.zone).toBeLessThan(1.15);
    }
  });

  it('answers anchors and footprint that fit the shoe', () => {
    const { min, max } = model.bounds;
    for (const [zone, { centre, normal, radius }] of model.anchors) {
      for (const axis of [0, 1, 2] as const) {
        expect(centre[axis], zone).toBeGreaterThanOrEqual(min[axis]);
        expect(centre[axis], zone).toBeLessThanOrEqual(max[axis]);
      }
      expect(Math.hypot(...normal), zone).toBeCloseTo(1, 5);
      expect(radius, zone).toBeGreaterThan(5);
    }
    const xs = model.footprint.filter((_value, i) => i % 2 === 0);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(lastLength(spec.last));
  });
});

describe('sizes', () => {
  it('grow by a Paris point each', () => {
    const long = (size: number): number => {
      const { min, max } = buildShoe({ ...OXFORD, last: { ...OXFORD.last, size } }).bounds;
      return max[0] - min[0];
    };
    expect(long(43) - long(42)).toBeCloseTo(20 / 3, 0);
    expect(long(42.5) - long(42)).toBeCloseTo(10 / 3, 0);
  });

  it('grow wider with the width grade', () => {
    const wide = (width: number): number => {
      const { min, max } = buildShoe({ ...OXFORD, last: { ...OXFORD.last, width } }).bounds;
      return max[2] - min[2];
    };
    expect(wide(1) - wide(0)).toBeGreaterThan(1);
    expect(wide(0) - wide(-1)).toBeGreaterThan(1);
  });
});

it('makes the same arrays from the same spec', () => {
  const [a, b] = [shoemaker().build(OXFORD), shoemaker().build(OXFORD)];
  a.meshes.forEach((mesh, i) => {
    const other = b.meshes[i]!;
    expect(mesh.zone).toBe(other.zone);
    for (const key of ['positions', 'normals', 'uvs', 'occlusion', 'indices'] as const) {
      const same = (value: number, k: number): boolean => value === other[key][k];
      expect(mesh[key].length, mesh.zone).toBe(other[key].length);
      expect([...mesh[key]].every(same), `${mesh.zone} ${key}`).toBe(true);
    }
  });
});

it('tells the cut edge of a lapped cap from its face', () => {
  const cap = buildShoe(OXFORD).meshes.find(({ zone }) => zone === 'toe-cap')!;
  const cut = [...cap.cut!];
  expect(cut).toHaveLength(cap.positions.length / 3);
  const share = cut.filter((amount) => amount > 128).length / cut.length;
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.3);
});

describe('a shoemaker', () => {
  const once = { last: 1, upper: 1, welt: 1, sole: 1, heel: 1 };
  const change = (changed: ShoeSpec): Record<string, number> => {
    const maker = shoemaker();
    maker.build(OXFORD);
    expect(maker.made()).toEqual(once);
    maker.build(changed);
    return maker.made();
  };

  it('makes nothing anew for the same shape, or for an option that has no form', () => {
    expect(change({ ...OXFORD })).toEqual(once);
    expect(change({ ...OXFORD, options: { ...OXFORD.options, lining: 'calf' } })).toEqual(once);
  });

  it('makes only edge and outsole for another sole of the same thickness', () => {
    const sole = { kind: 'double-leather', thickness: OXFORD.sole.thickness };
    expect(change({ ...OXFORD, sole })).toEqual({ ...once, sole: 2 });
  });

  it('makes the heel anew as well where its top piece has another tread', () => {
    const sole = { kind: 'thin-rubber', thickness: OXFORD.sole.thickness };
    expect(change({ ...OXFORD, sole })).toEqual({ ...once, sole: 2, heel: 2 });
  });

  it('leaves last and upper as they are for a thicker sole, and lifts them onto it', () => {
    const maker = shoemaker();
    const thin = maker.build(OXFORD);
    const thick = maker.build({ ...OXFORD, sole: { kind: 'double-leather', thickness: 9 } });
    expect(maker.made()).toEqual({ last: 1, upper: 1, welt: 2, sole: 2, heel: 2 });
    const vamp = (model: ShoeModel): ShoeMesh => model.meshes.find((m) => m.zone === 'vamp')!;
    expect(vamp(thick).positions[1]! - vamp(thin).positions[1]!).toBeCloseTo(4, 3);
    expect(vamp(thick).normals).toBe(vamp(thin).normals);
  });

  it('makes only the upper for another toe detail', () => {
    expect(change({ ...OXFORD, options: { 'toe-detail': 'plain' } })).toEqual({ ...once, upper: 2 });
  });
});
