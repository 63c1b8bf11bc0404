import { MeshBuilder } from '../geometry/mesh-builder.js';
import { range, smoothstep } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Construction } from './construction.js';
import type { SoleKind } from './kinds.js';
import { type ProfilePoint, type Spot, spots, sweep } from './sweep.js';

/** Points round the sole: edge and underside share them, so that they meet without a gap. */
export const ROUND = 260;

/** Rounding of the lower rim, mm. */
const RIM = 0.8;

/** How far the lower rim stands out: the edge is bevelled under at the waist. */
export const rimOf = (spot: Spot): number => spot.extension - RIM - 1.6 * waist(spot);
const waist = (spot: Spot): number => {
  const k = Math.abs(spot.s - 1);
  return smoothstep(0.24, 0.34, k) * smoothstep(0.62, 0.46, k);
};

/** The edge of welt and outsole, or of welt and midsole: trimmed as one, with a line at every joint. */
export function buildEdge(last: Last, construction: Construction, kind: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('edge');
  const height = kind.midsole ?? thickness;
  const layers = kind.midsole === undefined ? kind.layers : 1;
  mesh.grid(
    sweep(spots(last, construction, ROUND), (spot) => {
      const { extension: e, welt } = spot;
      const bottom = -welt - height;
      const joints = [
        ...(welt ? [-welt] : []),
        ...range(layers)
          .slice(1, -1)
          .map((k) => -welt - k * height),
      ];
      const under = kind.midsole === undefined ? 1.6 * waist(spot) : 0;
      const lean = (up: number): number => e - under * smoothstep(-welt * 0.6, bottom, up) ** 1.5;
      const start: ProfilePoint[] = welt
        ? [[e, -0.25]]
        : [
            [-2, 0.9, 0.3],
            [0.5, 0.8, 0.4],
            [e - 0.5, 0.5, 0.9],
            [e - 0.1, 0.2],
          ];
      const points: ProfilePoint[] = [
        ...start,
        [lean(-0.5) + 0.04, Math.max(-0.8, bottom * 0.3)],
        ...joints.flatMap((up): ProfilePoint[] => [
          [lean(up + 0.35), up + 0.35, 0.9],
          [lean(up) - 0.22, up, 0.5],
          [lean(up - 0.35), up - 0.35, 0.9],
        ]),
        ...(kind.midsole === undefined ? trimmed(lean, bottom) : glued(lean, bottom)),
      ];
      return points;
    }),
  );
  return mesh;
}

/** The lower rim rounded off, where it meets the ground. */
const trimmed = (lean: (up: number) => number, bottom: number): ProfilePoint[] => [
  [lean(bottom + RIM * 1.6) + 0.04, bottom + RIM * 1.6, 0.9],
  [lean(bottom + RIM), bottom + RIM, 0.85],
  [lean(bottom) - RIM * 0.3, bottom + RIM * 0.35, 0.7],
  [lean(bottom) - RIM, bottom, 0.6],
];

/** The lower rim of a midsole, with the line where the sole is glued on. */
const glued = (lean: (up: number) => number, bottom: number): ProfilePoint[] => [
  [lean(bottom + 0.35), bottom + 0.35, 0.9],
  [lean(bottom) - 0.3, bottom, 0.5],
];
