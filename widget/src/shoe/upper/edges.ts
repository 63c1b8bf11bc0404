import { smoothstep } from '../geometry/vec.js';
import type { EdgePattern, PunchedRow } from '../patterns/pattern.js';

/** One row of vertices beside the edge of a panel. */
export interface EdgeLevel {
  /** Distance from the cut, inward along the surface, mm. */
  readonly inset: number;
  /** Height against the surface of the panel, mm. */
  readonly height: number;
  /** How far the normal leans out over the edge, radians. */
  readonly tilt: number;
  /** Openness to the light, 0 … 1. */
  readonly open: number;
  /** How much of the inside of the leather is seen, 0 … 1; left out for its face. */
  readonly cut?: number;
}

/** An edge: its rows from the inside of the panel out to the cut, and what runs along it. */
export interface Edge {
  readonly levels: readonly EdgeLevel[];
  /** Stitched seams: inset, mm, and the part of the edge that they run along. */
  readonly seams: readonly (readonly [inset: number, from: number, to: number])[];
  readonly punched: readonly PunchedRow[];
  /** Thickness of the leather that ends here, mm; an edge without one has no underside to be seen. */
  readonly thickness?: number;
  /** How far in its underside is seen, mm. */
  readonly under?: number | undefined;
  /** The leather is lined: its underside lies before the lining, and is seen so far along the edge, 0 … 1. */
  readonly lined?: number;
  /** Thickness of leather that is cut in teeth, mm. */
  readonly gimped?: number;
}

/** The groove that a lockstitch pulls into the leather, mm. */
const GROOVE = { depth: 0.26, width: 0.62 };

/** Insets at which the shape of a groove is sampled, in widths. */
const GROOVE_ROWS = [1.7, 1, 0.5, 0, -0.5, -1, -1.7];

const bell = (x: number): number => Math.exp(-x * x);

/** Rows of the flat leather with a groove along each seam, from `depth` to `end`. */
function field(depth: number, end: number, seams: readonly number[]): EdgeLevel[] {
  const insets = [depth, (depth + end) / 2, ...seams.flatMap((s) => GROOVE_ROWS.map((k) => s + k * GROOVE.width))];
  return insets
    .filter((d) => d <= depth && d > end)
    .sort((a, b) => b - a)
    .filter((d, i, all) => i === 0 || all[i - 1]! - d > 0.12)
    .map((inset) => {
      let height = 0;
      let slope = 0;
      for (const seam of seams) {
        const x = (inset - seam) / GROOVE.width;
        height -= GROOVE.depth * bell(x);
        slope += ((2 * x) / GROOVE.width) * GROOVE.depth * bell(x);
      }
      return { inset, height, tilt: Math.atan(slope), open: 1 + 1.1 * height };
    });
}

/** The edge that a pattern asks for; none where the line is not to be seen. */
export function edgeOf(pattern: EdgePattern): Edge | undefined {
  const { kind, thickness, seams, punched = [], gimped = false } = pattern;
  if (kind === 'joined') return undefined;
  // A seam along part of an edge pulls no groove: the rows of the edge run along all of it.
  const whole = seams.filter((seam) => typeof seam === 'number');
  const deepest = Math.max(0, ...whole) + 1.6;
  const { levels } =
    kind === 'lapped'
      ? lapped(thickness, whole, Math.max(7, deepest))
      : folded(thickness, whole, Math.max(3.9, deepest));
  return {
    levels,
    thickness,
    under: pattern.under,
    seams: seams.map((seam) => (typeof seam === 'number' ? [seam, 0, 1] : seam)),
    punched,
    ...(gimped ? { gimped: thickness } : {}),
  };
}

const along = (seams: readonly number[]): Edge['seams'] => seams.map((inset) => [inset, 0, 1]);

/** A skived edge that laps over another panel: rounded shoulder, short wall, `thickness` mm high. */
export function lapped(thickness: number, seams: readonly number[], depth = 7): Edge {
  const r = thickness * 0.8;
  const turn = [0, 0.35, 0.7, 1.05, 1.35].map(
    (a): EdgeLevel => ({
      inset: r * (1 - Math.sin(a)),
      height: r * (Math.cos(a) - 1),
      tilt: a,
      open: 1,
      cut: smoothstep(0.4, 1, a),
    }),
  );
  const wall: EdgeLevel = { inset: 0, height: -thickness - 0.15, tilt: 1.45, open: 0.5, cut: 1 };
  return { levels: [...field(depth, r + 0.05, seams), ...turn, wall], seams: along(seams), punched: [] };
}

/** A folded edge, round over to the lining: `thickness` of leather and lining together, mm. */
export function folded(thickness: number, seams: readonly number[], depth = 3.9): Edge {
  const r = thickness / 2;
  const turn = [0, 0.4, 0.8, 1.2, 1.57, 2, 2.4, 2.8, 3.14].map(
    (a): EdgeLevel => ({
      inset: r * (1 - Math.sin(a)),
      height: r * (Math.cos(a) - 1),
      tilt: a,
      open: a < 1.6 ? 1 : 1 - 0.25 * (a - 1.57),
    }),
  );
  return { levels: [...field(depth, r + 0.05, seams), ...turn], seams: along(seams), punched: [] };
}

/** Leather that goes in to a seam sewn from within and rubbed flat: half of a narrow groove. */
export const CLOSED: Edge = {
  levels: [
    { inset: 1.6, height: 0, tilt: 0, open: 1 },
    { inset: 0.75, height: -0.03, tilt: 0.14, open: 0.97 },
    { inset: 0.36, height: -0.13, tilt: 0.55, open: 0.82 },
    { inset: 0.12, height: -0.34, tilt: 1, open: 0.5 },
    { inset: 0, height: -0.55, tilt: 1.15, open: 0.2 },
  ],
  seams: [],
  punched: [],
};
