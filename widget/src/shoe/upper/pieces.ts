import { type Curve, through } from '../geometry/spline.js';
import { bisect, length, lerp, smoothstep } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { HeightMark, PanelPattern } from '../patterns/pattern.js';
import { folded, lapped } from './edges.js';
import { ahead, type FootSide, type Lines, line, measure, openingFrom, upTo } from './lines.js';
import type { Panel, Place, Spot } from './panel.js';

/** Light that reaches the upper over the welt: a dark crease and a wide soft falloff. */
const overWelt = (last: Last, x: number, y: number): number => {
  const h = Math.max(0, y - last.bottom(x));
  return 1 - 0.5 * Math.exp(-h / 2.6) - 0.26 * Math.exp(-h / 12);
};

/**
 * The panels of one piece of a pattern. `drawn` says which cross lines are there: where a line in front is missing, the
 * piece goes on to the tip of the toe.
 */
export function layPanels(piece: PanelPattern, last: Last, lines: Lines, drawn: ReadonlySet<string>): Panel[] {
  const edge = (piece.edge.kind === 'lapped' ? lapped : folded)(piece.edge.thickness, piece.edge.seams);
  const common = {
    columns: piece.columns,
    rows: piece.rows,
    open: ({ x, y }: Spot) => overWelt(last, x, y),
  };
  const { lift, under = 0 } = piece;
  if (piece.lies === 'across') {
    const rear = lines.cross(piece.rear!);
    const name = piece.front && drawn.has(piece.front) ? piece.front : 'toe';
    const start = lines.cross(name);
    const front = name === 'toe' ? start : ahead(last, start, under);
    return [
      {
        ...common,
        lines: {
          left: front,
          right: rear,
          bottom: line(front(0), rear(0)),
          top: line(front(1), rear(1)),
        },
        edges: { right: edge },
        lift: (a) => lerp(lift[0], lift[1], smoothstep(0, 1, a)),
      },
    ];
  }
  if (piece.lies === 'side') {
    return ([1, -1] as const).map((side) => {
      const opening = lines.opening(side);
      const meets = opening(0)[1];
      const front = ahead(last, upTo(lines.cross(piece.front!), meets, side), under, side);
      const top = openingFrom(opening, front(1)[0], side);
      const corner = last.abeam(lines.facingEnd, 1);
      const dense = bisect((k) => (side > 0 ? top(k)[0] : 2 - top(k)[0]) < corner, 16);
      const foot = front(0);
      const end = top(1);
      return {
        ...common,
        lines: {
          left: (k: number): Place => (k < 1 ? front(k) : top(0)),
          right: line([1, 0], end),
          bottom: line(foot, [1, 0]),
          top,
        },
        edges: { top: edge },
        lift: () => lift[0],
        dense,
      };
    });
  }
  // The piece ends a little below the topline, so that the folded edge of the quarter stays seen.
  const below = ([s, w]: Place): Place => [s, w - 2.6 / length(last.at(s, w).dv)];
  const collar = (side: FootSide): Curve<Place> => {
    const opening = lines.opening(side);
    const x = last.x(piece.flank![0]);
    const start = bisect((k) => last.at(...opening(k)).p[0] > x, 24);
    return (k) => below(opening(lerp(start, 1, k)));
  };
  const flank = (side: FootSide, upper: Place): Curve<Place> =>
    through(
      [
        upper,
        ...piece.flank!.slice(1).map((mark): Place => {
          const [station, height] = mark as HeightMark;
          if (height > 0) return last.locate(station, height * last.height, side);
          const foot = last.abeam(station, side > 0 ? 0 : 2);
          return [side > 0 ? foot : 2 - foot, 0];
        }),
      ].reverse(),
      measure,
    );
  const [lat, med] = [collar(1), collar(-1)];
  const [left, right] = [flank(1, lat(0)), flank(-1, med(0))];
  const top = (k: number): Place => (k < 0.5 ? lat(2 * k) : med(2 - 2 * k));
  return [
    {
      ...common,
      lines: {
        left,
        right,
        bottom: line(left(0), right(0)),
        top,
      },
      edges: { left: edge, right: edge, top: lapped(piece.edge.thickness, []) },
      lift: () => lift[0],
    },
  ];
}
