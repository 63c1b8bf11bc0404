/**
 * What the scene reckons with. The shoe has the same for itself: its file runs in a worker, on its own, and what both
 * sides took from one file would be a file that the worker has to fetch as well.
 */
export type Vec = readonly [number, number, number];

export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Unit vector; a zero vector answers up. */
export function unit(a: Vec): Vec {
  const length = Math.sqrt(dot(a, a));
  return length > 1e-9 ? scale(a, 1 / length) : [0, 1, 0];
}
