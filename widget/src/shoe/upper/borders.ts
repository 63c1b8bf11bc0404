import { type Sample, sampleOf } from '../geometry/patch.js';
import type { Curve } from '../geometry/spline.js';
import { stepAtSample } from '../geometry/tangent.js';
import { add, dot, length, lerp, scale, smoothstep, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Edge } from './edges.js';
import type { Panel, Place, Side } from './panel.js';

/** A seen side of a panel: its edge and the way inward from it. */
export interface Border {
  readonly edge: Edge;
  /** How far in the rows of the edge reach, mm. */
  readonly depth: number;
  /** Step in (s, w) for one mm inward, along the side. */
  inward(k: number): Place;
}

export type Borders = ReadonlyMap<Side, Border>;

const SIDES = ['left', 'right', 'bottom', 'top'] as const;

/** The sides of a panel that are seen. */
export function bordersOf(last: Last, panel: Panel): Borders {
  const borders = new Map<Side, Border>();
  for (const side of SIDES) {
    const edge = panel.edges[side];
    if (edge) borders.set(side, { edge, depth: edge.levels[0]!.inset, inward: inwardOf(last, panel, side) });
  }
  return borders;
}

/** A place moved on by a step. */
export const moved = (at: Place, step: Place, k: number): Place => [at[0] + step[0] * k, at[1] + step[1] * k];

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

const OPPOSITE = { left: 'right', right: 'left', bottom: 'top', top: 'bottom' } as const;

/** How many steps inward are worked out along a side; the others lie between them. */
const COUNT = 320;

/** Half of the piece of a line, in parts of it, whose ends say which way it runs. */
const NEAR = 0.004;

/** Steps in (s, w) per mm square to a side, toward the inside of the panel; cached along the side. */
function inwardOf(last: Last, panel: Panel, side: Side): (k: number) => Place {
  const cache = squareSteps(last, panel.lines[side], panel.lines[OPPOSITE[side]]);
  mitre(last, panel, side, cache);
  return (k) => {
    const x = Math.min(COUNT - 1e-9, Math.max(0, k * COUNT));
    const i = Math.floor(x);
    const p = cache[i]!;
    const q = cache[i + 1]!;
    return [p[0] + (q[0] - p[0]) * (x - i), p[1] + (q[1] - p[1]) * (x - i)];
  };
}

/** Steps of one mm in (s, w) square to a line, toward the opposite one. */
function squareSteps(last: Last, line: Curve<Place>, opposite: Curve<Place>): Place[] {
  const f = sampleOf();
  const steps: Place[] = [];
  let inside = 0;
  for (let i = 0; i <= COUNT; i++) {
    const k = i / COUNT;
    const at = line(k);
    const before = line(Math.max(0, k - NEAR));
    const after = line(Math.min(1, k + NEAR));
    last.sample(at[0], at[1], f);
    const step = squareStep(f, after[0] - before[0], after[1] - before[1]);
    const beyond = opposite(k);
    inside += together(f, step, beyond[0] - at[0], beyond[1] - at[1]);
    steps.push(step);
  }
  // One side of the line is inside all along; where a line winds, single places may look the wrong way.
  return inside < 0 ? steps.map(([s, w]): Place => [-s, -w]) : steps;
}

/** One mm in the tangent plane, square to the way there that goes so far along s and w. */
function squareStep(f: Sample, ds: number, dw: number): Place {
  const wx = f[3]! * ds + f[6]! * dw;
  const wy = f[4]! * ds + f[7]! * dw;
  const wz = f[5]! * ds + f[8]! * dw;
  const x = f[10]! * wz - f[11]! * wy;
  const y = f[11]! * wx - f[9]! * wz;
  const z = f[9]! * wy - f[10]! * wx;
  const size = Math.sqrt(x * x + y * y + z * z) || 1;
  return stepAtSample(f, x / size, y / size, z / size);
}

/** How far two ways in the tangent plane, in (s, w), go together, mm². */
function together(f: Sample, [s, w]: Place, ds: number, dw: number): number {
  let sum = 0;
  for (let axis = 3; axis < 6; axis++) {
    sum += (f[axis]! * s + f[axis + 3]! * w) * (f[axis]! * ds + f[axis + 3]! * dw);
  }
  return sum;
}

/** Turns the steps toward a corner along the neighbouring line, so that two edges meet in a mitre. */
function mitre(last: Last, panel: Panel, side: Side, steps: Place[]): void {
  const line = panel.lines[side];
  const [start, end] = NEIGHBOURS[side];
  for (const [corner, [name, at]] of [
    [0, start],
    [1, end],
  ] as const) {
    const p = line(corner);
    const f = last.at(p[0], p[1]);
    const way = ([s, w]: Place): Vec => add(scale(f.du, s - p[0]), f.dv, w - p[1]);
    const q = panel.lines[name](at ? 0.985 : 0.015);
    const along = way(q);
    const square = steps[corner * COUNT]!;
    const reach = dot(along, add(scale(f.du, square[0]), f.dv, square[1]));
    // Lines that run on into each other have no corner to mitre.
    const blunt = dot(along, way(line(corner ? 0.985 : 0.015))) < 0;
    if (reach <= (blunt ? 0.42 : 0.35) * length(along)) continue;
    const turned: Place = [(q[0] - p[0]) / reach, (q[1] - p[1]) / reach];
    for (let i = 0; i <= COUNT; i++) {
      const k = 1 - smoothstep(0, 0.34, Math.abs(i / COUNT - corner));
      const c = steps[i]!;
      steps[i] = [lerp(c[0], turned[0], k), lerp(c[1], turned[1], k)];
    }
  }
}
