import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { type CordPoint, cordThrough, tube } from '../geometry/tube.js';
import { add, range, UP, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Lines } from '../upper/lines.js';
import type { Seam } from '../upper/panel.js';

/** Thickness of the ribbon, mm. */
const THICKNESS = 1.3;

/** How far the ribbon goes down inside and outside of the topline, mm. */
const SEWN = { inside: 16, outside: 24 };

/** Stitches beside the edge of the ribbon, and above its lower end, mm. */
const INSET = 2.2;

/**
 * The loop at the back: a ribbon from the inside over the topline and down the back seam. Answers the seams that hold it
 * outside: along both edges, and across above its end and below the topline.
 */
export function buildPull(
  mesh: MeshBuilder,
  last: Last,
  lines: Lines,
  [width, height]: readonly [number, number],
): Seam[] {
  const [s, w] = lines.opening(1)(1);
  const { p, n } = last.at(s, w);
  // Outward and level; the leather stands 2.5 mm thick below.
  const out = unit([n[0], 0, n[2]]);
  const at = (outward: number, up: number): Vec => [p[0] + out[0] * outward, p[1] + up, p[2] + out[2] * outward];
  const [inner, outer] = [-3.3, 0.9];
  const wide = (outer - inner) / 2 + 1.6;
  const points: [Vec, Vec][] = [
    [at(inner, -SEWN.inside), [-out[0], 0, -out[2]]],
    [at(inner, -4), [-out[0], 0, -out[2]]],
    [at(inner - 0.4, height * 0.3), [-out[0], 0, -out[2]]],
    [at((inner + outer) / 2 - wide, height * 0.72), [-out[0], 0.2, -out[2]]],
    [at((inner + outer) / 2, height), UP],
    [at((inner + outer) / 2 + wide, height * 0.72), [out[0], 0.2, out[2]]],
    [at(outer + 0.4, height * 0.3), out],
    [at(outer, -4), out],
    ...[-0.5, -1].map((k): [Vec, Vec] => {
      // Down the back seam it follows the leather.
      const [bs, bw] = [s, w];
      let v = bw;
      const down = -k * SEWN.outside;
      for (let i = 0; i < 24; i++) v -= down / 24 / Math.hypot(...last.at(bs, v).dv);
      const f = last.at(bs, v);
      return [[f.p[0] + f.n[0] * outer, f.p[1] + f.n[1] * outer, f.p[2] + f.n[2] * outer], f.n];
    }),
  ];
  const cord: CordPoint[] = points.map(([q, normal]) => ({ p: q, n: unit(normal) }));
  const ribbon = cordThrough(cord, 44);
  tube(mesh, ribbon, () => [width, THICKNESS], { around: 14 });
  const sewn = ribbon.filter(({ p: q, n: way }) => q[1] < p[1] - 3 && way[0] < 0).slice(0, -1);
  // The ribbon is an oval: lower at its edges than in its middle.
  const on = ({ p: q, n: way }: CordPoint, aside: number): { p: Vec; n: Vec } => {
    const high = (THICKNESS / 2) * Math.sqrt(1 - ((2 * aside) / width) ** 2);
    return { p: add(add(q, way, high - 0.12), [0, 0, 1], aside), n: way };
  };
  const reach = width / 2 - INSET;
  const ends = [sewn[0]!, sewn[sewn.length - 2]!];
  return [
    ...[reach, -reach].map((aside) => sewn.slice(0, -1).map((at) => on(at, aside))),
    ...ends.map((at) => range(8, -reach, reach).map((aside) => on(at, aside))),
  ];
}
