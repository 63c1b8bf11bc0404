import { MeshBuilder } from '../geometry/mesh-builder.js';
import type { Caster } from '../geometry/shade.js';
import { type Curve, polyline, through } from '../geometry/spline.js';
import { bisect, clamp, dot, length, lerp, range, scale, smoothstep, sub, type Vec } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { CrossLine, HeightMark, PanelPattern, Pattern } from '../patterns/pattern.js';
import { type Edge, folded, lapped } from './edges.js';
import { type BuiltPanel, buildPanel, type Panel, type Place, type Seam } from './panel.js';

/** 1 lateral, −1 medial. */
export type FootSide = 1 | -1;

/** The lines of a pattern laid on a last. */
export interface Lines {
  /** Cross line by name, from the lateral (w 0) to the medial feather line (w 2). */
  cross(name: string): Curve<Place>;
  /**
   * Facing and topline of one side, from the throat to the back of the heel; w ≤ 1 on both sides, s of the medial
   * side counted on past the heel (1 … 2).
   */
  opening(side: FootSide): Curve<Place>;
  /** Station at which the facings end. */
  readonly facingEnd: number;
  /** Place at a station, `mm` away from the ridge. */
  beside(station: number, mm: number, side: FootSide): Place;
}

/** Measures steps in (s, w) roughly in mm. */
const measure = (a: readonly number[], b: readonly number[]): number =>
  Math.sqrt(((a[0]! - b[0]!) * 330) ** 2 + ((a[1]! - b[1]!) * 100) ** 2);

/** Thickness of upper leather and lining together, mm. */
export const WALL = 2.5;

/** Exponent by which the mesh lines of a quarter are spread along its upper edge. */
const SPREAD = 0.74;

export function layOut(pattern: Pattern, last: Last): Lines {
  const beside = (station: number, mm: number, side: FootSide): Place => {
    const s = last.abeam(station, 1);
    return [s, last.beside(s, side * mm)];
  };
  const crossLine = ({ lateral, medial }: CrossLine): Curve<Place> => {
    const half = (marks: CrossLine['lateral'], side: FootSide): Place[] =>
      marks.map(([station, part]) => {
        const w = side > 0 ? part : 2 - part;
        return [last.abeam(station, w), w];
      });
    return through([...half(lateral, 1), ...half(medial, -1).reverse().slice(1)], measure);
  };
  const openings = new Map<FootSide, Curve<Place>>();
  for (const side of [1, -1] as const) {
    const { facing, gap, topline } = pattern.opening;
    const own = (p: Place): Place => (side > 0 ? p : [2 - p[0], 2 - p[1]]);
    const front = range(60).map((k) => own(beside(lerp(facing[0], facing[1], k), lerp(gap[0], gap[1], k), side)));
    const marks = (side > 0 ? topline.lateral : topline.medial).map(([station, height]) =>
      last.locate(station, height * last.height, side),
    );
    const collar = range(120).map(through([front[front.length - 1]!, ...marks], measure));
    // Even steps of about 1 mm, then corner cutting: it rounds the top of the facing and nothing else.
    let line = range(260).map(polyline([...front, ...collar.slice(1)], measure));
    for (let pass = 0; pass < 26; pass++) {
      line = line.map((p, i): Place => {
        const a = line[i - 1];
        const b = line[i + 1];
        if (!a) return p;
        // At the back the other half goes on: the topline runs level there.
        if (!b) return [1, (a[1] + p[1]) / 2];
        return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
      });
    }
    openings.set(side, polyline(line, measure));
  }
  const crosses = new Map(Object.entries(pattern.lines).map(([name, line]) => [name, crossLine(line)]));
  return {
    cross: (name) => (name === 'toe' ? (k) => [0, 2 * k] : crosses.get(name)!),
    opening: (side) => openings.get(side)!,
    facingEnd: pattern.opening.facing[1],
    beside,
  };
}

const line =
  (a: Place, b: Place): Curve<Place> =>
  (k) => [lerp(a[0], b[0], k), lerp(a[1], b[1], k)];

/** The same line, `mm` further to the toe. */
const ahead =
  (last: Last, curve: Curve<Place>, mm: number, side: FootSide = 1): Curve<Place> =>
  (k) => {
    const [s, w] = curve(k);
    return [s - (side * mm) / length(last.at(s, w).du), w];
  };

/** Part of the line up to the ridge (or to `w`), as seen from one side; w ≤ 1. */
function upTo(curve: Curve<Place>, w: number, side: FootSide): Curve<Place> {
  const own = (k: number): Place => {
    const p = curve(side > 0 ? k : 1 - k);
    return side > 0 ? p : [2 - p[0], 2 - p[1]];
  };
  let a = 0;
  let b = 1;
  for (let i = 0; i < 30; i++) {
    const m = (a + b) / 2;
    if (own(m)[1] < w) a = m;
    else b = m;
  }
  return (k) => own(k * a);
}

/** Part of an opening from where it crosses s. */
function from(curve: Curve<Place>, s: number, side: FootSide): Curve<Place> {
  let a = 0;
  let b = 1;
  for (let i = 0; i < 30; i++) {
    const m = (a + b) / 2;
    if (side * (curve(m)[0] - s) < 0) a = m;
    else b = m;
  }
  return (k) => curve(lerp(a, 1, k));
}

/** Light that reaches the upper over the welt: a dark crease and a wide soft falloff. */
const overWelt = (last: Last, x: number, y: number): number => {
  const h = Math.max(0, y - last.bottom(x));
  return 1 - 0.5 * Math.exp(-h / 2.6) - 0.26 * Math.exp(-h / 12);
};

export interface BuiltUpper {
  readonly meshes: MeshBuilder[];
  readonly seams: readonly Seam[];
  /** Cut edges that lie over other leather. */
  readonly caster: Caster;
  readonly lines: Lines;
}

export function buildUpper(pattern: Pattern, last: Last, options: Readonly<Record<string, string>>): BuiltUpper {
  const lines = layOut(pattern, last);
  const meshes = new Map<string, MeshBuilder>();
  const mesh = (zone: string): MeshBuilder => {
    const found = meshes.get(zone) ?? new MeshBuilder(zone);
    meshes.set(zone, found);
    return found;
  };
  const seams: Seam[] = [];
  const cuts: Vec[] = [];
  const drawn = pattern.panels.filter((p) => !p.when || options[p.when[0]] === p.when[1]);
  const has = (name: string | undefined): boolean => name === 'toe' || drawn.some((p) => p.rear === name);
  for (const piece of drawn) {
    for (const panel of layPanels(piece, last, lines, has)) {
      const built = buildPanel(last, panel, mesh(piece.zone));
      seams.push(...built.seams.map((s) => trim(s, last)));
      if (piece.edge.kind === 'lapped') cuts.push(...built.cuts.flat());
    }
  }
  for (const panel of lining(pattern, last, lines)) buildPanel(last, panel, mesh('lining'));
  if (pattern.tongue) {
    for (const panel of tongue(pattern, last)) buildPanel(last, panel, mesh('tongue'));
  }
  return { meshes: [...meshes.values()], seams, caster: { points: cuts, radius: 6, strength: 0.42 }, lines };
}

/** Seams end where the upper is pulled over the insole. */
const trim = (seam: Seam, last: Last): Seam => seam.filter(({ p }) => p[1] > last.bottom(p[0]) + 1.6);

function layPanels(piece: PanelPattern, last: Last, lines: Lines, has: (name?: string) => boolean): Panel[] {
  const edge = (piece.edge.kind === 'lapped' ? lapped : folded)(piece.edge.thickness, piece.edge.seams);
  const common = {
    columns: piece.columns,
    rows: piece.rows,
    open: ({ p }: { p: readonly [number, number, number] }) => overWelt(last, p[0], p[1]),
  };
  const { lift, under = 0 } = piece;
  if (piece.lies === 'across') {
    const rear = lines.cross(piece.rear!);
    const name = has(piece.front) ? piece.front! : 'toe';
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
      // More of the field goes to the quarter than to the facing: its lines stand upright and do not cross.
      const along = from(opening, front(1)[0], side);
      const top = (k: number): Place => along(k ** SPREAD);
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

/** Lining of the quarters up to the fold of the topline, and of the vamp under the tongue. */
function lining(pattern: Pattern, last: Last, lines: Lines): Panel[] {
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
    const whole = from(opening, front(1)[0], side);
    const top = (k: number): Place => inside(whole(k ** SPREAD));
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

/** The tongue: a slab with round edges under the facings, longer than they are. */
function tongue(pattern: Pattern, last: Last): Panel[] {
  const { from: low, to: high, half, thickness } = pattern.tongue!;
  const start = last.abeam(low, 1);
  const stop = last.abeam(high, 1);
  const facingEnd = last.abeam(pattern.opening.facing[1], 1);
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
        const at = lerp(stop, s, 0.35) - (stop - facingEnd + 0.016) * (i / 12) ** 5;
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
  const slab = folded(thickness, [], thickness / 2 + 0.1);
  // The back of the slab begins where the fold of its front ends.
  const inner: Edge = { levels: [{ inset: thickness / 2, height: 0, tilt: 0, open: 1 }], seams: [] };
  const panel = (deep: number, inside: boolean): Panel => ({
    lines: { left: across(0), right: end, bottom, top },
    edges: inside ? { right: inner, bottom: inner, top: inner } : { right: slab, bottom: slab, top: slab },
    lift: (a) => -WALL - 0.35 + 1.6 * smoothstep(share, 1.2, a) - deep,
    open: ({ a, b }) =>
      inside ? 0.5 : lerp(0.5, 1, smoothstep(share - 0.04, share + 0.1, a)) * lerp(1, 0.8, Math.abs(2 * b - 1)),
    columns: 40,
    rows: 20,
    inside,
  });
  return [panel(0, false), panel(thickness, true)];
}

export type { BuiltPanel };
