import { lengths, table } from './spline.js';
import { distance, range, type Vec } from './vec.js';

type Flat = [number, number];

/**
 * Lays a curved sheet of leather flat with as little stretch as it allows and answers u, v in mm per point.
 * A coarse mesh of springs of true length is relaxed in the plane (position based dynamics, Müller et al. 2007),
 * and the points between follow it.
 */
export function flatten(grid: readonly (readonly Vec[])[], coarse = 18, iterations = 90): Flat[][] {
  const across = middle(grid.map((row) => row[row.length >> 1]!));
  const along = middle(grid[grid.length >> 1]!);
  const rows = pick(across, coarse);
  const columns = pick(along, coarse);
  const p = rows.map((i) => columns.map((j) => grid[i]![j]!));
  const flat = rows.map((i) => columns.map((j): Flat => [along[j]!, across[i]!]));
  const springs: [a: Flat, b: Flat, rest: number][] = [];
  const join = (i: number, j: number, k: number, l: number): void => {
    const b = p[k]?.[l];
    if (b) springs.push([flat[i]![j]!, flat[k]![l]!, distance(p[i]![j]!, b)]);
  };
  for (let i = 0; i < p.length; i++) {
    for (let j = 0; j < p[0]!.length; j++) {
      join(i, j, i + 1, j);
      join(i, j, i, j + 1);
      join(i, j, i + 1, j + 1);
      join(i, j, i + 1, j - 1);
    }
  }
  for (let pass = 0; pass < iterations; pass++) {
    for (const [a, b, rest] of springs) {
      const x = b[0] - a[0];
      const y = b[1] - a[1];
      const l = Math.hypot(x, y) || 1e-9;
      const k = (0.5 * (l - rest)) / l;
      a[0] += k * x;
      a[1] += k * y;
      b[0] -= k * x;
      b[1] -= k * y;
    }
  }
  const row = finder(across, rows);
  const column = finder(along, columns);
  return grid.map((points, i) => {
    const [r, fr] = row(i);
    return points.map((_, j): Flat => {
      const [c, fc] = column(j);
      const at = (axis: 0 | 1): number =>
        (flat[r]![c]![axis] * (1 - fc) + flat[r]![c + 1]![axis] * fc) * (1 - fr) +
        (flat[r + 1]![c]![axis] * (1 - fc) + flat[r + 1]![c + 1]![axis] * fc) * fr;
      return [at(0), at(1)];
    });
  });
}

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
