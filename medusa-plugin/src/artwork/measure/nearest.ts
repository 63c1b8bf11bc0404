import { INKED, type Ink } from '../raster/ink';

/** Is it ink or the ground between that is measured? */
export type Side = 'ink' | 'ground';

export const NOWHERE = -1;

/**
 * For every pixel of a side the nearest pixel of the other: its column in `column`, its row in `row` at that column.
 * Beyond the picture there is ground.
 *
 * Exact, in time that grows with the pixels alone: first along columns, then along rows over the lower envelope of
 * parabolas.
 *
 * @see A. Meijster, J. Roerdink, W. Hesselink, “A general algorithm for computing distance transforms in linear time”, 2000
 */
export type Nearest = {
  width: number;
  height: number;
  column: Int16Array;
  /** Of each column: the nearest row of the other side, or far away. */
  row: Int16Array;
};

/** Farther than any picture is large; its square still fits. */
const FAR = 16_000;

export function nearestOf(raster: Ink, side: Side): Nearest {
  const { width, height, ink } = raster;
  const ofInk = side === 'ink';
  const row = new Int16Array(width * height);
  // Row by row, as they lie in memory, with the last one of each column beside. Ink may touch the edge, and ends there.
  const last = new Int16Array(width).fill(ofInk ? -1 : -FAR);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (ink[at]! < INKED === ofInk) last[x] = y;
      row[at] = last[x]!;
    }
  }
  last.fill(ofInk ? height : FAR);
  for (let y = height - 1, at = width * height - 1; y >= 0; y -= 1) {
    for (let x = width - 1; x >= 0; x -= 1, at -= 1) {
      if (ink[at]! < INKED === ofInk) last[x] = y;
      if (last[x]! - y < y - row[at]!) row[at] = last[x]!;
    }
  }
  return { width, height, row, column: alongRows(row, width, height, side) };
}

function alongRows(row: Int16Array, width: number, height: number, side: Side): Int16Array {
  const column = new Int16Array(width * height);
  // One more on each side, where beyond the picture there is ground.
  const [first, end] = side === 'ink' ? [-1, width + 1] : [0, width];
  const stack = new Int32Array(end - first + 1);
  const begins = new Int32Array(end - first + 1);
  /** By column, one farther: the square of how far its nearest is along it; 0 beyond the picture. */
  const away = new Int32Array(width + 2);
  for (let y = 0; y < height; y += 1) {
    const line = y * width;
    for (let x = 0; x < width; x += 1) away[x + 1] = (row[line + x]! - y) ** 2;
    let top = 0;
    stack[0] = first;
    begins[0] = first;
    for (let x = first + 1; x < end; x += 1) {
      const reach = away[x + 1]!;
      let from = first;
      for (; top >= 0; top -= 1) {
        const under = stack[top]!;
        // Where the parabolas of the two columns meet.
        from = Math.floor((x * x - under * under + reach - away[under + 1]!) / (2 * (x - under))) + 1;
        if (begins[top]! < from) break;
      }
      if (top < 0) from = first;
      if (from >= end) continue;
      top += 1;
      stack[top] = x;
      begins[top] = from;
    }
    for (let x = end - 1; x >= first; x -= 1) {
      while (begins[top]! > x) top -= 1;
      if (x >= 0 && x < width) column[line + x] = stack[top]!;
    }
  }
  return column;
}

/**
 * The square of how far the nearest pixel of the other side is, from centre to centre. Endless where there is none. Asked
 * for every pixel several times, so it makes no objects.
 */
export function squareToNearest({ width, height, column, row }: Nearest, x: number, y: number): number {
  const nearest = column[y * width + x]!;
  const dx = nearest - x;
  const dy = nearest < 0 || nearest >= width ? 0 : row[y * width + nearest]! - y;
  return Math.abs(dy) > height + 1 ? Number.POSITIVE_INFINITY : dx * dx + dy * dy;
}

/** How far and where to the nearest pixel of the other side is, from centre to centre. Nothing where there is none. */
export function toNearest(
  { width, height, column, row }: Nearest,
  x: number,
  y: number,
): { dx: number; dy: number } | undefined {
  const nearest = column[y * width + x]!;
  const dy = nearest < 0 || nearest >= width ? 0 : row[y * width + nearest]! - y;
  return Math.abs(dy) > height + 1 ? undefined : { dx: nearest - x, dy };
}
