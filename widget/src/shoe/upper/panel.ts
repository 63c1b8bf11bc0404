import { flatten } from '../geometry/flatten.js';
import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { type SurfacePoint, sampleOf } from '../geometry/patch.js';
import { type Curve, lengths, table } from '../geometry/spline.js';
import { add, cross, dot, length, lerp, range, scale, smoothstep, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { PunchedRow } from '../patterns/pattern.js';
import type { Edge, EdgeLevel } from './edges.js';
import { measure } from './lines.js';
import { gimp } from './punching.js';

/** A place on the last: see `Last` for s and w. */
export type Place = readonly [s: number, w: number];

/** Sides of a panel: `left` and `right` run along b, `bottom` and `top` along a. */
export type Side = 'left' | 'right' | 'bottom' | 'top';

/** A place on a panel and where it lies, mm. */
export interface Spot {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A piece of leather between four lines on the last. Neighbouring lines share their end points. */
export interface Panel {
  readonly lines: Readonly<Record<Side, Curve<Place>>>;
  /** Sides that are seen, with their edge; the others run on under a neighbour or the welt. */
  readonly edges: Partial<Record<Side, Edge>>;
  /** Height of its outer side above the last, mm, over a and b in 0 … 1. */
  lift(a: number, b: number): number;
  /** Openness to the light, 0 … 1, at a place and point. */
  open?(at: Spot): number;
  readonly columns: number;
  readonly rows: number;
  /** Where along a the columns stand closer, for tight corners there. */
  readonly dense?: readonly number[];
  /** Its right side comes to a point on the ridge, b = 0.5: what lies on one side of the ridge stays there. */
  readonly peaked?: boolean;
  /** Bent like a horseshoe: it takes longer to lie flat. */
  readonly bent?: boolean;
  /** Faces the foot: lining. */
  readonly inside?: boolean;
  /** Where a place lies on the flat leather, mm, for a part of a larger piece; else it is laid flat by itself. */
  readonly flat?: (s: number, w: number) => readonly [u: number, v: number];
}

/** A seam as it lies on the surface: points, normals; evenly spaced. */
export type Seam = readonly { readonly p: Vec; readonly n: Vec }[];

/** A point of a cut edge on the outer side of the leather, with its normal and the direction away from the panel. */
export interface Rim {
  readonly p: Vec;
  readonly n: Vec;
  readonly out: Vec;
}

export interface BuiltPanel {
  readonly seams: readonly Seam[];
  readonly punched: readonly { readonly row: Seam; readonly holes: PunchedRow['holes'] }[];
  /** The cut lines of its seen edges, for the shade that they cast on what lies below. */
  readonly cuts: readonly Vec[][];
}

interface Border {
  readonly edge: Edge;
  readonly depth: number;
  /** Step in (s, w) for one mm inward, along the side. */
  inward(k: number): Place;
}

const shiftBy = (at: Float64Array, step: Place, k: number): void => {
  at[0] = at[0]! + step[0] * k;
  at[1] = at[1]! + step[1] * k;
};

const NOWHERE = [0, 0] as const;

const minus = (a: Place, b: Place): Place => [a[0] - b[0], a[1] - b[1]];

const plus = (a: Place, b: Place, k: number): Place => [a[0] + b[0] * k, a[1] + b[1] * k];

/** Builds a panel; what one sees who looks under its edges goes into `below`. */
export function buildPanel(last: Last, panel: Panel, into: MeshBuilder, below?: MeshBuilder): BuiltPanel {
  const { lines } = panel;
  const borders = new Map<Side, Border>();
  for (const side of ['left', 'right', 'bottom', 'top'] as const) {
    const edge = panel.edges[side];
    if (edge) borders.set(side, { edge, depth: edge.levels[0]!.inset, inward: inwardOf(last, panel, side) });
  }
  const shift = (side: Side, k: number, at: Place): Place => {
    const border = borders.get(side);
    return border ? plus(at, border.inward(k), border.depth) : at;
  };
  // The inner field: the lines moved in by the depth of their own edge, and shorter by that of their neighbours.
  const shorter = {
    left: between(lines.left, shift('bottom', 0, lines.left(0)), shift('top', 0, lines.left(1))),
    right: between(lines.right, shift('bottom', 1, lines.right(0)), shift('top', 1, lines.right(1))),
    bottom: between(lines.bottom, shift('left', 0, lines.bottom(0)), shift('right', 0, lines.bottom(1))),
    top: between(lines.top, shift('left', 1, lines.top(0)), shift('right', 1, lines.top(1))),
  };
  const inner: Record<Side, Curve<Place>> = {
    left: (b) => shift('left', b, shorter.left(b)),
    right: (b) => {
      const at = shift('right', b, shorter.right(b));
      return panel.peaked ? [at[0], b < 0.5 ? Math.min(1, at[1]) : Math.max(1, at[1])] : at;
    },
    bottom: (a) => shift('bottom', a, shorter.bottom(a)),
    top: (a) => shift('top', a, shorter.top(a)),
  };

  const stepsA = steps(columnsOf(panel), borders.get('left'), borders.get('right'));
  const stepsB = steps(range(panel.rows), borders.get('bottom'), borders.get('top'));
  const place = coons(
    inner,
    stepsA.map((x) => x.k),
    stepsB.map((x) => x.k),
  );
  const flip = panel.inside ? -1 : 1;

  const count = stepsA.length * stepsB.length;
  const surface = new Float64Array(3 * count);
  const first = into.size;
  const f = sampleOf();
  const at = new Float64Array(2);
  const n = new Float64Array(3);
  const spot = { a: 0, b: 0, x: 0, y: 0, z: 0 };
  /** Moves the place to a row beside an edge and leans the normal out over it; two rows of corners do both. */
  const leanOut = (border: Border, k: number, tilt: number): void => {
    if (!tilt) return;
    const inward = border.inward(k);
    let x = -f[3]! * inward[0] - f[6]! * inward[1];
    let y = -f[4]! * inward[0] - f[7]! * inward[1];
    let z = -f[5]! * inward[0] - f[8]! * inward[1];
    const size = Math.sin(tilt) / (Math.sqrt(x * x + y * y + z * z) || 1);
    x *= size;
    y *= size;
    z *= size;
    const up = Math.cos(tilt);
    n[0] = n[0]! * up + x;
    n[1] = n[1]! * up + y;
    n[2] = n[2]! * up + z;
  };
  for (let i = 0; i < stepsA.length; i++) {
    const ia = stepsA[i]!;
    const sideA = i < stepsA.length / 2 ? 'left' : 'right';
    for (let j = 0; j < stepsB.length; j++) {
      const jb = stepsB[j]!;
      const sideB = j < stepsB.length / 2 ? 'bottom' : 'top';
      const byA = ia.level && borders.get(sideA)!;
      const byB = jb.level && borders.get(sideB)!;
      place(i, j, at);
      if (byA) shiftBy(at, byA.inward(jb.k), ia.level.inset - byA.depth);
      if (byB) shiftBy(at, byB.inward(ia.k), jb.level.inset - byB.depth);
      if (byA && panel.peaked) {
        // From the cut inward: where two edges meet in a point, the inner field keeps less room than they are deep.
        at.set(lines.right(jb.k));
        shiftBy(at, byA.inward(jb.k), ia.level.inset);
        at[1] = jb.k < 0.5 ? Math.min(1, at[1]!) : Math.max(1, at[1]!);
      }
      last.sample(at[0]!, at[1]!, f);
      n[0] = f[9]!;
      n[1] = f[10]!;
      n[2] = f[11]!;
      if (byA) leanOut(byA, jb.k, ia.level.tilt);
      if (byB) leanOut(byB, ia.k, jb.level.tilt);
      const size = flip / Math.sqrt(n[0]! ** 2 + n[1]! ** 2 + n[2]! ** 2);
      const lift = panel.lift(ia.k, jb.k);
      const over = lift + Math.min(ia.level?.height ?? 0, jb.level?.height ?? 0);
      let open = Math.min(ia.level?.open ?? 1, jb.level?.open ?? 1);
      spot.a = ia.k;
      spot.b = jb.k;
      spot.x = f[0]! + f[9]! * over;
      spot.y = f[1]! + f[10]! * over;
      spot.z = f[2]! + f[11]! * over;
      if (panel.open) open *= panel.open(spot);
      const k = 3 * (i * stepsB.length + j);
      for (let axis = 0; axis < 3; axis++) surface[k + axis] = f[axis]! + f[axis + 9]! * lift;
      const [u, v] = panel.flat ? panel.flat(at[0]!, at[1]!) : NOWHERE;
      const vertex = into.put(spot.x, spot.y, spot.z, n[0]! * size, n[1]! * size, n[2]! * size, u, v, open);
      into.cut(vertex, Math.max(ia.level?.cut ?? 0, jb.level?.cut ?? 0));
    }
  }
  // The lining is plain and hardly seen: a coarser sheet does.
  if (!panel.flat) {
    into.lay(
      first,
      panel.inside
        ? flatten(surface, stepsB.length, 9, 30)
        : flatten(surface, stepsB.length, 15, panel.bent ? 240 : 60),
    );
  }
  into.sheet(first, stepsA.length, stepsB.length);

  const seams: Seam[] = [];
  const punched: { row: Seam; holes: PunchedRow['holes'] }[] = [];
  const cuts: Vec[][] = [];
  for (const [side, { edge, inward }] of borders) {
    const place = (k: number, inset: number): { f: SurfacePoint; lift: number } => {
      const at = plus(lines[side](k), inward(k), inset);
      const lift =
        side === 'left'
          ? panel.lift(0, k)
          : side === 'right'
            ? panel.lift(1, k)
            : panel.lift(k, side === 'top' ? 1 : 0);
      return { f: last.at(at[0], at[1]), lift };
    };
    const walk = (inset: number, drop: number, count: number, from = 0, to = 1): { p: Vec; n: Vec }[] =>
      range(count, from, to).map((k) => {
        const { f, lift } = place(k, inset);
        return { p: add(f.p, f.n, lift + drop), n: f.n };
      });
    // Rows beside a point end where they meet on the ridge.
    const halves = (row: Seam, inset: number): Seam[] =>
      panel.peaked && side === 'right'
        ? [
            row
              .slice(0, row.length >> 1)
              .filter((_, i) => lines.right(i / 200)[1] + inward(i / 200)[1] * inset < 0.985),
            row.slice(row.length >> 1).filter((_, i) => {
              const k = (i + (row.length >> 1)) / 200;
              return lines.right(k)[1] + inward(k)[1] * inset > 1.015;
            }),
          ]
        : [row];
    for (const [inset, from, to] of edge.seams) seams.push(...halves(walk(inset, -0.2, 200, from, to), inset));
    for (const { inset, holes, from = 0, to = 1 } of edge.punched)
      for (const row of halves(walk(inset, 0, 200, from, to), inset)) punched.push({ row, holes });
    const cut = walk(0, -0.5, 120).map((x) => x.p);
    cuts.push(cut);
    const high = panel.lift(0.5, 0.5) + panel.lift(side === 'left' ? 0 : 1, 0.5) > 0.4;
    if (below && edge.thickness && (high || edge.under)) {
      underside(below, edge, place);
    }
    if (edge.gimped === undefined) continue;
    const rim = (k: number): Rim => {
      const { f, lift } = place(k, 0);
      const [s, w] = inward(k);
      return { p: add(f.p, f.n, lift), n: f.n, out: unit(add(scale(f.du, -s), f.dv, -w)) };
    };
    gimp(into, rim, lengths(cut)[cut.length - 1]!, edge.gimped);
  }
  return { seams, punched, cuts };
}

/** How far in from the cut the underside of the leather is there, mm, and how deep, in parts of its thickness. */
const UNDER = { inset: 12.5, from: 0.95, to: 0.7, rows: 100 };
/** The same where a lining lies over it: nothing of it may stand out there. */
const UNDER_LINING = { from: 0.6, to: 0.5 };

/** The inner side along an edge that lies over other leather: somebody may look under it. */
function underside(
  into: MeshBuilder,
  { thickness = 0, under: deep = UNDER.inset, lined }: Edge,
  place: (k: number, inset: number) => { f: SurfacePoint; lift: number },
): void {
  const first = into.size;
  const end = lined ?? 1;
  const { from, to } = lined === undefined ? UNDER : UNDER_LINING;
  const rows = Math.ceil(UNDER.rows * end);
  for (const k of range(rows, 0, end)) {
    for (const [inset, down] of [
      [0.3, from],
      [deep, to],
    ] as const) {
      const { f, lift } = place(k, inset);
      into.vertex(add(f.p, f.n, lift - down * thickness), scale(f.n, -1), k * UNDER.rows, inset, 0.3);
    }
  }
  into.sheet(first, rows + 1, 2);
}

/** The part of a line between two places near its ends; what they lie beside it is made up for along it. */
function between(line: Curve<Place>, from: Place, to: Place): Curve<Place> {
  const [start, end] = [nearest(line, from, 0), nearest(line, to, 1)];
  const [p, q] = [line(start), line(end)];
  if (start === 0 && end === 1 && measure(p, from) + measure(q, to) < 1e-9) return line;
  return (k) => {
    const at = line(start + (end - start) * k);
    return plus(plus(at, minus(from, p), 1 - k), minus(to, q), k);
  };
}

/** How far along a line it comes nearest to a place close to one of its ends. */
function nearest(line: Curve<Place>, to: Place, end: 0 | 1): number {
  const along = (i: number): number => Math.abs(end - i / NEAREST.steps);
  let best = 0;
  let least = measure(line(end), to);
  for (let i = 1; i <= NEAREST.steps * NEAREST.reach; i++) {
    const off = measure(line(along(i)), to);
    if (off >= least) continue;
    least = off;
    best = i;
  }
  return along(best);
}

/** Fineness of the search, and the part of a line that it goes through. */
const NEAREST = { steps: 400, reach: 0.4 } as const;

interface Step {
  /** Place in the inner field, 0 … 1. */
  readonly k: number;
  readonly level?: EdgeLevel;
}

/** Even columns, or columns with a third as much room near `dense`. */
function columnsOf({ columns, dense }: Panel): number[] {
  if (!dense) return range(columns);
  const fine = range(400);
  const sum = [0];
  for (let i = 1; i < fine.length; i++) {
    let closer = 0;
    for (const at of dense) closer += Math.exp(-(((fine[i]! - at) / 0.045) ** 2));
    sum.push(sum[i - 1]! + 1 + 3 * closer);
  }
  const at = table(sum, fine);
  return range(columns, 0, sum[sum.length - 1]!).map(at);
}

function steps(ks: readonly number[], start: Border | undefined, end: Border | undefined): Step[] {
  const out: Step[] = ks.map((k) => ({ k }));
  if (start) out.splice(0, 1, ...[...start.edge.levels].reverse().map((level) => ({ k: 0, level })));
  if (end) out.splice(-1, 1, ...end.edge.levels.map((level) => ({ k: 1, level })));
  return out;
}

/** Bilinearly blended surface between four lines (Coons 1967), sampled on a grid. */
function coons(
  { left, right, bottom, top }: Record<Side, Curve<Place>>,
  as: readonly number[],
  bs: readonly number[],
): (i: number, j: number, out: Float64Array) => void {
  const l = bs.map(left);
  const r = bs.map(right);
  const d = as.map(bottom);
  const u = as.map(top);
  const [c00, c10, c01, c11] = [left(0), right(0), left(1), right(1)];
  return (i, j, out) => {
    const a = as[i]!;
    const b = bs[j]!;
    for (let x = 0; x < 2; x++) {
      const axis = x as 0 | 1;
      out[x] =
        (1 - a) * l[j]![axis] +
        a * r[j]![axis] +
        (1 - b) * d[i]![axis] +
        b * u[i]![axis] -
        ((1 - a) * (1 - b) * c00[axis] + a * (1 - b) * c10[axis] + (1 - a) * b * c01[axis] + a * b * c11[axis]);
    }
  };
}

/** Which line a side meets at its start and its end, and at which end of that line. */
const NEIGHBOURS: Readonly<Record<Side, readonly [start: readonly [Side, 0 | 1], end: readonly [Side, 0 | 1]]>> = {
  left: [
    ['bottom', 0],
    ['top', 0],
  ],
  right: [
    ['bottom', 1],
    ['top', 1],
  ],
  bottom: [
    ['left', 0],
    ['right', 0],
  ],
  top: [
    ['left', 1],
    ['right', 1],
  ],
};

/** Steps in (s, w) per mm square to a side, toward the inside of the panel; cached along the side. */
function inwardOf(last: Last, panel: Panel, side: Side): (k: number) => Place {
  const line = panel.lines[side];
  const opposite =
    panel.lines[side === 'left' ? 'right' : side === 'right' ? 'left' : side === 'top' ? 'bottom' : 'top'];
  const count = 320;
  let vote = 0;
  const steps = range(count).map((k): Place => {
    const before = line(Math.max(0, k - 0.004));
    const after = line(Math.min(1, k + 0.004));
    const at = line(k);
    const f = last.at(at[0], at[1]);
    const toward = (to: Place, from: Place): Vec => add(scale(f.du, to[0] - from[0]), f.dv, to[1] - from[1]);
    const e = unit(cross(f.n, toward(after, before)));
    vote += dot(e, toward(opposite(k), at));
    // Solves x · du + y · dv = e in the tangent plane.
    const uu = dot(f.du, f.du);
    const uv = dot(f.du, f.dv);
    const vv = dot(f.dv, f.dv);
    const eu = dot(e, f.du);
    const ev = dot(e, f.dv);
    const det = uu * vv - uv * uv || 1e-9;
    return [(eu * vv - ev * uv) / det, (ev * uu - eu * uv) / det];
  });
  // One side of the line is inside all along; where a line winds, single places may look the wrong way.
  const sign = vote < 0 ? -1 : 1;
  const cache = steps.map(([s, w]): Place => [sign * s, sign * w]);
  // Toward a corner the steps turn along the neighbouring line, so that two edges meet in a mitre.
  const [start, end] = NEIGHBOURS[side];
  for (const [corner, [name, at]] of [
    [0, start],
    [1, end],
  ] as const) {
    const neighbour = panel.lines[name];
    const p = line(corner);
    const q = neighbour(at ? 0.985 : 0.015);
    const f = last.at(p[0], p[1]);
    const along = add(scale(f.du, q[0] - p[0]), f.dv, q[1] - p[1]);
    const square = cache[corner * count]!;
    const e = add(scale(f.du, square[0]), f.dv, square[1]);
    const reach = dot(along, e);
    // Lines that run on into each other have no corner to mitre.
    const t = line(corner ? 0.985 : 0.015);
    const blunt = dot(along, add(scale(f.du, t[0] - p[0]), f.dv, t[1] - p[1])) < 0;
    if (reach <= (blunt ? 0.42 : 0.35) * length(along)) continue;
    const mitre: Place = [(q[0] - p[0]) / reach, (q[1] - p[1]) / reach];
    for (let i = 0; i <= count; i++) {
      const k = 1 - smoothstep(0, 0.34, Math.abs(i / count - corner));
      const c = cache[i]!;
      cache[i] = [lerp(c[0], mitre[0], k), lerp(c[1], mitre[1], k)];
    }
  }
  return (k) => {
    const x = Math.min(count - 1e-9, Math.max(0, k * count));
    const i = Math.floor(x);
    const [p, q] = [cache[i]!, cache[i + 1]!];
    return [p[0] + (q[0] - p[0]) * (x - i), p[1] + (q[1] - p[1]) * (x - i)];
  };
}
