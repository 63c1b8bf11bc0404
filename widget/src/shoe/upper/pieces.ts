import { type Curve, through } from '../geometry/spline.js';
import { bisect, length, lerp, smoothstep } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { HeightMark, PanelPattern } from '../patterns/pattern.js';
import { CLOSED, edgeOf, lapped } from './edges.js';
import { ahead, type FootSide, type Lines, line, measure, openingFrom, upTo } from './lines.js';
import type { Panel, Place, Spot } from './panel.js';

/** Exponents by which the mesh lines of a flap are spread along its outline and along the feather line. */
const FLAP_SPREAD = 0.9;
const FLAP_FAN = 1.5;

/** Part of a piece's height over the last that is left where the welt pulls it in. */
const AT_FEATHER = 0.3;

const SIDES = [1, -1] as const;

/** Light that reaches the upper over the welt: a dark crease and a wide soft falloff. */
const overWelt = (last: Last, x: number, y: number): number => {
  const h = Math.max(0, y - last.bottom(x));
  return 1 - 0.5 * Math.exp(-h / 2.6) - 0.26 * Math.exp(-h / 12);
};

/**
 * The panels of one piece of a pattern. `drawn` says which cross lines are there: where a line in front is missing, the
 * piece goes on to the tip of the toe.
 */
export function layPanels(
  piece: PanelPattern,
  last: Last,
  lines: Lines,
  drawn: ReadonlySet<string>,
  flat?: Panel['flat'],
): Panel[] {
  const edge = edgeOf(piece.edge);
  const frontEdge = piece.frontEdge && edgeOf(piece.frontEdge);
  const common = {
    columns: piece.columns,
    rows: piece.rows,
    open: ({ x, y }: Spot) => overWelt(last, x, y),
    ...(flat && { flat }),
  };
  const { lift, under = 0 } = piece;
  const sides = SIDES.filter((side) => !piece.only || (piece.only === 'lateral') === side > 0);
  if (piece.lies === 'across') {
    const rear = lines.cross(piece.rear!);
    const name = [piece.front ?? []].flat().find((front) => drawn.has(front)) ?? 'toe';
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
        edges: { ...(edge && { right: edge }), ...(frontEdge && { left: frontEdge }) },
        lift: (a, b) =>
          lerp(lift[0], lift[1], smoothstep(0, 1, a)) *
          (piece.fades ? 1 - smoothstep(piece.fades[0], piece.fades[1], Math.min(b, 1 - b)) : 1) *
          lerp(AT_FEATHER, 1, smoothstep(0, 0.02, Math.min(b, 1 - b))),
        peaked: lines.peaked(piece.rear!),
        bent: lines.cornered(piece.rear!),
      },
    ];
  }
  if (piece.lies === 'side') {
    return sides.map((side) => {
      const opening = lines.opening(side);
      const meets = opening(0)[1];
      const front = ahead(last, upTo(lines.cross([piece.front!].flat()[0]!), meets, side), under, side);
      const top = openingFrom(opening, front(1)[0], side);
      const corner = lines.facing(1);
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
        edges: { ...(edge && { top: edge }), ...(piece.closed && { right: CLOSED }) },
        // At the back, where both sides begin, every place belongs to its own.
        ...(flat && { flat: (s, w) => flat(side > 0 ? Math.min(1, s) : Math.max(1 + Number.EPSILON, s), w) }),
        lift: () => lift[0],
        dense: [dense],
      };
    });
  }
  if (piece.lies === 'flap') {
    return sides.map((side) => {
      const { outline, tabEnd, facingEnd, lift } = flapOf(piece, lines, side);
      const foot = outline(0);
      return {
        ...common,
        lines: {
          left: () => foot,
          right: line([1, 0], outline(1)),
          // The mesh lines fan out from the foot of the front and stand upright further back.
          bottom: (k: number): Place => [lerp(foot[0], 1, k ** (piece.fan ?? FLAP_FAN)), foot[1] * (1 - k)],
          top: outline,
        },
        // Behind the facing lies the lining: seen from within, nothing may stand out of it.
        edges: { ...(edge && { top: { ...edge, lined: facingEnd } }) },
        lift,
        dense: [tabEnd, facingEnd],
      };
    });
  }
  if (piece.lies === 'gore') {
    return sides.map((side) => {
      const opening = lines.opening(side);
      const edgeLine = (marks: readonly HeightMark[]): Curve<Place> =>
        through(
          marks.map(([station, height]) => last.locate(station, height * last.height, side)),
          measure,
        );
      const [front, back] = [edgeLine(piece.gore!.front), edgeLine(piece.gore!.back)];
      // Both edges end on the topline.
      const meets = (at: Place): number => bisect((k) => side * (opening(k)[0] - at[0]) < 0, 24);
      const [from, to] = [meets(front(1)), meets(back(1))];
      const top = (k: number): Place => opening(lerp(from, to, k));
      const upTo = (curve: Curve<Place>, end: Place): Curve<Place> => {
        const last = curve(1);
        return (k) => {
          const p = curve(k);
          return [p[0] + (end[0] - last[0]) * k * k, p[1] + (end[1] - last[1]) * k * k];
        };
      };
      const [left, right] = [upTo(front, top(0)), upTo(back, top(1))];
      return {
        ...common,
        // The ribs of the elastic.
        open: (spot) => common.open(spot) * (Math.round(spot.a * piece.columns) % 2 ? 0.62 : 1),
        lines: { left, right, bottom: line(left(0), right(0)), top },
        edges: { ...(edge && { top: edge }) },
        lift: () => lift[0],
      };
    });
  }
  if (piece.lies === 'strip') return [{ ...common, ...stripOf(piece, last, lines) }];
  // The piece ends a little below the topline, so that the folded edge of the quarter stays seen.
  const below = ([s, w]: Place): Place => (piece.collar ? [s, w] : [s, w - 2.6 / length(last.at(s, w).dv)]);
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
      edges: {
        ...(edge && { left: edge, right: edge }),
        // One that does not go down to the sole is seen all round.
        ...(edge && (piece.flank![piece.flank!.length - 1] as HeightMark)[1] > 0 && { bottom: edge }),
        top: piece.collar ? edgeOf(piece.collar)! : lapped(piece.edge.thickness, []),
      },
      lift: () => lift[0],
    },
  ];
}

/** How far below the topline a strip down the heel ends, mm. */
const STRIP_BELOW = 2.6;

/** A strip over the seam at the back of the heel, from below the topline down to the feather line. */
function stripOf(
  { strip, edge, lift }: PanelPattern,
  last: Last,
  lines: Lines,
): Pick<Panel, 'lines' | 'edges' | 'lift'> {
  const [s, w] = lines.opening(1)(1);
  const end = w - STRIP_BELOW / length(last.at(s, w).dv);
  const [top, foot] = strip!;
  const side =
    (way: FootSide): Curve<Place> =>
    (k) => [1 - (way * lerp(foot, top, k)) / length(last.at(1, k * end).du), k * end];
  const [left, right] = [side(1), side(-1)];
  const lapping = edgeOf(edge);
  return {
    lines: { left, right, bottom: line(left(0), right(0)), top: line(left(1), right(1)) },
    edges: { ...(lapping && { left: lapping, right: lapping }), top: lapped(edge.thickness, []) },
    lift: (_, b) => lift[0] * lerp(AT_FEATHER, 1, smoothstep(0, 0.08, b)),
  };
}

/** A flap on one side: its outline over a, where its tab and its facing end, and its height over the last. */
function flapOf(
  { lift, rise = 0 }: PanelPattern,
  lines: Lines,
  side: FootSide,
): { outline: Curve<Place>; tabEnd: number; facingEnd: number; lift: (a: number) => number } {
  const { line: whole, tab } = lines.flap(side);
  const outline = (k: number): Place => whole(k ** FLAP_SPREAD);
  const corner = lines.facing(1);
  const tabEnd = tab ** (1 / FLAP_SPREAD);
  const facingEnd = bisect((k) => k < tabEnd || (side > 0 ? outline(k)[0] : 2 - outline(k)[0]) < corner, 16);
  return {
    outline,
    tabEnd,
    facingEnd,
    lift: (a) =>
      lerp(
        lift[0] + rise * smoothstep(tabEnd - 0.08, tabEnd + 0.03, a),
        lift[1],
        smoothstep(Math.max(0.34, facingEnd), 0.66, a),
      ),
  };
}

/** How high the leather stands over the last so far along the opening of a side, 0 … 1: where a flap ends, not on it. */
export function heightAlongOpening(
  piece: PanelPattern | undefined,
  lines: Lines,
  side: FootSide,
): (k: number) => number {
  if (!piece) return () => 0;
  const { tab } = lines.flap(side);
  const { lift } = flapOf(piece, lines, side);
  return (k) => lift(lerp(tab, 1, k) ** (1 / FLAP_SPREAD));
}
