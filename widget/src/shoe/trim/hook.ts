import type { MeshBuilder, Vertex } from '../geometry/mesh-builder.js';
import type { SurfacePoint } from '../geometry/patch.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, cross, dot, range, scale, sub, unit } from '../geometry/vec.js';

/** The riveted foot of a hook: radius and height, mm, lean of the normal. */
const FOOT = [
  [3.1, -0.2, 1.4],
  [3.1, 0.25, 1.1],
  [2.8, 0.5, 0.4],
  [0.01, 0.62, 0],
] as const;

/** The claw from the foot round to its tip: away from the middle of the shoe and up, mm. */
const CLAW = [
  [-0.6, 0.2],
  [-1.9, 0.7],
  [-2.5, 1.9],
  [-1.7, 3.1],
  [0.2, 3.5],
  [2.2, 3.3],
  [3.9, 2.7],
] as const;

/** A lacing hook: the lace goes round its neck and lies under the claw. */
export function hook(mesh: MeshBuilder, f: SurfacePoint, side: 1 | -1): void {
  // Away from the ridge along the leather.
  const level = unit(sub([0, 0, side], scale(f.n, dot([0, 0, side], f.n))));
  const across = cross(f.n, level);
  mesh.grid(
    FOOT.map(([r, height, lean]) =>
      range(20, 0, 2 * Math.PI).map((a): Vertex => {
        const out = add(scale(level, Math.cos(a)), across, Math.sin(a));
        return {
          p: add(add(f.p, out, r), f.n, height),
          n: unit(add(scale(f.n, Math.cos(lean)), out, Math.sin(lean))),
          uv: [r * Math.cos(a), r * Math.sin(a)],
          open: 0.85,
        };
      }),
    ),
  );
  const points = CLAW.map(([out, up], i): CordPoint => {
    const [a, b] = [CLAW[Math.max(0, i - 1)]!, CLAW[Math.min(CLAW.length - 1, i + 1)]!];
    const n = unit(add(scale(level, -(b[1] - a[1])), f.n, b[0] - a[0]));
    return { p: add(add(f.p, level, out), f.n, up), n: scale(n, 1) };
  });
  tube(mesh, cordThrough(points, 12), (k) => [3.9 - 0.9 * k, 1.15 - 0.25 * k], { around: 10 });
}
