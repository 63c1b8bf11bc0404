import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { add, length, range, unit, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Slot } from '../patterns/pattern.js';
import type { Seam } from './panel.js';

/** From outside in: mm beyond the cut, height over the leather, how the normal leans in, openness. */
const RIM = [
  [1.3, 0.02, 0, 1],
  [0.55, 0.22, -0.25, 1],
  [0.1, 0.1, 0.7, 0.7],
  [0, -0.02, 1, 0.3],
  [-0.3, 0.14, 0.3, 0.05],
] as const;

/** Rows of the dark ground, as parts of the way out to the cut: it follows the bend of the saddle. */
const INNER = [0.9, 0.55, 0.25, 0] as const;

/** The slot of a penny loafer, cut across the saddle: its raised rim, and the dark below. Answers the seam round it. */
export function cutSlot(mesh: MeshBuilder, last: Last, slot: Slot): Seam {
  const { station, half, lift } = slot;
  const s0 = last.abeam(station, 1);
  const [wide, high] = half;
  /** A place mm aside of the ridge and forward of the slot's middle. */
  const at = (aside: number, forward: number): { p: Vec; n: Vec } => {
    const s = s0 - forward / length(last.at(s0, 1).du);
    const { p, n } = last.at(s, last.beside(s, aside));
    return { p: add(p, n, lift), n };
  };
  const around = range(56, 0, 2 * Math.PI);
  /** A lens that comes to a point on both sides, drawn out by so many mm. */
  const lens = (a: number, out: number): { p: Vec; n: Vec } => {
    const x = Math.cos(a);
    const y = Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 1.6;
    return at(x * (wide + 1.6 * out), y * (high + out));
  };
  const first = mesh.size;
  RIM.forEach(([out, height, tilt, open]) => {
    for (const a of around) {
      const { p, n } = lens(a, out);
      const middle = lens(a, -2).p;
      const inward = unit([middle[0] - p[0], middle[1] - p[1], middle[2] - p[2]]);
      mesh.vertex(add(p, n, height), unit(add(n, inward, tilt)), p[0], p[2], open);
    }
  });
  for (const part of INNER) {
    for (const a of around) {
      const x = Math.cos(a);
      const y = Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 1.6;
      const { p, n } = at(x * (wide - 0.6), part * y * (high - 0.4));
      mesh.vertex(add(p, n, 0.16), n, p[0], p[2], 0.02);
    }
  }
  mesh.sheet(first, RIM.length + INNER.length, around.length);
  return around.map((a) => {
    const { p, n } = lens(a, 2.6);
    return { p: add(p, n, -0.1), n };
  });
}
