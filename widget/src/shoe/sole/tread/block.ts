import type { MeshBuilder, Vertex } from '../../geometry/mesh-builder.js';
import { range, unit, type Vec } from '../../geometry/vec.js';

/** A place seen from below, mm: x to the toe, z to the lateral side. */
export type Plan = readonly [x: number, z: number];

/** What stands on the base of a sole: its outline on the ground, and how it is moulded. */
export interface Block {
  /** Convex, at least three corners, in either order. */
  readonly outline: readonly Plan[];
  /** Round things share the normals of neighbouring sides; the rest has corners. */
  readonly round?: boolean;
  /** How much wider it is at its foot all round, mm: what lets it out of its mould. */
  readonly draft?: number;
}

/** Heights over the ground, mm, that blocks stand between, by x. */
export interface Levels {
  /** Where their tops are: on the ground, or where the sole springs off it. */
  tread(x: number): number;
  /** Where their feet are: the base. */
  base(x: number): number;
  normal(x: number): Vec;
}

/** Bevel between the side and the top, mm. */
const BEVEL = 0.35;
/** Feet reach into the base, so that nothing shows between. */
const SINK = 0.25;

/** Adds a stud, lug or rib that points down. */
export function block(mesh: MeshBuilder, { outline, round = false, draft = 0.5 }: Block, levels: Levels): void {
  const corners = turned(outline);
  const count = corners.length;
  const away = corners.map(([x, z], i): Plan => {
    const [ax, az] = corners[(i + count - 1) % count]!;
    const [bx, bz] = corners[(i + 1) % count]!;
    const n = norm([bz - az, ax - bx]);
    const own = norm([bz - z, x - bx]);
    // A corner moves out so far that both of its sides do.
    const k = 1 / Math.max(0.4, n[0] * own[0] + n[1] * own[1]);
    return [n[0] * k, n[1] * k];
  });
  /** Rings from foot to top: how far out, how high between base (0) and tread (1), lean of the side's normal, openness. */
  const rings = [
    [draft, 0, 0.15, 0.5],
    [BEVEL * 0.35, 1, 0.15, 0.85],
    [0, 1, 0.9, 0.95],
  ] as const;
  const place = (i: number, [out, , ,]: (typeof rings)[number], k: number): Vec => {
    const [x, z] = corners[i % count]!;
    const [ox, oz] = away[i % count]!;
    const px = x + ox * out;
    const low = levels.tread(px);
    const foot = levels.base(px) + SINK;
    const y = k === 0 ? foot : k === 1 ? low + Math.min(BEVEL, (foot - low) / 2) : low;
    return [px, y, z + oz * out];
  };
  const vertex = (i: number, k: number, side: Plan): Vertex => {
    const ring = rings[k]!;
    const p = place(i, ring, k);
    return { p, n: unit([side[0], -ring[2], side[1]]), uv: [p[0] + p[1], p[2]], open: ring[3] };
  };
  if (round) mesh.grid(range(count).map((_, i) => rings.map((_ring, k) => vertex(i, k, norm(away[i % count]!)))));
  else
    corners.forEach(([x, z], i) => {
      const [bx, bz] = corners[(i + 1) % count]!;
      const side = norm([bz - z, x - bx]);
      mesh.grid([i, i + 1].map((at) => rings.map((_ring, k) => vertex(at, k, side))));
    });
  const middle = corners.reduce<Plan>(([x, z], c) => [x + c[0] / count, z + c[1] / count], [0, 0]);
  const top = (p: Vec): Vertex => ({ p, n: levels.normal(p[0]), uv: [p[0], p[2]], open: 1 });
  mesh.grid([
    range(count).map((_, i) => top(place(i, rings[2], 2))),
    range(count).map(() => top([middle[0], levels.tread(middle[0]), middle[1]])),
  ]);
}

/** A regular outline. */
export const disc = (x: number, z: number, radius: number, sides: number, turn = 0): Plan[] =>
  range(sides)
    .slice(0, -1)
    .map((k) => [x + radius * Math.cos(2 * Math.PI * k + turn), z + radius * Math.sin(2 * Math.PI * k + turn)]);

/** The corners in the order whose sides look outward as `block` takes them. */
function turned(outline: readonly Plan[]): readonly Plan[] {
  const area = outline.reduce((sum, [x, z], i) => {
    const [bx, bz] = outline[(i + 1) % outline.length]!;
    return sum + x * bz - bx * z;
  }, 0);
  return area > 0 ? outline : [...outline].reverse();
}

const norm = ([x, z]: Plan): Plan => {
  const long = Math.hypot(x, z) || 1;
  return [x / long, z / long];
};
