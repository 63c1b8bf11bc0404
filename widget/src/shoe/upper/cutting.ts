import { flatten } from '../geometry/flatten.js';
import { table } from '../geometry/spline.js';
import { clamp, range } from '../geometry/vec.js';
import type { Last } from '../last/last.js';
import type { FootSide, Lines } from './lines.js';
import type { Panel } from './panel.js';

/** Rows from the toe to the heel, and columns from the feather line to the ridge or the topline, of each side. */
const ROWS = 60;
const COLUMNS = 16;

/** Station of the ridge up to which the front of an upper is laid flat. */
const INSTEP = 0.43;

/**
 * Leather laid flat as it lies before lasting: the whole upper, closed ahead of the throat and slit behind it, or its
 * front alone, closed up to the instep. Answers where a place on the last lies on the leather, mm.
 */
export function cutWhole(last: Last, lines: Lines, kind: 'whole' | 'front'): NonNullable<Panel['flat']> {
  const front = kind === 'front';
  const end = front ? last.abeam(INSTEP, 1) : 1;
  const tops = new Map(([1, -1] as const).map((side) => [side, front ? () => 1 : topOf(lines, side)]));
  const throat = lines.facing(0);
  const wide = 2 * (COLUMNS + 1);
  const points = new Float64Array((ROWS + 1) * wide * 3);
  range(ROWS, 0, end).forEach((s, i) => {
    for (let j = 0; j <= COLUMNS; j++) {
      const t = j / COLUMNS;
      points.set(last.at(s, t * tops.get(1)!(s)).p, 3 * (i * wide + j));
      points.set(last.at(s, 2 - t * tops.get(-1)!(s)).p, 3 * (i * wide + wide - 1 - j));
    }
  });
  const slit = { before: COLUMNS + 1, from: Math.ceil(throat * ROWS) };
  const flat = flatten(points, wide, 22, 240, front ? undefined : slit);
  return (s, w) => {
    const [own, up] = s > 1 ? [2 - s, 2 - w] : [s, w];
    const side = up > 1 ? -1 : 1;
    const t = clamp((side > 0 ? up : 2 - up) / tops.get(side)!(own)) * COLUMNS;
    const j = Math.min(COLUMNS - 1, Math.floor(t));
    const row = (own / end) * ROWS;
    const i = Math.min(ROWS - 1, Math.floor(row));
    const [fi, fj] = [row - i, t - j];
    const corner = (row: number, column: number, axis: number): number =>
      flat[2 * (row * wide + (side > 0 ? column : wide - 1 - column)) + axis]!;
    const at = (axis: number): number =>
      (corner(i, j, axis) * (1 - fj) + corner(i, j + 1, axis) * fj) * (1 - fi) +
      (corner(i + 1, j, axis) * (1 - fj) + corner(i + 1, j + 1, axis) * fj) * fi;
    return [at(0), at(1)];
  };
}

/** The part of the wall up to which there is leather at s: all of it ahead of the throat, the topline behind it. */
function topOf(lines: Lines, side: FootSide): (s: number) => number {
  const opening = lines.opening(side);
  const s: number[] = [];
  const w: number[] = [];
  for (const k of range(200)) {
    const [a, b] = opening(k);
    const own = side > 0 ? a : 2 - a;
    if (s.length && own <= s[s.length - 1]! + 1e-6) continue;
    s.push(own);
    w.push(b);
  }
  const by = table(s, w);
  return (at) => (at < s[0]! ? 1 : by(at));
}
