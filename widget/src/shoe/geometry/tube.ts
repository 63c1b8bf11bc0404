import type { MeshBuilder, Vertex } from './mesh-builder.js';
import { lengths, spline } from './spline.js';
import { add, cross, dot, range, scale, sub, unit, type Vec } from './vec.js';

/** A point of a cord with the direction that its flat side faces. */
export interface CordPoint {
  readonly p: Vec;
  readonly n: Vec;
}

/** Smooth cord through the points, `count` segments long. */
export function cordThrough(points: readonly CordPoint[], count: number): CordPoint[] {
  const at = lengths(points.map((x) => x.p));
  const axes = [0, 1, 2].map((axis) => [
    spline(points.map((x, i) => [at[i]!, x.p[axis]!] as const)),
    spline(points.map((x, i) => [at[i]!, x.n[axis]!] as const)),
  ]);
  return range(count, 0, at[at.length - 1]!).map((l) => ({
    p: axes.map((f) => f[0]!(l)) as unknown as Vec,
    n: unit(axes.map((f) => f[1]!(l)) as unknown as Vec),
  }));
}

/** Sweeps an oval, `width` × `thickness` mm (or per place 0 … 1 along the cord), along a cord with closed ends. */
export function tube(
  into: MeshBuilder,
  cord: readonly CordPoint[],
  size: (k: number) => readonly [width: number, thickness: number],
  options: { readonly around?: number; readonly open?: (k: number, n: Vec) => number } = {},
): void {
  const { around = 10, open = () => 1 } = options;
  const along = lengths(cord.map((x) => x.p));
  const last = cord.length - 1;
  const girth = Math.PI * 0.5 * (size(0.5)[0] + size(0.5)[1]);
  const ring = (i: number, shrink: number, lean: number): Vertex[] => {
    const { p, n } = cord[i]!;
    const t = unit(sub(cord[Math.min(last, i + 1)]!.p, cord[Math.max(0, i - 1)]!.p), [1, 0, 0]);
    const up = unit(sub(n, scale(t, dot(n, t))), [0, 1, 0]);
    const side = cross(t, up);
    const [width, thickness] = size(i / last);
    return range(around, 0, 2 * Math.PI).map((a, j): Vertex => {
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const out = add(scale(side, (c * width) / 2), up, (s * thickness) / 2);
      const normal = unit(add(add(scale(side, c / width), up, s / thickness), t, lean));
      return {
        p: add(p, out, shrink),
        n: lean ? unit(add(normal, t, lean * 8)) : normal,
        uv: [along[i]!, (girth * j) / around],
        open: open(i / last, normal),
      };
    });
  };
  into.grid([
    ring(0, 0.02, -1),
    ring(0, 0.75, -0.2),
    ...range(last).map((k) => ring(Math.round(k * last), 1, 0)),
    ring(last, 0.75, 0.2),
    ring(last, 0.02, 1),
  ]);
}
