import { type Curve, polyline } from '../geometry/spline.js';
import { clamp, dot, lerp, range, scale, smoothstep, sub, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Opening, TonguePattern } from '../patterns/pattern.js';
import { type Edge, folded } from './edges.js';
import { type FootSide, line, measure } from './lines.js';
import { WALL } from './lining.js';
import type { Panel, Place } from './panel.js';

/**
 * The tongue: a slab with round edges under the facings, longer than they are, lined behind. `facings`: the height over
 * the last of what it lies under, mm: flaps lie on the vamp, and their tongue goes on from it.
 */
export function tongue(pattern: TonguePattern, opening: Opening, last: Last, facings: number): Panel[] {
  const { from: low, to: high, half, thickness } = pattern;
  const start = last.ridge(low);
  const stop = last.ridge(high);
  const facingEnd = last.ridge(opening.facing![1]);
  // The upper end is cut square to the ridge: along it every step is square to the lines beside the ridge.
  const ends = new Map<FootSide, Place[]>();
  for (const foot of [1, -1] as const) {
    const cut: Place[] = [[stop, 1]];
    for (let i = 0; i < 12; i++) {
      const s = cut[i]![0];
      const at = (ds: number, j: number): Vec => {
        const mm = (foot * half * j) / 12;
        return last.at(s + ds, last.beside(s + ds, mm)).p;
      };
      const down = sub(at(0, i + 1), at(0, i));
      const along = scale(sub(at(0.004, i), at(-0.004, i)), 125);
      const next = s - dot(down, along) / dot(along, along);
      cut.push([next, last.beside(next, (foot * half * (i + 1)) / 12)]);
    }
    // Its corners are cut so round that they end under the facings.
    ends.set(
      foot,
      cut.map(([s], i) => {
        const at = lerp(stop, s, 0.35) - (stop - facingEnd + 0.045) * (i / 12) ** 8;
        return [at, last.beside(at, (foot * half * i) / 12)];
      }),
    );
  }
  const end = polyline([...ends.get(1)!.slice(1).reverse(), ...ends.get(-1)!], measure);
  const side = (foot: FootSide): Curve<Place> => {
    const corner = ends.get(foot)![12]!;
    return polyline(
      range(30).map((k): Place => {
        const s = lerp(start, corner[0], k);
        return [s, k === 1 ? corner[1] : last.beside(s, foot * half * lerp(0.8, 1, k))];
      }),
      measure,
    );
  };
  const [bottom, top] = [side(1), side(-1)];
  const across = (at: number): Curve<Place> => line(bottom(at), top(at));
  const share = clamp((facingEnd - bottom(0)[0]) / (end(0.5)[0] - bottom(0)[0]));
  const under = facings - WALL - 0.35;
  const slab = folded(thickness, [], thickness / 2 + 0.1);
  // The back of the slab begins where the fold of its front ends.
  const inner: Edge = { levels: [{ inset: thickness / 2, height: 0, tilt: 0, open: 1 }], seams: [], punched: [] };
  const panel = (deep: number, inside: boolean): Panel => ({
    lines: { left: across(0), right: end, bottom, top },
    edges: inside ? { right: inner, bottom: inner, top: inner } : { right: slab, bottom: slab, top: slab },
    lift: (a) => lerp(under, -WALL + 1.25, smoothstep(share, 1.2, a)) - deep,
    open: ({ a, b }) =>
      inside ? 0.5 : lerp(0.5, 1, smoothstep(share - 0.04, share + 0.1, a)) * lerp(1, 0.8, Math.abs(2 * b - 1)),
    columns: 40,
    rows: 20,
    inside,
  });
  return [panel(0, false), panel(thickness, true)];
}
