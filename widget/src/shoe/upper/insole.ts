import { MeshBuilder, type Vertex } from '../geometry/mesh-builder.js';
import { add, lerp, mix, range, smoothstep, UP, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';

/** The sock: a soft lining over the insole, cupped under the heel. */
export function buildInsoleSock(last: Last): MeshBuilder {
  const mesh = new MeshBuilder('insole-sock');
  const columns = range(20);
  const back = last.feather(1).p[0] + 1.6;
  mesh.grid(
    range(64, 0.004, 1).map((s): Vertex[] => {
      const a = last.feather(s);
      const b = last.feather(2 - s);
      const [p, q] = [add(a.p, a.out, -1.6), add(b.p, b.out, -1.6)];
      return columns.map((c) => {
        const u = 2 * c - 1;
        // Distance from the wall, sideways and toward the back of the heel, mm.
        const x = lerp(p[0], q[0], c);
        const wall = Math.min(((1 - Math.abs(u)) * Math.abs(p[2] - q[2])) / 2, x - back);
        const rim = Math.exp(-((wall / 5) ** 2));
        const at = add(mix(p, q, c), UP, 1.2 + 2.4 * rim);
        return {
          p: at,
          n: unit([0, 1, -1.1 * u ** 3 * 0.4 * Math.sign(p[2] - q[2])]),
          uv: [at[0], at[2]],
          open: lerp(0.12, 0.66, smoothstep(0.4, 0.8, s)) * (1 - 0.35 * rim),
        };
      });
    }),
  );
  return mesh;
}
