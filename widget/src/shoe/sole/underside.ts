import type { MeshBuilder, Vertex } from '../geometry/mesh-builder.js';
import { add, mix, range, unit, type Vec } from '../geometry/vec.js';
import type { Ground } from './ground.js';

/** The lower rim of a sole or a heel: points and the direction outward in plan, closed, tip and back on its axis. */
export type Rim = readonly { readonly p: Vec; readonly out: Vec }[];

/** A step of the border: distance in from the rim and height over the ground's side, mm; its openness. */
export type Step = readonly [inset: number, up: number, open?: number];

/** Columns from side to side inside the border. */
const COLUMNS = 12;

/**
 * The side that one looks at from below: a border that follows the rim in steps, and the field inside it.
 * @param rim as many points on one side as on the other: `rim[i]` lies opposite `rim[length − 1 − i]`
 */
export function underside(
  mesh: MeshBuilder,
  rim: Rim,
  steps: readonly Step[],
  ground: Ground,
  light: (p: Vec) => number,
): void {
  const place = ({ p, out }: Rim[number], [inset, up]: Step): Vec => {
    const q = add(p, out, -inset);
    // The rim itself stays where the edge ends.
    return [q[0], (inset > 0 ? ground.y(q[0]) : p[1]) + up, q[2]];
  };
  mesh.grid(
    rim.map((point) =>
      steps.map((step, k): Vertex => {
        const p = place(point, step);
        const before = steps[Math.max(0, k - 1)]!;
        const after = steps[Math.min(steps.length - 1, k + 1)]!;
        const rise = (after[1] - before[1]) / (after[0] - before[0] || 1);
        const n = unit(add(ground.normal(p[0]), point.out, -rise));
        return { p, n, uv: [p[0], p[2]], open: (step[2] ?? 1) * light(p) };
      }),
    ),
  );
  const last = steps[steps.length - 1]!;
  const half = (rim.length - 1) >> 1;
  mesh.grid(
    range(half).map((_, i) => {
      const a = place(rim[i]!, last);
      const b = place(rim[rim.length - 1 - i]!, last);
      return range(COLUMNS).map((k): Vertex => {
        const p = mix(a, b, k);
        return { p, n: ground.normal(p[0]), uv: [p[0], p[2]], open: (last[2] ?? 1) * light(p) };
      });
    }),
  );
}
