import { type Curve, table } from '../geometry/spline.js';
import { range } from '../geometry/vec.js';
import { type Border, type Borders, moved } from './borders.js';
import type { EdgeLevel } from './edges.js';
import { measure } from './lines.js';
import type { Panel, Place, Side } from './panel.js';

/** The mesh lines of a panel one way, those of the field and the rows over its edges: of each kind of number a list. */
export interface MeshLines extends Readonly<Record<keyof EdgeLevel, Float64Array>> {
  readonly count: number;
  /** Places in the inner field, 0 … 1. */
  readonly k: Float64Array;
  /** The borders that rows over an edge belong to. */
  readonly borders: readonly (Border | undefined)[];
}

/** Mesh lines from the left to the right of a panel. */
export const linesAlong = (panel: Panel, borders: Borders): MeshLines =>
  meshLines(columnsOf(panel), borders.get('left'), borders.get('right'));

/** Mesh lines from the bottom to the top of a panel. */
export const linesAcross = ({ rows }: Panel, borders: Borders): MeshLines =>
  meshLines(range(rows), borders.get('bottom'), borders.get('top'));

/** The leather inside a panel, away from its edges. */
const INSIDE: EdgeLevel = { inset: 0, height: 0, tilt: 0, open: 1 };

function meshLines(ks: readonly number[], start: Border | undefined, end: Border | undefined): MeshLines {
  const lines = ks.map((k) => ({ k, level: INSIDE, border: undefined as Border | undefined }));
  const rows = (border: Border, k: number): typeof lines => border.edge.levels.map((level) => ({ k, level, border }));
  if (start) lines.splice(0, 1, ...rows(start, 0).reverse());
  if (end) lines.splice(-1, 1, ...rows(end, 1));
  const each = (of: (line: (typeof lines)[number]) => number): Float64Array => new Float64Array(lines.map(of));
  return {
    count: lines.length,
    k: each(({ k }) => k),
    inset: each(({ level }) => level.inset),
    height: each(({ level }) => level.height),
    tilt: each(({ level }) => level.tilt),
    open: each(({ level }) => level.open),
    cut: each(({ level }) => level.cut ?? 0),
    borders: lines.map(({ border }) => border),
  };
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

/** On its own side of the ridge, w = 1, for a line that comes to a point there. */
export const onOwnSide = (k: number, w: number): number => (k < 0.5 ? Math.min(1, w) : Math.max(1, w));

/** The lines of the inner field: moved in by the depth of their own edge, and shorter by that of their neighbours. */
export function innerLines({ lines, peaked }: Panel, borders: Borders): Record<Side, Curve<Place>> {
  const shift = (side: Side, k: number, at: Place): Place => {
    const border = borders.get(side);
    return border ? moved(at, border.inward(k), border.depth) : at;
  };
  const { left, right, bottom, top } = lines;
  const shorter = {
    left: between(left, shift('bottom', 0, left(0)), shift('top', 0, left(1))),
    right: between(right, shift('bottom', 1, right(0)), shift('top', 1, right(1))),
    bottom: between(bottom, shift('left', 0, bottom(0)), shift('right', 0, bottom(1))),
    top: between(top, shift('left', 1, top(0)), shift('right', 1, top(1))),
  };
  return {
    left: (b) => shift('left', b, shorter.left(b)),
    right: (b) => {
      const at = shift('right', b, shorter.right(b));
      return peaked ? [at[0], onOwnSide(b, at[1])] : at;
    },
    bottom: (a) => shift('bottom', a, shorter.bottom(a)),
    top: (a) => shift('top', a, shorter.top(a)),
  };
}

/** The part of a line between two places near its ends; what they lie beside it is made up for along it. */
function between(line: Curve<Place>, from: Place, to: Place): Curve<Place> {
  const [start, end] = [nearest(line, from, 0), nearest(line, to, 1)];
  const [p, q] = [line(start), line(end)];
  if (start === 0 && end === 1 && measure(p, from) + measure(q, to) < 1e-9) return line;
  const atStart: Place = [from[0] - p[0], from[1] - p[1]];
  const atEnd: Place = [to[0] - q[0], to[1] - q[1]];
  return (k) => moved(moved(line(start + (end - start) * k), atStart, 1 - k), atEnd, k);
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

/** Places of a curve as plain numbers, s and w in turn. */
export function placesAlong(curve: Curve<Place>, ks: Float64Array): Float64Array {
  const out = new Float64Array(2 * ks.length);
  for (let i = 0; i < ks.length; i++) {
    const place = curve(ks[i]!);
    out[2 * i] = place[0];
    out[2 * i + 1] = place[1];
  }
  return out;
}

const ENDS = new Float64Array([0, 1]);

/** Bilinearly blended surface between four lines (Coons 1967): where the mesh lines cross, row by row. */
export function coons(
  { left, right, bottom, top }: Record<Side, Curve<Place>>,
  as: Float64Array,
  bs: Float64Array,
): Float64Array {
  const out = new Float64Array(2 * as.length * bs.length);
  const [l, r] = [placesAlong(left, bs), placesAlong(right, bs)];
  const [d, u] = [placesAlong(bottom, as), placesAlong(top, as)];
  const [l01, r01] = [placesAlong(left, ENDS), placesAlong(right, ENDS)];
  const blend = (i: number, j: number, axis: number): number => {
    const a = as[i]!;
    const b = bs[j]!;
    return (
      (1 - a) * l[2 * j + axis]! +
      a * r[2 * j + axis]! +
      (1 - b) * d[2 * i + axis]! +
      b * u[2 * i + axis]! -
      (1 - a) * (1 - b) * l01[axis]! -
      a * (1 - b) * r01[axis]! -
      (1 - a) * b * l01[2 + axis]! -
      a * b * r01[2 + axis]!
    );
  };
  let at = 0;
  for (let i = 0; i < as.length; i++) {
    for (let j = 0; j < bs.length; j++) {
      out[at++] = blend(i, j, 0);
      out[at++] = blend(i, j, 1);
    }
  }
  return out;
}
