import { table } from './spline.js';
import { lerp, range } from './vec.js';

/** Springs of a point: to the next row and column and along both diagonals. */
const SPRINGS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/** Two neighbouring lines of the sheet between which the leather is cut open, from a row on. */
interface Slit {
  readonly before: number;
  readonly from: number;
}

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
  slit?: Slit,
): Float64Array {
  const rows = points.length / 3 / columns;
  const across = strip(points, rows, columns >> 1, columns);
  const along = strip(points, columns, (rows >> 1) * columns, 1);
  const chosenRows = pick(across, coarse);
  const chosenColumns = pick(along, coarse, slit ? [slit.before - 1, slit.before] : []);
  const mesh = chosen(points, columns, chosenRows, chosenColumns);
  const start = laidOut(mesh, chosenColumns.length);
  const springs = springsOf(
    mesh,
    chosenColumns.length,
    slit && { from: chosenRows.findIndex((i) => i >= slit.from), before: chosenColumns.indexOf(slit.before) },
  );
  relax(start, springs, iterations);
  return between(start, chosenColumns.length, finder(across, chosenRows), finder(along, chosenColumns));
}

/** Distance of two points, mm. */
function apart(points: Float64Array, a: number, b: number): number {
  const x = points[3 * a]! - points[3 * b]!;
  const y = points[3 * a + 1]! - points[3 * b + 1]!;
  const z = points[3 * a + 2]! - points[3 * b + 2]!;
  return Math.sqrt(x * x + y * y + z * z);
}

/** Lengths along every so many points from the first on, strictly rising. */
function strip(points: Float64Array, count: number, first: number, step: number): number[] {
  const out = [0];
  for (let i = 1; i < count; i++) {
    const at = first + i * step;
    out.push(out[i - 1]! + apart(points, at - step, at) + 1e-6);
  }
  return out;
}

/** The points where chosen rows and columns cross. */
function chosen(
  points: Float64Array,
  columns: number,
  rows: readonly number[],
  across: readonly number[],
): Float64Array {
  const out = new Float64Array(3 * rows.length * across.length);
  let to = 0;
  for (const i of rows) {
    for (const j of across) {
      const at = 3 * (i * columns + j);
      for (let axis = 0; axis < 3; axis++) out[to++] = points[at + axis]!;
    }
  }
  return out;
}

/** True lengths outward from the middle row and column, u and v of each point: close enough that nothing folds over. */
function laidOut(mesh: Float64Array, wide: number): Float64Array {
  const count = mesh.length / 3;
  const high = count / wide;
  const uv = new Float64Array(2 * count);
  for (let i = 0; i < high; i++) lay(mesh, uv, i * wide, wide, wide >> 1, 1, 0);
  for (let j = 0; j < wide; j++) lay(mesh, uv, j, high, high >> 1, wide, 1);
  return uv;
}

/** Lays a row or column of points out by their distances, along one axis, from the middle to both ends. */
function lay(
  mesh: Float64Array,
  uv: Float64Array,
  first: number,
  count: number,
  middle: number,
  step: number,
  axis: 0 | 1,
): void {
  for (let i = middle + 1; i < count; i++) {
    const at = first + i * step;
    uv[2 * at + axis] = uv[2 * (at - step) + axis]! + apart(mesh, at - step, at);
  }
  for (let i = middle - 1; i >= 0; i--) {
    const at = first + i * step;
    uv[2 * at + axis] = uv[2 * (at + step) + axis]! - apart(mesh, at + step, at);
  }
}

/** Springs between points: the two ends of each, and its length at rest, mm. */
interface Springs {
  readonly ends: Int32Array;
  readonly rest: Float64Array;
}

function springsOf(mesh: Float64Array, wide: number, slit: Slit | undefined): Springs {
  const high = mesh.length / 3 / wide;
  const ends: number[] = [];
  const rest: number[] = [];
  const parted = (row: number, a: number, b: number): boolean =>
    slit !== undefined && row >= slit.from && a !== b && Math.max(a, b) === slit.before;
  for (let i = 0; i < high; i++) {
    for (let j = 0; j < wide; j++) {
      for (let kind = 0; kind < SPRINGS.length; kind++) {
        const row = i + SPRINGS[kind]![0];
        const column = j + SPRINGS[kind]![1];
        if (row >= high || column >= wide || column < 0 || parted(row, j, column)) continue;
        const from = i * wide + j;
        const to = row * wide + column;
        ends.push(from, to);
        rest.push(apart(mesh, from, to));
      }
    }
  }
  return { ends: new Int32Array(ends), rest: new Float64Array(rest) };
}

/** Brings every spring nearer to its rest length, again and again. */
function relax(uv: Float64Array, springs: Springs, passes: number): void {
  for (let pass = 0; pass < passes; pass++) relaxOnce(uv, springs.ends, springs.rest);
}

function relaxOnce(uv: Float64Array, ends: Int32Array, rest: Float64Array): void {
  for (let i = 0; i < rest.length; i++) {
    const a = 2 * ends[2 * i]!;
    const b = 2 * ends[2 * i + 1]!;
    const x = uv[b]! - uv[a]!;
    const y = uv[b + 1]! - uv[a + 1]!;
    const l = Math.sqrt(x * x + y * y) || 1e-9;
    const k = (0.5 * (l - rest[i]!)) / l;
    uv[a]! += k * x;
    uv[a + 1]! += k * y;
    uv[b]! -= k * x;
    uv[b + 1]! -= k * y;
  }
}

/** All points of the sheet, between those of the coarse mesh. */
function between(mesh: Float64Array, wide: number, rows: Found, columns: Found): Float64Array {
  const uv = new Float64Array(2 * rows.line.length * columns.line.length);
  let to = 0;
  for (let i = 0; i < rows.line.length; i++) {
    for (let j = 0; j < columns.line.length; j++) {
      const at = 2 * (rows.line[i]! * wide + columns.line[j]!);
      for (let axis = at; axis < at + 2; axis++) {
        const here = lerp(mesh[axis]!, mesh[axis + 2]!, columns.on[j]!);
        const next = lerp(mesh[axis + 2 * wide]!, mesh[axis + 2 * wide + 2]!, columns.on[j]!);
        uv[to++] = lerp(here, next, rows.on[i]!);
      }
    }
  }
  return uv;
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

/** For every line the coarse line before it, and how far it lies on the way to the next, by length. */
interface Found {
  readonly line: Int32Array;
  readonly on: Float64Array;
}

function finder(at: readonly number[], chosen: readonly number[]): Found {
  const found = { line: new Int32Array(at.length), on: new Float64Array(at.length) };
  let k = 0;
  for (let i = 0; i < at.length; i++) {
    while (k < chosen.length - 2 && i > chosen[k + 1]!) k++;
    const from = at[chosen[k]!]!;
    found.line[i] = k;
    found.on[i] = (at[i]! - from) / (at[chosen[k + 1]!]! - from);
  }
  return found;
}
