import { MeshBuilder, type Vertex } from '../geometry/mesh-builder.js';
import { add, mix, range, smoothstep, UP, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { type Construction, RAND } from './construction.js';
import { rimOf } from './outsole.js';
import { type Spot, spots } from './sweep.js';

/** Length of the heel from its back to the breast, as a part of half the feather line. */
const BREAST = 0.235;
/** Thickness of the rubber top piece and of one lift, mm. */
const TOP_PIECE = 6;
const LIFT = 4.8;
/** How much each side stands in per mm of height, and the back. */
const TAPER = { side: 0.085, back: 0.15 };
/** Depth of the hollow of the breast, mm. */
const HOLLOW = 4;

/** The stacked heel, its rubber top piece and the heads of its nails. */
export function buildHeel(last: Last, construction: Construction, thickness: number): MeshBuilder[] {
  const heel = new MeshBuilder('heel');
  const top = new MeshBuilder('top-piece');
  const drop = -construction.welt * RAND - thickness;
  const line = spots(last, construction, 84, 1 - BREAST, 1 + BREAST);
  const ceiling = (x: number): number => last.bottom(x) + drop;

  // Outline of the heel at its top; lower down it tapers.
  const rim = (spot: Spot): Vec => add(add(spot.p, spot.out, rimOf(spot) + 0.3), UP, drop);
  const at = (p: Vec, out: Vec, y: number): Vec => {
    const high = Math.max(0, ceiling(p[0]) - y);
    const q = add(p, out, -high * TAPER.side - high * Math.max(0, -out[0]) * (TAPER.back - TAPER.side));
    return [q[0], y, q[2]];
  };
  interface Post {
    readonly out: Vec;
    readonly along: number;
    /** Height of the heel here, mm. */
    readonly high: number;
    at(y: number): Vec;
  }
  const wall = line.map((spot): Post => {
    const p = rim(spot);
    return { out: spot.out, along: spot.along, high: ceiling(p[0]), at: (y) => at(p, spot.out, y) };
  });
  const [first, final] = [wall[0]!, wall[wall.length - 1]!];
  const width = Math.abs(first.at(0)[2] - final.at(0)[2]);
  const breast = range(20).map((k): Post => {
    const u = 2 * k - 1;
    return {
      out: unit([1, 0, -u * 0.28 * Math.sign(first.at(0)[2] - final.at(0)[2])]),
      along: k * width,
      high: ceiling(mix(final.at(99), first.at(99), k)[0] - HOLLOW * (1 - u * u)),
      at(y) {
        const p = mix(final.at(y), first.at(y), k);
        return [p[0] - HOLLOW * (1 - u * u), y, p[2]];
      },
    };
  });

  const build = (
    mesh: MeshBuilder,
    posts: readonly Post[],
    ys: (high: number) => readonly (readonly [number, number, number])[],
  ): void =>
    mesh.grid(
      posts.map((post) =>
        ys(post.high).map(([y, inset, open]): Vertex => {
          const p = add(post.at(y), post.out, -inset);
          const n = unit(add(post.out, UP, -TAPER.side));
          return { p, n, uv: [post.along, y], open };
        }),
      ),
    );
  const liftRows = (high: number): [number, number, number][] => {
    const rows: [number, number, number][] = [];
    const lifts = Math.max(1, Math.floor((ceiling(last.x(0.1)) - TOP_PIECE) / LIFT));
    for (let i = 0; i < lifts; i++) {
      const y0 = TOP_PIECE + i * LIFT;
      const y1 = i === lifts - 1 ? high : y0 + LIFT;
      const shade = (y: number): number => 1 - 0.3 * smoothstep(high - 4, high, y);
      rows.push(
        [y0, 0.14, 0.55],
        [y0 + 0.3, 0.02, 0.95],
        [(y0 + y1) / 2, -0.03, shade((y0 + y1) / 2)],
        [y1 - 0.3, 0.02, 0.95 * shade(y1)],
      );
    }
    rows.push([high + 0.2, 0.14, 0.45]);
    return rows;
  };
  build(heel, wall, liftRows);
  build(heel, breast, (high) => liftRows(high).map(([y, inset, open]) => [y, inset, open * 0.7]));
  const topRows = (): [number, number, number][] => [
    [TOP_PIECE, 0.2, 0.5],
    [TOP_PIECE - 0.3, 0, 0.9],
    [3, 0, 0.9],
    [0.7, 0.05, 0.75],
    [0.2, 0.25, 0.6],
    [0, 0.7, 0.5],
  ];
  build(top, wall, topRows);
  build(top, breast, topRows);

  // Underside: strips from side to side; the first ones follow the hollow of the breast.
  const half = Math.floor(wall.length / 2);
  const ground = (post: Post): Vec => add(post.at(0), post.out, -0.7);
  const columns = range(14);
  top.grid(
    range(half).map((k): Vertex[] => {
      const i = Math.round(k * half);
      const a = ground(wall[i]!);
      const b = ground(wall[wall.length - 1 - i]!);
      const fade = (1 - k) ** 3;
      return columns.map((c) => {
        const u = 2 * c - 1;
        const p = mix(a, b, c);
        return {
          p: [p[0] - fade * (HOLLOW + 0.7) * (1 - u * u), 0, p[2]],
          n: [0, -1, 0],
          uv: [p[0], p[2]],
          open: 0.95,
        };
      });
    }),
  );
  for (const k of [0.13, 0.24, 0.34, 0.44, 0.56, 0.66, 0.76, 0.87]) {
    const post = wall[Math.round(k * (wall.length - 1))]!;
    nail(top, add(ground(post), post.out, -6));
  }
  return [heel, top];
}

/** Head of a nail, 2.4 mm wide, seen from below. */
function nail(mesh: MeshBuilder, centre: Vec): void {
  const around = range(8, 0, 2 * Math.PI);
  mesh.grid(
    [
      [1.25, 0, 0.6],
      [1.1, -0.06, 0.9],
      [0.6, -0.1, 1],
      [0, -0.1, 1],
    ].map(([r, y, open]) =>
      around.map((a): Vertex => {
        const out: Vec = [Math.cos(a), 0, Math.sin(a)];
        return {
          p: add(add(centre, out, r!), UP, y!),
          n: unit(add([0, -1, 0], out, r! * 0.5)),
          uv: [r!, a],
          open: open!,
        };
      }),
    ),
  );
}
