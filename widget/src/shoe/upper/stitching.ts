import type { Frame, MeshBuilder } from '../geometry/mesh-builder.js';
import { lengths, table } from '../geometry/spline.js';
import { cross, mix, sub, unit, type Vec } from '../geometry/vec.js';
import type { Seam } from './panel.js';

export interface Stitch {
  /** Distance from hole to hole, mm. */
  readonly pitch: number;
  /** Half the width of the thread, mm. */
  readonly radius: number;
}

/** Upper seams: about 12 stitches an inch. */
export const UPPER_STITCH: Stitch = { pitch: 2.1, radius: 0.3 };
/** Welt seam: about 8 an inch, in thick waxed thread. */
export const WELT_STITCH: Stitch = { pitch: 3.1, radius: 0.52 };

/** Arch of one stitch: along (−1 … 1), height and width in radii. */
const ARCH = [
  [-0.98, -0.9, 0.6],
  [-0.6, 0.15, 0.95],
  [0.6, 0.15, 0.95],
  [0.98, -0.9, 0.6],
] as const;
/** Angles around the thread, from its top. */
const AROUND = [-1.75, -0.62, 0.62, 1.75] as const;

/** Sews along a seam: one small arch of thread per stitch, each dipping into its holes. */
export function sew(into: MeshBuilder, seam: Seam, stitch: Stitch): void {
  const at = lengths(seam.map((x) => x.p));
  const total = at[at.length - 1]!;
  const index = table(
    at,
    at.map((_, i) => i),
  );
  const point = (l: number): { p: Vec; n: Vec } => {
    const f = index(l);
    const i = Math.min(seam.length - 2, Math.floor(f));
    return { p: mix(seam[i]!.p, seam[i + 1]!.p, f - i), n: unit(mix(seam[i]!.n, seam[i + 1]!.n, f - i)) };
  };
  const count = Math.floor(total / stitch.pitch);
  const step = total / count;
  for (let i = 0; i < count; i++) {
    const { p, n } = point((i + 0.5) * step);
    const along = unit(sub(point((i + 1) * step).p, point(i * step).p));
    thread(into, { p, x: along, y: n, z: unit(cross(along, n)) }, i * step, step, stitch.radius);
  }
}

/** The thread of one stitch, `from` mm along its seam. The frame: along the seam, up, and across. */
function thread(into: MeshBuilder, frame: Frame, from: number, step: number, radius: number): void {
  const first = into.size;
  for (const [x, height, width] of ARCH) {
    for (const a of AROUND) {
      const up = Math.cos(a);
      const aside = Math.sin(a) * width;
      const open = (Math.abs(x) > 0.8 ? 0.6 : 1) * (Math.abs(a) > 1 ? 0.7 : 1);
      const [along, around] = [from + (x / 2) * step, a * radius];
      into.vertexIn(
        frame,
        x * step * 0.46,
        (height + up) * radius,
        aside * radius,
        x / 2,
        up,
        aside,
        along,
        around,
        open,
      );
    }
  }
  into.sheet(first, ARCH.length, AROUND.length);
}
