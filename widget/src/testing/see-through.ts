/** Holes: where somebody who looks at a shoe sees its far side from behind, or nothing, through what should be closed. */
import type { ShoeModel } from '../shoe/model.js';

type Vec = readonly [number, number, number];

/** Width of a pixel of the pictures, mm. */
const PIXEL = 0.5;

export interface Hole {
  /** How much is seen through, mm². */
  readonly area: number;
  /** Zones whose backs are seen there, the most first. */
  readonly behind: string;
  /** A place of it on the first of these, mm. */
  readonly at: Vec;
}

/**
 * Looks at a shoe from a direction, without perspective. Surfaces are drawn from their front only, so a line of sight
 * that crosses the back of one must cross the front of another: where it does not, one looks through the shoe.
 */
export function seeThrough({ meshes, bounds }: ShoeModel, direction: Vec): Hole {
  const size = Math.hypot(...direction);
  const d = direction.map((x) => x / size) as unknown as Vec;
  const side = Math.hypot(d[0], d[2]) > 0.1 ? ([-d[2], 0, d[0]] as const) : ([0, 0, 1] as const);
  const long = Math.hypot(...side);
  const u = side.map((x) => x / long) as unknown as Vec;
  const v: Vec = [d[1] * u[2] - d[2] * u[1], d[2] * u[0] - d[0] * u[2], d[0] * u[1] - d[1] * u[0]];
  const dot = (a: Vec, b: ArrayLike<number>, i: number): number => a[0] * b[i]! + a[1] * b[i + 1]! + a[2] * b[i + 2]!;
  const reach = Math.hypot(...bounds.max.map((x, i) => x - bounds.min[i]!)) / 2 + 2;
  const centre = bounds.max.map((x, i) => (x + bounds.min[i]!) / 2);
  const [cu, cv] = [dot(u, centre, 0), dot(v, centre, 0)];
  const wide = Math.ceil((2 * reach) / PIXEL);
  const front = new Uint8Array(wide * wide);
  const back = new Uint8Array(wide * wide);
  meshes.forEach(({ positions, indices }, zone) => {
    const flat = new Float64Array((positions.length / 3) * 2);
    for (let i = 0, k = 0; i < positions.length; i += 3, k += 2) {
      flat[k] = (dot(u, positions, i) - cu + reach) / PIXEL;
      flat[k + 1] = (dot(v, positions, i) - cv + reach) / PIXEL;
    }
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [2 * indices[t]!, 2 * indices[t + 1]!, 2 * indices[t + 2]!];
      const [ax, ay, bx, by, cx, cy] = [flat[a]!, flat[a + 1]!, flat[b]!, flat[b + 1]!, flat[c]!, flat[c + 1]!];
      const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
      if (area === 0) continue;
      const into = area > 0 ? back : front;
      const mark = area > 0 ? zone + 1 : 1;
      const sign = Math.sign(area);
      // What is closed may lie on the border of a pixel: fronts reach a little beyond it.
      const slack = area > 0 ? 0 : -0.02;
      for (let y = Math.ceil(Math.min(ay, by, cy)); y <= Math.max(ay, by, cy); y++) {
        for (let x = Math.ceil(Math.min(ax, bx, cx)); x <= Math.max(ax, bx, cx); x++) {
          if (sign * ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) < slack) continue;
          if (sign * ((cx - bx) * (y - by) - (x - bx) * (cy - by)) < slack) continue;
          if (sign * ((ax - cx) * (y - cy) - (x - cx) * (ay - cy)) < slack) continue;
          into[y * wide + x] = mark;
        }
      }
    }
  });
  let holes = 0;
  const seen = new Map<number, number>();
  let at = -1;
  const open = (i: number): boolean => back[i] !== 0 && !front[i];
  // Along an outline single pixels of a back stand out: a hole is at least two wide and two high.
  for (let i = 0; i < back.length - wide - 1; i++) {
    if (!open(i) || !open(i + 1) || !open(i + wide) || !open(i + wide + 1)) continue;
    holes++;
    seen.set(back[i]!, (seen.get(back[i]!) ?? 0) + 1);
    at = i;
  }
  const zones = [...seen].sort((a, b) => b[1] - a[1]).map(([zone]) => meshes[zone - 1]!.zone);
  const [x, y] = [(at % wide) * PIXEL - reach + cu, Math.floor(at / wide) * PIXEL - reach + cv];
  return {
    area: holes * PIXEL * PIXEL,
    behind: zones.join(', '),
    at: [0, 1, 2].map((i) => u[i]! * x + v[i]! * y) as unknown as Vec,
  };
}
