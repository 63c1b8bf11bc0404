import { MeshBuilder, type Vertex } from '../geometry/mesh-builder.js';
import { add, mix, range, smoothstep, UP, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { type Construction, RAND } from './construction.js';
import { rimOf } from './edge.js';
import type { SoleKind } from './kinds.js';
import { type Spot, spots } from './sweep.js';
import { areaOf } from './tread/area.js';
import { block, disc } from './tread/block.js';
import { blocksOf } from './tread/patterns.js';
import type { Rim } from './underside.js';

/** Length of the heel from its back to the breast, as a part of half the feather line. */
export const BREAST = 0.235;
/** Thickness of one lift, mm. */
const LIFT = 4.8;
/** How much each side stands in per mm of height, and the back. */
const TAPER = { side: 0.085, back: 0.15 };
/** Depth of the hollow of the breast, mm. */
const HOLLOW = 4;
/** Border of a top piece whose field is moulded deeper, mm. */
const BORDER = 3;

/** A row of the wall: height over the ground, how far it stands in (both mm), and its openness. */
type Row = readonly [y: number, inset: number, open: number];

/** One upright line of the heel's wall. */
interface Post {
  readonly out: Vec;
  /** Which way it stands in: its normal's, but at the corners, where it follows both sides. */
  readonly off: Vec;
  readonly along: number;
  /** Height of the heel here, mm. */
  readonly high: number;
  at(y: number): Vec;
}

/** The stacked heel, its rubber top piece with its own tread, and the heads of its nails. */
export function buildHeel(last: Last, construction: Construction, kind: SoleKind, thickness: number): MeshBuilder[] {
  const [heel, top] = [new MeshBuilder('heel'), new MeshBuilder('top-piece')];
  const { wall, breast, high } = postsOf(last, construction, thickness);
  const lugs = kind.tread === 'lugs';
  const piece = lugs ? Math.min(high * 0.6, 7 + kind.relief) : Math.min(high * 0.5, 4.5 + kind.relief);
  for (const posts of [wall, breast]) {
    const dim = posts === breast ? 0.7 : 1;
    raise(heel, posts, (post) => stack(piece, high, post.high, kind.relief, dim));
    raise(top, posts, () => moulded(piece, lugs ? depthOf(kind) : 0));
  }
  sole(top, wall, breast, kind);
  return [heel, top];
}

/** The heel of a sole that is of one stuff with it. */
export function buildBlock(
  mesh: MeshBuilder,
  last: Last,
  construction: Construction,
  kind: SoleKind,
  thickness: number,
): void {
  const { wall, breast } = postsOf(last, construction, thickness);
  for (const posts of [wall, breast]) {
    raise(mesh, posts, (post) => [
      ...moulded(post.high / 2),
      [post.high - 0.5, 0, 0.8],
      [post.high + 0.6 + kind.relief, 0.3, 0.5],
    ]);
  }
  sole(mesh, wall, breast, kind);
}

function postsOf(last: Last, construction: Construction, thickness: number) {
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
  const wall = line.map((spot): Post => {
    const p = rim(spot);
    return { out: spot.out, off: spot.out, along: spot.along, high: ceiling(p[0]), at: (y) => at(p, spot.out, y) };
  });
  const [first, final] = [wall[0]!, wall[wall.length - 1]!];
  const width = Math.abs(first.at(0)[2] - final.at(0)[2]);
  const breast = range(20).map((k): Post => {
    const u = 2 * k - 1;
    const out = unit([1, 0, -u * 0.28 * Math.sign(first.at(0)[2] - final.at(0)[2])]);
    return {
      out,
      off: out,
      along: k * width,
      high: ceiling(mix(final.at(99), first.at(99), k)[0] - HOLLOW * (1 - u * u)),
      at(y) {
        const p = mix(final.at(y), first.at(y), k);
        return [p[0] - HOLLOW * (1 - u * u), y, p[2]];
      },
    };
  });
  return { wall: cornered(wall, breast), breast: cornered(breast, wall), high: ceiling(last.x(0.1)) };
}

/** The same posts, whose first and last stand in along with the other side's. */
const cornered = (posts: readonly Post[], others: readonly Post[]): Post[] =>
  posts.map((post, i) => {
    const other = i === 0 ? others.at(-1)! : i === posts.length - 1 ? others[0]! : undefined;
    return other ? { ...post, off: add(post.out, other.out) } : post;
  });

function raise(mesh: MeshBuilder, posts: readonly Post[], rows: (post: Post) => readonly Row[]): void {
  mesh.grid(
    posts.map((post) =>
      rows(post).map(([y, inset, open]): Vertex => {
        const p = add(post.at(y), post.off, -inset);
        return { p, n: unit(add(post.out, UP, -TAPER.side)), uv: [post.along, y], open };
      }),
    ),
  );
}

/** Leather lifts with a line at every joint. */
function stack(piece: number, usual: number, high: number, sunk: number, dim: number): Row[] {
  // Behind the top piece, so that nobody looks in at the joint.
  const rows: Row[] = [[piece - 0.5, 1, 0.4]];
  const lifts = Math.max(1, Math.floor((usual - piece) / LIFT));
  for (let i = 0; i < lifts; i++) {
    const y0 = piece + i * LIFT;
    const y1 = i === lifts - 1 ? high : y0 + LIFT;
    const shade = (y: number): number => dim * (1 - 0.3 * smoothstep(high - 4, high, y));
    rows.push(
      [y0, 0.14, 0.55 * dim],
      [y0 + 0.3, 0.02, 0.95 * dim],
      [(y0 + y1) / 2, -0.03, shade((y0 + y1) / 2)],
      [y1 - 0.3, 0.02, 0.95 * shade(y1)],
    );
  }
  // On into the sole, whose field may lie deeper than its rim.
  rows.push([high + 0.6 + sunk, 0.14, 0.45 * dim]);
  return rows;
}

/** The side of a piece of rubber that stands on the ground, or on lugs so high. */
const moulded = (piece: number, low = 0): Row[] => [
  [piece, 0.2, 0.5],
  [piece - 0.3, 0, 0.9],
  [(piece + low) / 2, 0, 0.9],
  [low + 0.7, 0.05, 0.75],
  [low + 0.2, 0.25, 0.6],
  [low, 0.7, 0.5],
];

/** How deep the field of a top piece lies over the ground, mm. */
const depthOf = ({ tread, relief }: SoleKind): number =>
  ({ leather: 0, crepe: 0, ripple: 0, waves: 0, ribs: 0.6, studs: relief, lugs: relief * 0.8 })[tread];

/** The side on the ground: a border along wall and breast, the field inside it with its tread, or nails. */
function sole(mesh: MeshBuilder, wall: readonly Post[], breast: readonly Post[], kind: SoleKind): void {
  const up = depthOf(kind);
  // Lugs run out to the wall: there is no border.
  const open = kind.tread === 'lugs';
  const edge =
    (y: number) =>
    (post: Post): Rim[number] => ({ p: add(post.at(y), post.off, -0.7), out: post.off });
  const rimsAt = (y: number) => [wall.map(edge(y)), breast.map(edge(y))] as const;
  const rims = rimsAt(open ? up : 0);
  const steps: [number, number, number][] = up
    ? [
        [0, open ? up : 0, open ? 0.6 : 0.85],
        [BORDER, open ? up : 0, open ? 0.55 : 1],
        [BORDER + 0.4, up, 0.6],
      ]
    : [
        [0, 0, 0.85],
        [BORDER, 0, 1],
      ];
  const straight = ({ p, out }: Rim[number], [inset, y]: readonly number[]): Vec => {
    const q = add(p, out, -inset!);
    return [q[0], y!, q[2]];
  };
  // Nothing reaches past the corners, where the borders of wall and breast meet.
  const place = (point: Rim[number], step: readonly number[]): Vec => {
    const q = straight(point, step);
    const [a, b] = [straight(rims[0][0]!, step), straight(rims[0].at(-1)!, step)];
    const near = q[2] * a[2] > 0 ? a : b;
    return q[0] > near[0] && (point.out[0] <= 0.9 || Math.abs(q[2]) > Math.abs(near[2])) ? near : q;
  };
  for (const rim of rims) {
    mesh.grid(
      rim.map((point) =>
        steps.map((step, k): Vertex => {
          const p = place(point, step);
          const inward = !open && (k === 2 || (k === 1 && up > 0)) ? -0.4 : 0;
          return { p, n: unit(add([0, -1, 0], unit(point.out), inward)), uv: [p[0], p[2]], open: step[2] };
        }),
      ),
    );
  }
  const inner = steps[steps.length - 1]!;
  const [sides, front] = rims.map((rim) => rim.map((point) => place(point, inner)));
  const columns = front!.length - 1;
  const half = Math.floor(sides!.length / 2);
  const corner = sides![0]!;
  const far = sides!.at(-1)!;
  const rows = range(half)
    .map((k, i) => ({ k, a: sides![i]!, b: sides![sides!.length - 1 - i]! }))
    .filter(({ a, b }, i) => i === 0 || (a[0] < corner[0] - 0.5 && b[0] < far[0] - 0.5));
  mesh.grid(
    rows.map(({ k, a, b }): Vertex[] =>
      range(columns).map((c, j) => {
        // The first row is the breast's own line, the next ones straighten out.
        const bent = (front![columns - j]![0] - mix(corner, far, c)[0]) * (1 - k) ** 3;
        const q = mix(a, b, c);
        const p: Vec = k === 0 ? front![columns - j]! : [q[0] + bent, q[1], q[2]];
        return { p, n: [0, -1, 0], uv: [p[0], p[2]], open: up ? 0.72 : 0.95 };
      }),
    ),
  );
  if (up) {
    // Behind the breast, and as far from it as from the walls.
    const [sides, ahead] = rimsAt(0);
    const loop = [...sides, ...ahead];
    const front = Math.min(...ahead.map(({ p }) => p[0]));
    const field = { area: areaOf(sides, -Infinity, front, loop), rim: loop };
    const levels = { tread: () => 0, base: () => up, normal: (): Vec => [0, -1, 0] };
    for (const one of blocksOf(kind.tread, field)) block(mesh, one, levels);
  } else if (kind.tread === 'leather') {
    const flat = { tread: () => -0.1, base: () => 0, normal: (): Vec => [0, -1, 0] };
    for (const k of [0.13, 0.24, 0.34, 0.44, 0.56, 0.66, 0.76, 0.87]) {
      const { p, out } = rims[0][Math.round(k * (wall.length - 1))]!;
      const [x, , z] = add(p, out, -6);
      block(mesh, { outline: disc(x, z, 1.15, 10), round: true, draft: 0.1 }, flat);
    }
  }
}
