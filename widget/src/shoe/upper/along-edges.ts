import type { MeshBuilder } from '../geometry/mesh-builder.js';
import type { SurfacePoint } from '../geometry/patch.js';
import { lengths } from '../geometry/spline.js';
import { add, range, scale, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import { type Border, moved } from './borders.js';
import type { Edge } from './edges.js';
import type { BuiltPanel, Panel, Rim, Seam, Side } from './panel.js';
import { gimp } from './punching.js';

/** What runs along one edge of a panel. */
interface FinishedEdge extends Pick<BuiltPanel, 'seams' | 'punched'> {
  readonly cut: Vec[];
}

/** A place so far along an edge and so many mm in from its cut, and how high the leather lies over the last there. */
type PlaceIn = (k: number, inset: number) => { readonly f: SurfacePoint; readonly lift: number };

/** Points along a row of stitches or holes. */
const ROW = 200;
/** Points along the cut. */
const CUT = 120;

/** Rows beside a point end so far from the ridge, in w. */
const POINT = 0.015;

/** Finishes one edge of a panel: where its seams and holes run, its underside, its teeth. */
export function finishEdge(
  last: Last,
  panel: Panel,
  side: Side,
  { edge, inward }: Border,
  into: MeshBuilder,
  below?: MeshBuilder,
): FinishedEdge {
  const line = panel.lines[side];
  const liftAt = liftAlong(panel, side);
  const place: PlaceIn = (k, inset) => {
    const at = moved(line(k), inward(k), inset);
    return { f: last.at(at[0], at[1]), lift: liftAt(k) };
  };
  const walk = (inset: number, drop: number, count: number, from = 0, to = 1): { p: Vec; n: Vec }[] =>
    range(count, from, to).map((k) => {
      const { f, lift } = place(k, inset);
      return { p: add(f.p, f.n, lift + drop), n: f.n };
    });
  // Rows beside a point end where they meet on the ridge.
  const w = (i: number, inset: number): number => moved(line(i / ROW), inward(i / ROW), inset)[1];
  const halves = (row: Seam, inset: number): Seam[] =>
    panel.peaked && side === 'right'
      ? [
          row.filter((_, i) => i < row.length >> 1 && w(i, inset) < 1 - POINT),
          row.filter((_, i) => i >= row.length >> 1 && w(i, inset) > 1 + POINT),
        ]
      : [row];
  const cut = walk(0, -0.5, CUT).map(({ p }) => p);
  const high = panel.lift(0.5, 0.5) + panel.lift(side === 'left' ? 0 : 1, 0.5) > 0.4;
  if (below && edge.thickness && (high || edge.under)) underside(below, edge, place);
  if (edge.gimped !== undefined) {
    const rim = (k: number): Rim => {
      const { f, lift } = place(k, 0);
      const [s, w] = inward(k);
      return { p: add(f.p, f.n, lift), n: f.n, out: unit(add(scale(f.du, -s), f.dv, -w)) };
    };
    gimp(into, rim, lengths(cut)[cut.length - 1]!, edge.gimped);
  }
  return {
    seams: edge.seams.flatMap(([inset, from, to]) => halves(walk(inset, -0.2, ROW, from, to), inset)),
    punched: edge.punched.flatMap(({ inset, holes, from = 0, to = 1 }) =>
      halves(walk(inset, 0, ROW, from, to), inset).map((row) => ({ row, holes })),
    ),
    cut,
  };
}

/** How high a panel lies over the last along one of its sides, mm. */
function liftAlong(panel: Panel, side: Side): (k: number) => number {
  switch (side) {
    case 'left':
      return (k) => panel.lift(0, k);
    case 'right':
      return (k) => panel.lift(1, k);
    case 'bottom':
      return (k) => panel.lift(k, 0);
    case 'top':
      return (k) => panel.lift(k, 1);
  }
}

/** How far in from the cut the underside of the leather is there, mm, and how deep, in parts of its thickness. */
const UNDER = { inset: 12.5, from: 0.95, to: 0.7, rows: 100 };
/** The same where a lining lies over it: nothing of it may stand out there. */
const UNDER_LINING = { from: 0.6, to: 0.5 };

/** The inner side along an edge that lies over other leather: somebody may look under it. */
function underside(into: MeshBuilder, { thickness = 0, under: deep = UNDER.inset, lined }: Edge, place: PlaceIn): void {
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
