import { lengths, table } from './spline.js';
import { distance, lerp, range, type Vec } from './vec.js';

type Flat = [number, number];

/**
 * Lays a curved sheet of leather flat with as little stretch as it allows and answers u, v in mm per point.
 * A coarse mesh of springs of true length is relaxed in the plane (position based dynamics, Müller et al. 2007),
 * and the points between follow it.
 */
export function flatten(grid: readonly (readonly Vec[])[], coarse = 16, iterations = 70): Flat[][] {
  const across = middle(grid.map((row) => row[row.length >> 1]!));
  const along = middle(grid[grid.length >> 1]!);
  const rows = pick(across, coarse);
  const columns = pick(along, coarse);
  const p = rows.map((i) => columns.map((j) => grid[i]![j]!));
  const wide = columns.length;
  const x = new Float64Array(rows.length * wide);
  const y = new Float64Array(rows.length * wide);
  const springs: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < wide; j++) {
      const at = i * wide + j;
      x[at] = along[columns[j]!]!;
      y[at] = across[rows[i]!]!;
      for (const [di, dj] of SPRINGS) {
        const q = p[i + di]?.[j + dj];
        if (q) springs.push(at, at + di * wide + dj, distance(p[i]![j]!, q));
      }
    }
  }
  for (let pass = 0; pass < iterations; pass++) {
    for (let i = 0; i < springs.length; i += 3) {
      const a = springs[i]!;
      const b = springs[i + 1]!;
      const dx = x[b]! - x[a]!;
      const dy = y[b]! - y[a]!;
      const l = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const k = (0.5 * (l - springs[i + 2]!)) / l;
      x[a]! += k * dx;
      y[a]! += k * dy;
      x[b]! -= k * dx;
      y[b]! -= k * dy;
    }
  }
  const row = finder(across, rows);
  const column = finder(along, columns);
  return grid.map((points, i) => {
    const [r, fr] = row(i);
    return points.map((_, j): Flat => {
      const [c, fc] = column(j);
      const i0 = r * wide + c;
      const at = (f: Float64Array): number =>
        lerp(lerp(f[i0]!, f[i0 + 1]!, fc), lerp(f[i0 + wide]!, f[i0 + wide + 1]!, fc), fr);
      return [at(x), at(y)];
    });
  });
}

/** Springs of a point: to the next row and column and along both diagonals. */
const SPRINGS = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, -1],
] as const;

/** Lengths along a line, strictly rising. */
const middle = (line: readonly Vec[]): number[] => lengths(line).map((l, i) => l + i * 1e-6);

/** Indices of about `count` lines, evenly spaced by length, with both ends. */
function pick(at: readonly number[], count: number): number[] {
  const index = table(
    at,
    at.map((_, i) => i),
  );
  const chosen = range(Math.min(count, at.length - 1), 0, at[at.length - 1]!).map((l) => Math.round(index(l)));
  return [...new Set(chosen)];
}

/** For every line the coarse line before it and how far it lies on the way to the next, by length. */
function finder(at: readonly number[], chosen: readonly number[]): (i: number) => [number, number] {
  return (i) => {
    let k = 0;
    while (k < chosen.length - 2 && i > chosen[k + 1]!) k++;
    const from = at[chosen[k]!]!;
    return [k, (at[i]! - from) / (at[chosen[k + 1]!]! - from)];
  };
}
