import type { Curve } from '../geometry/spline.js';
import { tangentStep } from '../geometry/tangent.js';
import { add, cross, dot, lerp, scale, smoothstep, sub, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Pattern } from '../patterns/pattern.js';
import { ahead, alongOpening, type FootSide, type Lines, line, openingFrom, upTo } from './lines.js';
import type { Panel, Place } from './panel.js';
import { heightAlongOpening } from './pieces.js';

/** Thickness of upper leather and lining together, mm. */
export const WALL = 2.5;

/** How far the lining's edge is tucked into the fold of the topline: parts of half its thickness, and mm outward. */
const TUCKED = 0.55;

/** Exponent by which the mesh lines under a flap fan out from the foot of its front: even ones cross behind the facing. */
const FAN = 1.3;

/** Station of the feather line at which the lining of a boot's shaft begins. */
const SHAFT = 0.42;

/** Straight in the chart from the feather line up to the topline on the ridge, on both sides. */
function toCollar(last: Last, collar: number): Curve<Place> {
  const [lateral, medial] = [last.abeam(SHAFT, 0), last.abeam(SHAFT, 2)];
  return (k) => [lerp(collar, k < 0.5 ? lateral : medial, Math.abs(2 * k - 1)), 2 * k];
}

/** A topline so many mm further in, square to it on the leather: at the front of a boot that is not up the wall. */
function inside(last: Last, line: Curve<Place>, mm: number): Curve<Place> {
  return (k) => {
    const [s, w] = line(k);
    const f = last.at(s, w);
    const [a, b] = [line(Math.max(0, k - 0.004)), line(Math.min(1, k + 0.004))];
    const along = add(scale(f.du, b[0] - a[0]), f.dv, b[1] - a[1]);
    const across = unit(cross(f.n, along));
    // Inward is where the leather of this side goes on down, which for one that ends beyond the ridge is up first.
    const below = sub(last.at(s, w - 0.12).p, f.p);
    const down = scale(across, dot(across, below) > 0 ? mm : -mm);
    const step = tangentStep(f, down);
    return [s + step[0], w + step[1]];
  };
}

/** 0 at either feather line, 1 on the ridge between them. */
const acrossRidge = (k: number): number => 1 - Math.abs(2 * k - 1);

/** How high a front whose edge goes on along the topline stands over the last there; behind it the back lies flat. */
function collarHeight(pattern: Pattern, last: Last, lines: Lines, side: FootSide): (k: number) => number {
  const front = pattern.panels.find((p) => p.rear && pattern.lines[p.rear]?.collar);
  const mark = front && pattern.lines[front.rear!]!.lateral.at(-1);
  if (!mark) return () => 0;
  const from = last.x(mark[0]);
  const opening = lines.opening(side);
  return (k) => front.lift[1] * smoothstep(from + 2, from + 8, last.at(...opening(k)).p[0]);
}

/** Lining of the quarters up to the fold of the topline, and of the vamp under the tongue. */
export function lining(pattern: Pattern, last: Last, lines: Lines): Panel[] {
  const half = WALL / 2;
  const first = pattern.panels.find((p) => p.lies === 'side');
  const cross = pattern.opening.ridge
    ? toCollar(last, inside(last, lines.opening(1), TUCKED * half)(0)[0])
    : lines.cross([first?.front ?? 'vamp'].flat()[0]!);
  const quarters = ([1, -1] as const).map((side): Panel => {
    const opening = lines.opening(side);
    const flap = pattern.panels.find((p) => p.lies === 'flap' && (!p.only || (p.only === 'lateral') === side > 0));
    // Under the vamp it goes on a little where its quarter does: nothing is seen between the two.
    const seam = upTo(cross, opening(0)[1], side);
    const front = flap ? ahead(last, seam, 7, side) : seam;
    // Its edge ends within the fold, so that its straight pieces leave no slit where the topline bends.
    const top = inside(last, openingFrom(opening, front(1)[0], side), TUCKED * half);
    // Under a flap that lies over the vamp the lining goes up with it to its fold: no light comes in between.
    const high = flap ? heightAlongOpening(flap, lines, side) : collarHeight(pattern, last, lines, side);
    const along = alongOpening(opening, front(1)[0], side);
    const foot = line(front(0), [1, 0]);
    return {
      lines: {
        left: (k) => (k < 1 ? front(k) : top(0)),
        right: line([1, 0], top(1)),
        bottom: flap ? (k) => foot(k ** FAN) : foot,
        top,
      },
      edges: {},
      lift: (a, b) => -WALL + high(along(a)) * smoothstep(flap ? 0.5 : 0.94, 1, b) + TUCKED * smoothstep(0.9, 1, b),
      // Daylight fades on the way down and toward the toe.
      open: ({ a, b }) => lerp(0.3, 0.92, smoothstep(0, 1.1, b)) * lerp(0.35, 1, smoothstep(0, 0.6, a)),
      columns: 56,
      rows: 18,
      inside: true,
    };
  });
  // Under the quarters' lining, but not beyond the topline on the ridge.
  const rear = (k: number): Place =>
    ahead(last, cross, pattern.opening.ridge ? -4 * (1 - acrossRidge(k) ** 8) : -(pattern.lined ?? 6))(k);
  const front = lines.cross('toe');
  const up = collarHeight(pattern, last, lines, 1)(0);
  return [
    ...quarters,
    {
      lines: { left: front, right: rear, bottom: line(front(0), rear(0)), top: line(front(1), rear(1)) },
      edges: {},
      lift: (a, b) => -WALL - 0.3 + up * smoothstep(0.8, 1, a) * smoothstep(0.86, 1, acrossRidge(b)),
      open: ({ a }) => 0.06 + 0.22 * a * a,
      columns: 16,
      rows: 36,
      inside: true,
    },
  ];
}
