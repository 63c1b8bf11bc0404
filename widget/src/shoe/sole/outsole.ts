import { MeshBuilder, type Vertex } from '../geometry/mesh-builder.js';
import { add, mix, range, scale, smoothstep, UP, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Construction, SoleKind } from './construction.js';
import { type ProfilePoint, type Spot, spots, sweep } from './sweep.js';

/** Rounding of the lower rim, mm. */
const RIM = 0.8;

/** How far the lower rim stands out: the edge is bevelled under at the waist. */
export const rimOf = (spot: Spot): number => spot.extension - RIM - 1.6 * waist(spot);
const waist = (spot: Spot): number => {
  const k = Math.abs(spot.s - 1);
  return smoothstep(0.24, 0.34, k) * smoothstep(0.62, 0.46, k);
};

/** The edge of welt and outsole: trimmed as one, with a line at every joint. */
export function buildEdge(last: Last, construction: Construction, sole: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('edge');
  mesh.grid(
    sweep(spots(last, construction, 260), (spot) => {
      const { extension: e, welt } = spot;
      const bottom = -welt - thickness;
      const joints = [
        ...(welt ? [-welt] : []),
        ...range(sole.layers)
          .slice(1, -1)
          .map((k) => -welt - k * thickness),
      ];
      const under = 1.6 * waist(spot);
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
        [lean(-0.8) + 0.04, -0.8],
        ...joints.flatMap((up): ProfilePoint[] => [
          [lean(up + 0.35), up + 0.35, 0.9],
          [lean(up) - 0.22, up, 0.5],
          [lean(up - 0.35), up - 0.35, 0.9],
        ]),
        [lean(bottom + RIM * 1.6) + 0.04, bottom + RIM * 1.6, 0.9],
        [lean(bottom + RIM), bottom + RIM, 0.85],
        [lean(bottom) - RIM * 0.3, bottom + RIM * 0.35, 0.7],
        [lean(bottom) - RIM, bottom, 0.6],
      ];
      return points;
    }),
  );
  return mesh;
}

/** The underside from rim to rim, with the channel that hides the seam. */
export function buildOutsole(last: Last, construction: Construction, sole: SoleKind, thickness: number): MeshBuilder {
  const mesh = new MeshBuilder('outsole');
  const channel = sole.channel ? 0.35 : 0;
  const insets: readonly (readonly [number, number])[] = [
    [0, 0],
    [2.5, 0],
    [4.4, 0],
    [4.7, channel * 0.5],
    [4.95, channel],
    [5.2, channel * 0.5],
    [5.5, 0],
    [8, 0],
  ];
  const steps = range(12).slice(1, -1);
  const right = spots(last, construction, 120, 0, 1);
  const left = spots(last, construction, 120, 2, 1);
  const rows = right.map((spot, i): Vertex[] => {
    const other = left[i]!;
    const side = (at: Spot): [Vec, number][] =>
      insets.map(([inset, up]) => [
        add(add(at.p, at.out, rimOf(at) - inset), UP, up - at.welt - thickness),
        1 - 1.1 * up,
      ]);
    const a = side(spot);
    const b = side(other);
    const middle = steps.map((k): [Vec, number] => [mix(a[a.length - 1]![0], b[b.length - 1]![0], k), 1]);
    // Light under the arch comes from the sides only.
    const arch = 1 - 0.3 * smoothstep(0.5, 0.72, spot.s);
    return [...a, ...middle, ...b.reverse()].map(([p, open]) => ({
      p,
      n: [0, -1, 0],
      uv: [p[0], p[2]],
      open: open * arch,
    }));
  });
  // Normals follow the bend of the sole along its length.
  mesh.grid(
    rows.map((row, i) => {
      const q = rows[Math.min(rows.length - 1, i + 1)]![row.length >> 1]!.p;
      const o = rows[Math.max(0, i - 1)]![row.length >> 1]!.p;
      const slope = (q[1] - o[1]) / (q[0] - o[0] || 1e-9);
      const n = scale([slope, -1, 0], 1 / Math.hypot(slope, 1));
      return row.map((v) => ({ ...v, n }));
    }),
  );
  return mesh;
}
