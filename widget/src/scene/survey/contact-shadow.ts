/** The shoe's shadow on the floor as a small picture: dark and tight where the sole touches, wide and faint around. */

export interface ContactShadow {
  /** Floor rectangle that the picture covers: min x, min z, max x, max z, mm. */
  readonly area: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
  /** 0 lit … 255 black; rows run along +z, columns along +x. */
  readonly darkness: Uint8Array;
}

/** mm per texel, and mm of floor around the sole that the widest blur can reach. */
const TEXEL = 2.5;
const MARGIN = 190;

/**
 * Gaussian widths (mm), strengths, and the lift (mm) over which a layer fades: the ambient shadow of the body, the
 * shadow of the sole, and the line of contact, which only exists where the sole touches.
 */
const LAYERS = [
  { sigma: 52, strength: 0.36, fade: 120 },
  { sigma: 16, strength: 0.4, fade: 24 },
  { sigma: 4.5, strength: 0.62, fade: 5 },
] as const;

/**
 * `footprint`: x, z pairs in mm, a closed outline. `lift`: how high (mm) the sole hangs over the floor at an x; flat
 * on the floor unless told otherwise.
 */
export function contactShadow(footprint: Float32Array, lift: (x: number) => number = () => 0): ContactShadow {
  const area = grow(footprint, MARGIN);
  const width = Math.ceil((area[2] - area[0]) / TEXEL);
  const height = Math.ceil((area[3] - area[1]) / TEXEL);
  const sole = fill(footprint, area, width, height);
  const lifts = Float32Array.from({ length: width }, (_, column) => lift(area[0] + (column + 0.5) * TEXEL));
  const light = new Float32Array(width * height).fill(1);
  for (const { sigma, strength, fade } of LAYERS) {
    const near = lifts.map((value) => Math.exp(-value / fade));
    const cast = sole.map((covered, i) => covered * near[i % width]!);
    const blurred = blur(cast, width, height, sigma / TEXEL);
    for (let i = 0; i < light.length; i++) light[i] = light[i]! * (1 - strength * blurred[i]!);
  }
  const darkness = Uint8Array.from(light, (value) => Math.round((1 - value) * 255));
  return { area, width, height, darkness };
}

function grow(outline: Float32Array, margin: number): [number, number, number, number] {
  const area: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < outline.length; i += 2) {
    area[0] = Math.min(area[0], outline[i]! - margin);
    area[1] = Math.min(area[1], outline[i + 1]! - margin);
    area[2] = Math.max(area[2], outline[i]! + margin);
    area[3] = Math.max(area[3], outline[i + 1]! + margin);
  }
  return Number.isFinite(area[0]) ? area : [-margin, -margin, margin, margin];
}

/** Even-odd scanline fill of the outline. */
function fill(outline: Float32Array, area: readonly number[], width: number, height: number): Float32Array {
  const cells = new Float32Array(width * height);
  const points = outline.length / 2;
  for (let row = 0; row < height; row++) {
    const z = area[1]! + (row + 0.5) * TEXEL;
    const crossings: number[] = [];
    for (let i = 0, j = points - 1; i < points; j = i++) {
      const za = outline[j * 2 + 1]!;
      const zb = outline[i * 2 + 1]!;
      if (za > z === zb > z) continue;
      const xa = outline[j * 2]!;
      crossings.push(xa + ((z - za) / (zb - za)) * (outline[i * 2]! - xa));
    }
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, Math.round((crossings[k]! - area[0]!) / TEXEL));
      const to = Math.min(width, Math.round((crossings[k + 1]! - area[0]!) / TEXEL));
      cells.fill(1, row * width + from, row * width + to);
    }
  }
  return cells;
}

/** Three box blurs make a Gaussian; `sigma` in texels. */
function blur(cells: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const radius = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  let from = Float32Array.from(cells);
  let to = new Float32Array(cells.length);
  for (let pass = 0; pass < 3; pass++) {
    boxBlur(from, to, width, height, 1, width, radius);
    boxBlur(to, from, height, width, width, 1, radius);
  }
  [from, to] = [to, from];
  return to;
}

/** One pass along lines of `length` cells that are `step` apart; lines start `stride` apart. */
function boxBlur(
  from: Float32Array,
  to: Float32Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  radius: number,
): void {
  const share = 1 / (2 * radius + 1);
  for (let line = 0; line < lines; line++) {
    const start = line * stride;
    let sum = 0;
    for (let i = 0; i < Math.min(radius, length); i++) sum += from[start + i * step]!;
    for (let i = 0; i < length; i++) {
      if (i + radius < length) sum += from[start + (i + radius) * step]!;
      if (i - radius - 1 >= 0) sum -= from[start + (i - radius - 1) * step]!;
      to[start + i * step] = sum * share;
    }
  }
}
