import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { lengths, table } from '../geometry/spline.js';
import { type CordPoint, tube } from '../geometry/tube.js';
import { add, cross, dot, range, scale, sub, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Lines } from '../upper/lines.js';

/** The cord in its strip of leather: width across the fold and thickness, mm. */
const CORD = [1.9, 2.3] as const;

/** Where its middle lies: mm out of the topline and over the last. */
const PLACE = { out: 0.55, above: -1.25 };

/** Distance of its sections, mm. */
const STEP = 2;

/** A thin cord of leather, sewn in between quarter and lining, that stands out of the topline all round. */
export function buildPiping(
  mesh: MeshBuilder,
  last: Last,
  lines: Lines,
  height: (k: number, side: 1 | -1) => number,
): void {
  const side = (foot: 1 | -1): CordPoint[] => {
    const line = lines.opening(foot);
    const fine = range(300).map((k) => ({ k, p: last.at(...line(k)).p }));
    const at = lengths(fine.map((x) => x.p));
    const total = at[at.length - 1]!;
    const by = table(
      at,
      fine.map((x) => x.k),
    );
    return range(Math.round(total / STEP), 0, total).map((l) => {
      const k = by(l);
      const [s, w] = line(k);
      const f = last.at(s, w);
      const along = unit(sub(last.at(...line(Math.min(1, k + 0.004))).p, last.at(...line(Math.max(0, k - 0.004))).p));
      const across = unit(cross(f.n, along));
      // Out of the shoe is away from where the leather goes on down.
      const below = sub(last.at(s, w - 0.12).p, f.p);
      const out = scale(across, dot(across, below) > 0 ? -1 : 1);
      return { p: add(add(f.p, f.n, height(k, foot) + PLACE.above), out, PLACE.out), n: f.n };
    });
  };
  const whole = [...side(1), ...side(-1).reverse().slice(1)];
  tube(mesh, whole, () => CORD, { around: 8 });
}
