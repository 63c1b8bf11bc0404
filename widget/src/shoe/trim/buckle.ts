import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, mix, range, unit } from '../geometry/vec.js';
import type { Band } from './band.js';

/** Width and thickness of the frame's wire, of the bar and of the prong, mm. */
const FRAME = [2.5, 2] as const;
const BAR = [1.7, 1.7] as const;
const PRONG = [1.9, 1.6] as const;

/** How far the frame keeps flat over bent leather, 0 … 1. */
const STIFF = 0.55;

/** The frame is a rectangle with round corners: exponent of its superellipse. */
const CORNERS = 5;

/** The prong from its bar up through the strap and down on the frame: part of the way, height over the strap, mm. */
const REACH = [
  [0, -0.9],
  [0.06, 0.5],
  [0.25, 1.15],
  [0.6, 1.5],
  [0.88, 2.15],
  [1.1, 2.05],
] as const;

/**
 * A buckle with a bar across its middle: the strap goes under one end of the frame, over the bar and under the other
 * end, the prong through the strap and onto the frame toward where the strap comes from. `height` is that of the strap's
 * outer side over the last, mm.
 */
export function buildBuckle(
  metal: MeshBuilder,
  band: Band,
  at: number,
  height: number,
  [along, across]: readonly [number, number],
): void {
  const reach = along / 2 + FRAME[0] / 2;
  const half = across / 2 + FRAME[0] / 2;
  // Metal bends less than the leather below it.
  const middle = band.at(at, 0, height);
  const on = (l: number, aside: number, above: number): CordPoint => {
    const draped = band.at(at + l, aside, height + above);
    const flat = add(add(add(middle.p, middle.along, l), middle.across, aside), middle.n, above);
    return { p: mix(draped.p, flat, STIFF), n: unit(mix(draped.n, middle.n, STIFF)) };
  };
  const corner = (x: number): number => Math.sign(x) * Math.abs(x) ** (2 / CORNERS);
  // A last step beyond the first one closes the ring.
  const frame = range(64, 0, 2 * Math.PI * (65 / 64)).map((a) =>
    on(reach * corner(Math.cos(a)), half * corner(Math.sin(a)), 0.75),
  );
  tube(metal, evenly(frame), () => FRAME, { around: 12 });
  tube(
    metal,
    range(12, -half, half).map((aside) => on(0, aside, -1.25)),
    () => BAR,
    { around: 10 },
  );
  const prong = REACH.map(([k, above]) => on(-reach * k, 0, above));
  tube(metal, cordThrough(prong, 26), (k) => [PRONG[0] - 0.5 * k, PRONG[1] - 0.4 * k], { around: 10 });
}

/** The same closed line in even steps. */
const evenly = (line: readonly CordPoint[]): CordPoint[] => cordThrough(line, 96);
