import { MeshBuilder } from '../geometry/mesh-builder.js';
import { add, UP } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Seam } from '../upper/panel.js';
import { sew, WELT_STITCH } from '../upper/stitching.js';
import type { Construction } from './construction.js';
import { buildCupSeam } from './cup.js';
import { ROUND } from './edge.js';
import { type ProfilePoint, type Spot, spots, sweep } from './sweep.js';

/** Distance of the welt seam from the rim, mm. */
const SEAM_INSET = 2.5;
/** Rows of the wheeled rim per stitch. */
const PER_STITCH = 2;
/** Height of the bead of a storm welt over the welt, and its width, mm. */
const BEAD = { high: 3.4, wide: 2.3 };

/** Welt or midsole, with the seam that holds the outsole; of a cup, its seam alone. */
export function buildWelt(last: Last, construction: Construction): MeshBuilder[] {
  if (construction.form === 'cup') return [buildCupSeam(last, construction)];
  const welt = new MeshBuilder('welt');
  const thread = new MeshBuilder('welt-stitch');
  const midsole = construction.form === 'midsole';
  const probe = spots(last, construction, 200);
  const stitches = Math.round((probe[200]!.along * 1.06) / WELT_STITCH.pitch);
  const line = spots(last, construction, stitches * PER_STITCH);
  // The seam of a welt runs round the forepart and stops at the heel; a midsole is sewn all round.
  const sewn = (spot: Spot): boolean => midsole || Math.abs(spot.s - 1) > 0.24;
  const groove = (e: number): number => Math.min(SEAM_INSET, e * 0.42);
  const wide = (e: number): number => Math.min(0.9, 0.6 * groove(e));
  // Only a welt is marked with the fudge wheel between its stitches.
  const tick = (spot: Spot): number =>
    !midsole && sewn(spot) && Math.round((spot.s * stitches * PER_STITCH) / 2) % PER_STITCH === 0 ? 0.24 : 0;
  if (construction.form === 'storm') {
    welt.grid(sweep(spots(last, construction, ROUND), ({ extension: e }) => bead(e - groove(e) - wide(e))));
  }
  welt.grid(
    sweep(line, (spot) => {
      const e = spot.extension;
      const seam = e - groove(e);
      const mark = tick(spot);
      return [
        [-2.2, 0.9, 0.25],
        [0.6, 0.72, 0.34],
        [seam - wide(e), 0.5, 0.8],
        [seam - wide(e) / 2, 0.36, 0.75],
        [seam, 0.18, 0.6],
        [seam + wide(e) / 2, 0.36 - mark * 0.5, 0.8],
        [seam + wide(e), 0.42 - mark, 1],
        [e - 0.45, 0.36 - mark, 1],
        [e - 0.12, 0.16 - mark * 0.6, 1],
        [e, -0.25, 1],
        // In behind the edge, so that nothing shows between.
        [e - 0.5, -0.7, 0.5],
      ];
    }),
  );
  const seamOf = (part: readonly Spot[]): Seam =>
    part.filter(sewn).map((spot) => ({
      p: add(add(spot.p, spot.out, spot.extension - groove(spot.extension)), UP, 0.2),
      n: UP,
    }));
  // Once round from heel to heel, so that a seam that stops there is one piece.
  const seam = [...seamOf(line.filter((x) => x.s >= 1)), ...seamOf(line.filter((x) => x.s < 1)).slice(1)];
  sew(thread, seam, WELT_STITCH);
  return [welt, thread];
}

/** The bead of a storm welt: turned up against the upper, round on top. */
function bead(seam: number): readonly ProfilePoint[] {
  const { high } = BEAD;
  const wide = Math.min(BEAD.wide, Math.max(0.9, seam - 0.9));
  const inner = 0.4;
  return [
    [inner - 1.6, high - 0.6, 0.3],
    [inner, high - 0.2, 0.5],
    [inner + wide * 0.45, high + 0.1],
    [inner + wide * 0.85, high - 0.6],
    [inner + wide, 1.4, 0.75],
    [inner + wide + 0.12, 0.7, 0.5],
  ];
}
