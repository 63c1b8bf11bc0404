/** Colours as people see them: OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/). */
import { linear } from './color.js';

export interface Oklab {
  /** Lightness, 0 … 1. */
  readonly l: number;
  /** Green to red, about −0.4 … 0.4. */
  readonly a: number;
  /** Blue to yellow, about −0.4 … 0.4. */
  readonly b: number;
}

export interface Oklch {
  readonly l: number;
  /** Distance from grey: 0 … about 0.3. */
  readonly chroma: number;
  /** Degrees, 0 … 360: 30 is red, 90 yellow, 145 green, 265 blue. Means nothing where there is hardly any chroma. */
  readonly hue: number;
}

const known = new Map<string, Oklab>();

/** A `#rrggbb` in OKLab. A catalog has few colours that are asked about often: they are kept. */
export function oklab(color: string): Oklab {
  let lab = known.get(color);
  if (!lab) {
    lab = convert(color);
    known.set(color, lab);
  }
  return lab;
}

export function oklch(color: string): Oklch {
  const { l, a, b } = oklab(color);
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return { l, chroma: Math.hypot(a, b), hue: (hue + 360) % 360 };
}

/** How different two colours look: 0.02 is just seen side by side, 0.1 is another colour, 1 is black beside white. */
export function apart(one: string, other: string): number {
  const [x, y] = [oklab(one), oklab(other)];
  return Math.hypot(x.l - y.l, x.a - y.a, x.b - y.b);
}

function convert(color: string): Oklab {
  const [r, g, b] = linear(color);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}
