import { MeshBuilder } from '../geometry/mesh-builder.js';
import { add, UP } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Seam } from '../upper/panel.js';
import { sew, WELT_STITCH } from '../upper/stitching.js';
import type { Construction } from './construction.js';
import { type Spot, spots, sweep } from './sweep.js';

/** Distance of the welt seam from the rim, mm. */
const SEAM_INSET = 2.5;
/** Rows of the wheeled rim per stitch. */
const PER_STITCH = 3;

/** The welt's upper side with its seam and the ticks of the fudge wheel between the stitches. */
export function buildWelt(last: Last, construction: Construction): MeshBuilder[] {
  const welt = new MeshBuilder('welt');
  const thread = new MeshBuilder('welt-stitch');
  const probe = spots(last, construction, 200);
  const stitches = Math.round((probe[200]!.along * 1.06) / WELT_STITCH.pitch);
  const line = spots(last, construction, stitches * PER_STITCH);
  // The seam runs round the forepart and stops at the heel.
  const sewn = (spot: Spot): boolean => Math.abs(spot.s - 1) > 0.24;
  const groove = (e: number): number => Math.min(SEAM_INSET, e * 0.42);
  welt.grid(
    sweep(line, (spot) => {
      const e = spot.extension;
      const seam = e - groove(e);
      const wide = Math.min(0.9, 0.6 * groove(e));
      const tick = sewn(spot) && Math.round((spot.s * stitches * PER_STITCH) / 2) % PER_STITCH === 0 ? 0.22 : 0;
      return [
        [-2.2, 0.9, 0.25],
        [0.6, 0.72, 0.34],
        [seam - wide, 0.5, 0.8],
        [seam - wide / 2, 0.36, 0.75],
        [seam, 0.18, 0.6],
        [seam + wide / 2, 0.36 - tick * 0.5, 0.8],
        [seam + wide, 0.42 - tick, 1],
        [e - 0.45, 0.36 - tick, 1],
        [e - 0.12, 0.16 - tick * 0.6, 1],
        [e, -0.25, 1],
      ];
    }),
  );
  const seamOf = (part: readonly Spot[]): Seam =>
    part.filter(sewn).map((spot) => ({
      p: add(add(spot.p, spot.out, spot.extension - groove(spot.extension)), UP, 0.2),
      n: UP,
    }));
  const seam = [...seamOf(line.filter((x) => x.s >= 1)), ...seamOf(line.filter((x) => x.s < 1)).slice(1)];
  sew(thread, seam, WELT_STITCH);
  return [welt, thread];
}
