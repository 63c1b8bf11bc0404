/** Square fields of numbers that repeat at their edges, and the noises that reliefs are made of. All deterministic. */

export interface Field {
  /** Edge, texels. */
  readonly size: number;
  /** Row by row, u fastest. */
  readonly values: Float32Array;
}

/** Draws a field from a function of texel coordinates u, v in 0 … 1. */
export function draw(size: number, at: (u: number, v: number) => number): Field {
  const values = new Float32Array(size * size);
  for (let row = 0, i = 0; row < size; row++) {
    for (let column = 0; column < size; column++, i++) values[i] = at((column + 0.5) / size, (row + 0.5) / size);
  }
  return { size, values };
}

/** 0 … 1 for a lattice point; the same for the same three integers, always. */
export function hash(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(seed, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth value noise, 0 … 1, with `periodU` × `periodV` lattice cells a tile. */
export function noise(u: number, v: number, periodU: number, seed: number, periodV = periodU): number {
  const x = u * periodU;
  const y = v * periodV;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fu = fade(x - column);
  const fv = fade(y - row);
  const c0 = wrap(column, periodU);
  const c1 = wrap(column + 1, periodU);
  const r0 = wrap(row, periodV);
  const r1 = wrap(row + 1, periodV);
  const low = hash(c0, r0, seed) * (1 - fu) + hash(c1, r0, seed) * fu;
  const high = hash(c0, r1, seed) * (1 - fu) + hash(c1, r1, seed) * fu;
  return low * (1 - fv) + high * fv;
}

/** Octaves of noise, each finer and half as strong; 0 … 1 around one half. */
export function clouds(u: number, v: number, period: number, octaves: number, seed: number): number {
  let sum = 0;
  let weight = 0;
  for (let octave = 0, share = 1; octave < octaves; octave++, share /= 2) {
    sum += share * noise(u, v, period << octave, seed + octave);
    weight += share;
  }
  return sum / weight;
}

export interface Cell {
  /** Distance to the nearest and the second nearest point, in cells. */
  first: number;
  second: number;
  /** 0 … 1, one number per cell. */
  id: number;
}

/**
 * Cellular noise: `count` × `count` cells a tile, points moved by up to `jitter` of a cell. The answer is one object
 * that every question fills anew: a tile asks some hundred thousand times.
 */
export function cellular(count: number, jitter: number, seed: number): (u: number, v: number) => Cell {
  const points = new Float32Array(count * count * 3);
  for (let row = 0, i = 0; row < count; row++) {
    for (let column = 0; column < count; column++, i += 3) {
      points[i] = 0.5 + (hash(column, row, seed) - 0.5) * jitter;
      points[i + 1] = 0.5 + (hash(column, row, seed + 101) - 0.5) * jitter;
      points[i + 2] = hash(column, row, seed + 202);
    }
  }
  const cell: Cell = { first: 0, second: 0, id: 0 };
  return (u, v) => {
    const x = u * count;
    const y = v * count;
    const column = Math.floor(x);
    const row = Math.floor(y);
    let first = 9;
    let second = 9;
    for (let j = -1; j <= 1; j++) {
      const line = wrap(row + j, count) * count;
      for (let i = -1; i <= 1; i++) {
        const at = (line + wrap(column + i, count)) * 3;
        const dx = column + i + points[at]! - x;
        const dy = row + j + points[at + 1]! - y;
        const distance = dx * dx + dy * dy;
        if (distance < first) {
          second = first;
          first = distance;
          cell.id = points[at + 2]!;
        } else if (distance < second) {
          second = distance;
        }
      }
    }
    cell.first = Math.sqrt(first);
    cell.second = Math.sqrt(second);
    return cell;
  };
}

export function smoothstep(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

function wrap(index: number, period: number): number {
  return ((index % period) + period) % period;
}
