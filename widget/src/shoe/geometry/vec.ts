/** Three numbers in the shoe's frame, mm (or a direction). */
export type Vec = readonly [number, number, number];

export const UP: Vec = [0, 1, 0];

export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
// Math.hypot guards against overflow and takes many times as long.
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
/** Unit vector; a zero vector answers `fallback`. */
export const unit = (a: Vec, fallback: Vec = UP): Vec => {
  const l = length(a);
  return l > 1e-9 ? scale(a, 1 / l) : fallback;
};
export const mix = (a: Vec, b: Vec, k: number): Vec => [
  a[0] + (b[0] - a[0]) * k,
  a[1] + (b[1] - a[1]) * k,
  a[2] + (b[2] - a[2]) * k,
];
export const lerp = (a: number, b: number, k: number): number => a + (b - a) * k;
export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));
/** 0 below `from`, 1 above `to`, smooth between; `from` may be the larger one. */
export const smoothstep = (from: number, to: number, x: number): number => {
  const k = clamp((x - from) / (to - from));
  return k * k * (3 - 2 * k);
};
/** `count + 1` evenly spaced values from `a` to `b`. */
export const range = (count: number, a = 0, b = 1): number[] => {
  const out: number[] = [];
  for (let i = 0; i <= count; i++) out.push(a + ((b - a) * i) / count);
  return out;
};

/** Largest x in 0 … 1 for which `below` still holds. */
export function bisect(below: (x: number) => boolean, steps: number): number {
  let a = 0;
  let b = 1;
  for (let i = 0; i < steps; i++) {
    const m = (a + b) / 2;
    if (below(m)) a = m;
    else b = m;
  }
  return (a + b) / 2;
}
