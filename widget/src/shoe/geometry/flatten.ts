import { table } from './spline.js';
import { lerp, range } from './vec.js';

/** Springs of a point: to the next row and column and along both diagonals. */
const SPRINGS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/**
 * Lays a curved sheet of leather flat with as little stretch as it allows. `points` holds x, y, z row by row; the
 * answer u, v in mm likewise. A coarse mesh of springs of true length is relaxed in the plane (position based
 * dynamics, Müller et al. 2007), and the points between follow it. A `slit` parts two columns from a row on.
 */
export function flatten(
  points: Float64Array,
  columns: number,
  coarse = 15,
  iterations = 60,
  slit?: { readonly before: number; readonly from: number },
): Float64Array {
  const rows = points.length / 3 / columns;
  const apart = (a: number, b: number): number =>
    Math.sqrt(
      (points[3 * a]! - points[3 * b]!) ** 2 +
        (points[3 * a + 1]! - points[3 * b + 1]!) ** 2 +
        (points[3 * a + 2]! - points[3 * b + 2]!) ** 2,
    );
  // Lengths along the middle row and column, strictly rising.
  const measure = (count: number, index: (i: number) => number): number[] => {
    const out = [0];
    for (let i = 1; i < count; i++) out.push(out[i - 1]! + apart(index(i - 1), index(i)) + 1e-6);
    return out;
  };
  const across = measure(rows, (i) => i * columns + (columns >> 1));
  const along = measure(columns, (j) => (rows >> 1) * columns + j);
  const chosenRows = pick(across, coarse);
  const chosenColumns = pick(along, coarse, slit ? [slit.before - 1, slit.before] : []);
  const parted = (i: number, j: number, other: number): boolean =>
    slit !== undefined && chosenRows[i]! >= slit.from && Math.max(j, other) === chosenColumns.indexOf(slit.before);
  const high = chosenRows.length;
  const wide = chosenColumns.length;
  const x = new Float64Array(high * wide);
  const y = new Float64Array(high * wide);
  const ends = new Int32Array(2 * SPRINGS.length * high * wide);
  const rest = new Float64Array(SPRINGS.length * high * wide);
  let springs = 0;
  const point = (i: number, j: number): number => chosenRows[i]! * columns + chosenColumns[j]!;
  for (let i = 0; i < high; i++) {
    for (let j = 0; j < wide; j++) {
      for (const [di, dj] of SPRINGS) {
        if (i + di >= high || j + dj >= wide || j + dj < 0) continue;
        if (dj && parted(i + di, j, j + dj)) continue;
        ends[2 * springs] = i * wide + j;
        ends[2 * springs + 1] = (i + di) * wide + j + dj;
        rest[springs++] = apart(point(i, j), point(i + di, j + dj));
      }
    }
  }
  // Starts from true lengths outward from the middle row and column: close enough that nothing folds over.
  const [mi, mj] = [high >> 1, wide >> 1];
  for (let i = 0; i < high; i++) {
    for (let j = mj + 1; j < wide; j++) x[i * wide + j] = x[i * wide + j - 1]! + apart(point(i, j - 1), point(i, j));
    for (let j = mj - 1; j >= 0; j--) x[i * wide + j] = x[i * wide + j + 1]! - apart(point(i, j + 1), point(i, j));
  }
  for (let j = 0; j < wide; j++) {
    for (let i = mi + 1; i < high; i++) y[i * wide + j] = y[(i - 1) * wide + j]! + apart(point(i - 1, j), point(i, j));
    for (let i = mi - 1; i >= 0; i--) y[i * wide + j] = y[(i + 1) * wide + j]! - apart(point(i + 1, j), point(i, j));
  }
  relax(x, y, ends, rest, springs, iterations);
  const row = finder(across, chosenRows);
  const column = finder(along, chosenColumns);
  const uv = new Float64Array(rows * columns * 2);
  for (let i = 0; i < rows; i++) {
    const [r, fr] = row[i]!;
    for (let j = 0; j < columns; j++) {
      const [c, fc] = column[j]!;
      const at = r * wide + c;
      const to = 2 * (i * columns + j);
      uv[to] = lerp(lerp(x[at]!, x[at + 1]!, fc), lerp(x[at + wide]!, x[at + wide + 1]!, fc), fr);
      uv[to + 1] = lerp(lerp(y[at]!, y[at + 1]!, fc), lerp(y[at + wide]!, y[at + wide + 1]!, fc), fr);
    }
  }
  return uv;
}

/** Brings every spring nearer to its rest length, again and again; `ends` holds the two points of each. */
function relax(
  x: Float64Array,
  y: Float64Array,
  ends: Int32Array,
  rest: Float64Array,
  springs: number,
  passes: number,
): void {
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < springs; i++) {
      const a = ends[2 * i]!;
      const b = ends[2 * i + 1]!;
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const l = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const k = (0.5 * (l - rest[i]!)) / l;
      x[a]! += k * dx;
      y[a]! += k * dy;
      x[b]! -= k * dx;
      y[b]! -= k * dy;
    }
  }
}

/** Indices of about `count` lines, evenly spaced by length, with both ends, and those that must be among them. */
function pick(at: readonly number[], count: number, must: readonly number[] = []): number[] {
  const index = table(
    at,
    at.map((_, i) => i),
  );
  const chosen = range(Math.min(count, at.length - 1), 0, at[at.length - 1]!).map((l) => Math.round(index(l)));
  return [...new Set([...chosen, ...must])].sort((a, b) => a - b);
}

/** For every line the coarse line before it and how far it lies on the way to the next, by length. */
function finder(at: readonly number[], chosen: readonly number[]): [number, number][] {
  let k = 0;
  return at.map((l, i) => {
    while (k < chosen.length - 2 && i > chosen[k + 1]!) k++;
    const from = at[chosen[k]!]!;
    return [k, (l - from) / (at[chosen[k + 1]!]! - from)];
  });
}
