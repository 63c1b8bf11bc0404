/** A picture of what is engraved: one byte a pixel, row by row, 0 nothing to 255 ink. */
export type Ink = { width: number; height: number; ink: Uint8Array };

/** Half covered counts as ink. */
export const INKED = 128;

/** Columns and rows from and up to, without the latter. */
export type PixelBox = { left: number; top: number; right: number; bottom: number };

/** The smallest box around all ink. Nothing where there is none. */
export function inkBox({ width, height, ink }: Ink, least = INKED): PixelBox | undefined {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (ink[y * width + x]! < least) continue;
      if (x < box.left) box.left = x;
      if (x >= box.right) box.right = x + 1;
      if (y < box.top) box.top = y;
      box.bottom = y + 1;
    }
  }
  return box.right > box.left ? box : undefined;
}

export function crop({ width, ink }: Ink, { left, top, right, bottom }: PixelBox): Ink {
  const cropped: Ink = {
    width: right - left,
    height: bottom - top,
    ink: new Uint8Array((right - left) * (bottom - top)),
  };
  for (let y = top; y < bottom; y += 1) {
    cropped.ink.set(ink.subarray(y * width + left, y * width + right), (y - top) * cropped.width);
  }
  return cropped;
}

/** Scales down by the mean of the area that a pixel covers; never up. */
export function fitInto(raster: Ink, longest: number): Ink {
  const scale = longest / Math.max(raster.width, raster.height);
  if (scale >= 1) return raster;
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const across = new Float32Array(width * raster.height);
  average(raster.ink, across, {
    lines: raster.height,
    from: raster.width,
    to: width,
    step: 1,
    line: [raster.width, width],
  });
  const out = new Uint8Array(width * height);
  average(across, out, { lines: width, from: raster.height, to: height, step: width, line: [1, 1] });
  return { width, height, ink: out };
}

type Averaging = { lines: number; from: number; to: number; step: number; line: readonly [number, number] };

/** Along one direction; `line` is how far apart lines begin in source and target. */
function average(
  source: Uint8Array | Float32Array,
  target: Uint8Array | Float32Array,
  { lines, from, to, step, line }: Averaging,
): void {
  const size = from / to;
  for (let at = 0; at < lines; at += 1) {
    for (let cell = 0; cell < to; cell += 1) {
      const [begin, end] = [cell * size, Math.min(from, (cell + 1) * size)];
      let sum = 0;
      for (let index = Math.floor(begin); index < end; index += 1) {
        sum += source[at * line[0] + index * step]! * (Math.min(end, index + 1) - Math.max(begin, index));
      }
      target[at * line[1] + cell * step] = sum / (end - begin);
    }
  }
}
