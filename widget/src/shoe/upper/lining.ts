import { length, lerp, smoothstep } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { Pattern } from '../patterns/pattern.js';
import { ahead, type Lines, line, openingFrom, upTo } from './lines.js';
import type { Panel, Place } from './panel.js';

/** Thickness of upper leather and lining together, mm. */
export const WALL = 2.5;

/** Lining of the quarters up to the fold of the topline, and of the vamp under the tongue. */
export function lining(pattern: Pattern, last: Last, lines: Lines): Panel[] {
  const first = pattern.panels.find((p) => p.lies === 'side');
  const cross = lines.cross(first?.front ?? 'vamp');
  const half = WALL / 2;
  const inside = (p: Place): Place => {
    const f = last.at(p[0], p[1]);
    return [p[0], p[1] - half / length(f.dv)];
  };
  const quarters = ([1, -1] as const).map((side): Panel => {
    const opening = lines.opening(side);
    const front = upTo(cross, opening(0)[1], side);
    const whole = openingFrom(opening, front(1)[0], side);
    const top = (k: number): Place => inside(whole(k));
    return {
      lines: {
        left: (k) => (k < 1 ? front(k) : top(0)),
        right: line([1, 0], top(1)),
        bottom: line(front(0), [1, 0]),
        top,
      },
      edges: {},
      lift: () => -WALL,
      // Daylight fades on the way down and toward the toe.
      open: ({ a, b }) => lerp(0.3, 0.92, smoothstep(0, 1.1, b)) * lerp(0.35, 1, smoothstep(0, 0.6, a)),
      columns: 56,
      rows: 18,
      inside: true,
    };
  });
  const rear = ahead(last, cross, -6);
  const front = lines.cross('toe');
  return [
    ...quarters,
    {
      lines: { left: front, right: rear, bottom: line(front(0), rear(0)), top: line(front(1), rear(1)) },
      edges: {},
      lift: () => -WALL - 0.3,
      open: ({ a }) => 0.06 + 0.22 * a * a,
      columns: 16,
      rows: 36,
      inside: true,
    },
  ];
}
