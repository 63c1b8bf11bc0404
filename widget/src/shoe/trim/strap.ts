import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { tube } from '../geometry/tube.js';
import { add, clamp, lerp, range, scale, smoothstep, unit } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { StrapPattern } from '../patterns/pattern.js';
import { lapped } from '../upper/edges.js';
import type { Seam } from '../upper/panel.js';
import { punch } from '../upper/punching.js';
import { type Band, bandOn } from './band.js';
import { buildBuckle } from './buckle.js';

/** The strap's end is drawn out to a point this much longer than a half circle. */
const POINT = 1.35;
/** Distance of its seam from the edge, mm. */
const SEAM = 1.7;
/** Radius of the holes for the prong and how far apart they are, mm. */
const HOLE = { radius: 0.95, apart: 6.5 };
/** Keeper: width along the strap and thickness, mm. */
const KEEPER = [4.6, 1.2] as const;

/** A strap with its seam, holes, keeper and buckle. Answers the seam. */
export function buildStrap(leather: MeshBuilder, metal: MeshBuilder, last: Last, pattern: StrapPattern): Seam {
  const band = bandOn(last, pattern.line);
  const { lift, thickness } = pattern;
  const buckle = pattern.buckle * band.length;
  const height = (l: number): number => lerp(lift[0], lift[1], smoothstep(0, buckle - 8, l));
  const half = band.width(band.length) / 2;
  const straight = band.length - POINT * half;
  const levels = lapped(thickness, [SEAM], Math.min(6, half - 0.4)).levels;
  const wall = levels[levels.length - 1]!;
  const first = leather.size;
  const columns = 2 * levels.length + 1;
  const rows = range(Math.round(band.length / 1.6), 0, straight);
  /** One vertex at a place, leaning out by `tilt` in the direction along·x + across·y. */
  const put = (l: number, aside: number, over: number, out: readonly [number, number], tilt: number, open: number) => {
    const { p, n, along, across } = band.at(l, aside, height(l) + over);
    const away = add(scale(along, out[0]), across, out[1]);
    const normal = unit(add(scale(n, Math.cos(tilt)), away, Math.sin(tilt)));
    leather.vertex(p, normal, l, aside, open);
  };
  for (const l of rows) {
    const edge = band.width(l) / 2;
    for (const level of [...levels].reverse()) {
      put(l, level.inset - edge, level.height, [0, -1], level.tilt, level.open);
    }
    put(l, 0, 0, [0, 0], 0, 1);
    for (const level of levels) put(l, edge - level.inset, level.height, [0, 1], level.tilt, level.open);
  }
  leather.sheet(first, rows.length, columns);
  // The point: rows turn from one side over the end to the other.
  const tip = leather.size;
  const turns = range(28, -Math.PI / 2, Math.PI / 2);
  for (const a of turns) {
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const out = unit([c / POINT, s, 0]);
    put(straight, 0, 0, [0, 0], 0, 1);
    for (const level of levels) {
      const k = clamp(1 - level.inset / half);
      const inward = level === wall ? 1 : k;
      put(
        straight + POINT * half * c * inward,
        half * s * inward,
        level.height,
        [out[0], out[1]],
        level.tilt,
        level.open,
      );
    }
  }
  leather.sheet(tip, turns.length, levels.length + 1);

  for (const k of [-1, 1, 2]) {
    const { p, n } = band.at(buckle + k * HOLE.apart, 0, height(buckle));
    if (k > 0) punch(leather, p, n, HOLE.radius);
  }
  keeper(leather, band, pattern.keeper * band.length, height(band.length));
  buildBuckle(metal, band, buckle, height(buckle), pattern.frame);
  return seamOf(band, pattern.hidden, straight, half, height);
}

/** Up one side, round the point and down the other. */
function seamOf(band: Band, hidden: number, straight: number, half: number, height: (l: number) => number): Seam {
  const place = (l: number, aside: number): Seam[number] => {
    const { p, n } = band.at(l, aside, height(l) - 0.2);
    return { p, n };
  };
  // It begins where the strap comes out from under the quarter.
  const side = (way: 1 | -1): Seam =>
    range(60, hidden, straight).map((l) => place(l, way * (band.width(l) / 2 - SEAM)));
  const k = 1 - SEAM / half;
  const round = range(24, -Math.PI / 2, Math.PI / 2)
    .slice(1, -1)
    .map((a) => place(straight + POINT * half * Math.cos(a) * k, half * Math.sin(a) * k));
  return [...side(-1), ...round, ...[...side(1)].reverse()];
}

/** A loop of leather that holds the end of the strap down. */
function keeper(leather: MeshBuilder, band: Band, at: number, height: number): void {
  const half = band.width(at) / 2 + 0.9;
  const section = [
    [-half - 0.1, -2.2, -1.3],
    [-half, -1, -1.2],
    [-half + 0.5, 0.3, -0.6],
    [-half + 1.6, 0.75, 0],
    [0, 0.8, 0],
    [half - 1.6, 0.75, 0],
    [half - 0.5, 0.3, 0.6],
    [half, -1, 1.2],
    [half + 0.1, -2.2, 1.3],
  ] as const;
  tube(
    leather,
    section.map(([aside, above, lean]) => {
      const { p, n, across } = band.at(at, aside, height + above);
      return { p, n: unit(add(scale(n, Math.cos(lean)), across, Math.sin(lean))) };
    }),
    () => KEEPER,
    { around: 12 },
  );
}
