import type { MeshBuilder } from '../../geometry/mesh-builder.js';
import { add, range, type Vec } from '../../geometry/vec.js';

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
/** From foot over bevel to top: how far the side's normal leans to the ground, and openness to the light. */
const LEAN = [0.15, 0.15, 0.9];
const OPEN = [0.5, 0.85, 0.95];
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
  const ring = (out: number, y: (x: number) => number): Vec[] =>
    corners.map(([x, z], i) => {
      const px = x + away[i]![0] * out;
      return [px, y(px), z + away[i]![1] * out];
    });
  const foot = (x: number): number => levels.base(x) + SINK;
  const bevel = (x: number): number => {
    const low = levels.tread(x);
    return low + Math.min(BEVEL, (foot(x) - low) / 2);
  };
  const rings = [ring(draft, foot), ring(BEVEL * 0.35, bevel), ring(0, levels.tread)];
  // Written straight into the mesh: a sole may have some hundreds of these.
  const upright = (i: number, [nx, nz]: Plan): void => {
    for (let k = 0; k < 3; k++) {
      const [x, y, z] = rings[k]![i % count]!;
      const long = Math.sqrt(nx * nx + nz * nz + LEAN[k]! ** 2);
      mesh.put(x, y, z, nx / long, -LEAN[k]! / long, nz / long, x + y, z, OPEN[k]!);
    }
  };
  let first = mesh.size;
  if (round) {
    for (let i = 0; i <= count; i++) upright(i, norm(away[i % count]!));
    mesh.sheet(first, count + 1, 3);
  } else {
    for (let i = 0; i < count; i++) {
      const [x, z] = corners[i]!;
      const [bx, bz] = corners[(i + 1) % count]!;
      const side = norm([bz - z, x - bx]);
      first = mesh.size;
      upright(i, side);
      upright(i + 1, side);
      mesh.sheet(first, 2, 3);
    }
  }
  const top = rings[2]!;
  const middle = top.reduce<Vec>((sum, p) => add(sum, p, 1 / count), [0, 0, 0]);
  const n = levels.normal(middle[0]);
  first = mesh.size;
  for (let i = 0; i <= count; i++) {
    const p = top[i % count]!;
    mesh.vertex(p, n, p[0], p[2], 1);
  }
  for (let i = 0; i <= count; i++) mesh.vertex(middle, n, middle[0], middle[2], 1);
  mesh.sheet(first, 2, count + 1);
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
