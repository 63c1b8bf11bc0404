import { clamp, lerp } from './vec.js';

/** A point of any dimension. */
type Point = readonly number[];

/**
 * Natural cubic spline through knots [x, y] with rising x: curvature continuous, so that highlights flow over it.
 * Beyond the ends it continues straight.
 */
export function spline(knots: readonly (readonly [number, number])[]): (x: number) => number {
  const n = knots.length;
  const x = knots.map((k) => k[0]);
  const y = knots.map((k) => k[1]);
  // Second derivatives by the tridiagonal system of the natural spline (Numerical Recipes, 3.3).
  const m = new Array<number>(n).fill(0);
  const c = new Array<number>(n).fill(0);
  for (let i = 1; i < n - 1; i++) {
    const h0 = x[i]! - x[i - 1]!;
    const h1 = x[i + 1]! - x[i]!;
    const d = 2 * (h0 + h1) - h0 * c[i - 1]!;
    c[i] = h1 / d;
    m[i] = (6 * ((y[i + 1]! - y[i]!) / h1 - (y[i]! - y[i - 1]!) / h0) - h0 * m[i - 1]!) / d;
  }
  for (let i = n - 2; i > 0; i--) m[i] = m[i]! - c[i]! * m[i + 1]!;
  return (at) => {
    let i = 0;
    while (i < n - 2 && at > x[i + 1]!) i++;
    const h = x[i + 1]! - x[i]!;
    const q = clamp(at, x[0]!, x[n - 1]!);
    const a = (x[i + 1]! - q) / h;
    const b = 1 - a;
    const inner = a * y[i]! + b * y[i + 1]! + (((a * a - 1) * a * m[i]! + (b * b - 1) * b * m[i + 1]!) * h * h) / 6;
    if (at === q) return inner;
    const slope = (y[i + 1]! - y[i]!) / h + (h / 6) * ((1 - 3 * a * a) * m[i]! + (3 * b * b - 1) * m[i + 1]!);
    return inner + (at - q) * slope;
  };
}

/** Piecewise linear table over rising x; constant beyond its ends. */
export function table(x: ArrayLike<number>, y: ArrayLike<number>): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = x.length - 1;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if (x[mid]! <= at) low = mid;
      else high = mid;
    }
    const k = clamp((at - x[low]!) / (x[high]! - x[low]! || 1));
    return y[low]! + (y[high]! - y[low]!) * k;
  };
}

/** A curve over 0 … 1. */
export type Curve<T extends Point> = (k: number) => T;

/** Cumulative length of a polyline, starting at 0. */
export function lengths(points: readonly Point[], measure: (a: Point, b: Point) => number = chord): number[] {
  const out = [0];
  for (let i = 1; i < points.length; i++) out.push(out[i - 1]! + measure(points[i - 1]!, points[i]!));
  return out;
}

const chord = (a: Point, b: Point): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - b[i]!) ** 2;
  return Math.sqrt(sum);
};

/** Smooth curve through the points, run through evenly by length (as `measure` sees it). */
export function through<T extends Point>(
  points: readonly T[],
  measure: (a: Point, b: Point) => number = chord,
  samples = 16 * points.length,
): Curve<T> {
  const at = lengths(points, measure);
  const axes = points[0]!.map((_, axis) => spline(points.map((p, i) => [at[i]!, p[axis]!] as const)));
  const total = at[at.length - 1]!;
  const dense = Array.from({ length: samples + 1 }, (_, i) => axes.map((f) => f((total * i) / samples)) as Point as T);
  return polyline(dense, measure);
}

/** The polyline as a curve, run through evenly by length. */
export function polyline<T extends Point>(
  points: readonly T[],
  measure: (a: Point, b: Point) => number = chord,
): Curve<T> {
  const at = lengths(points, measure);
  const total = at[at.length - 1]!;
  const index = table(
    at.map((l) => l / total),
    at.map((_, i) => i),
  );
  return (k) => {
    const f = index(clamp(k));
    const i = Math.min(points.length - 2, Math.floor(f));
    const q = points[i + 1]!;
    const at = [...points[i]!];
    for (let axis = 0; axis < at.length; axis++) at[axis] = lerp(at[axis]!, q[axis]!, f - i);
    return at as Point as T;
  };
}
