import { placesThinnerThan } from '../measure/thinness';
import { writePng } from '../png/write-png';
import { fitInto, type Ink } from './ink';

const GROUND = [236, 219, 197] as const;
const INK = [150, 128, 110] as const;
/** Thin lines and thin gaps are told apart by more than red and green. */
const LINE = [200, 16, 46] as const;
const GAP = [0, 92, 230] as const;
/** Pixels of the picture a mark is across at least: what is thin would not be seen. */
const MARK = 7;

/**
 * The artwork in pale colours, with everything that is thinner than the minimum marked: lines red, gaps blue.
 *
 * @param minimum as a fraction of the artwork's width
 */
export function markThinPlaces(raster: Ink, minimum: number, longest: number): Buffer {
  const small = fitInto(raster, longest);
  const { width, height, ink } = small;
  const rgb = new Uint8Array(width * height * 3);
  for (const [index, covered] of ink.entries()) {
    for (let channel = 0; channel < 3; channel += 1) {
      rgb[index * 3 + channel] = GROUND[channel]! + ((INK[channel]! - GROUND[channel]!) * covered) / 255;
    }
  }
  const scale = width / raster.width;
  for (const [side, colour] of [
    ['ground', GAP],
    ['ink', LINE],
  ] as const) {
    for (const place of placesThinnerThan(raster, side, minimum * raster.width)) {
      const radius = Math.max(MARK / 2, (place.width * scale) / 2);
      disc(small, rgb, (place.x + 0.5) * scale, (place.y + 0.5) * scale, radius, colour);
    }
  }
  return writePng(width, height, 3, rgb);
}

function disc(
  { width, height }: Ink,
  rgb: Uint8Array,
  cx: number,
  cy: number,
  radius: number,
  colour: readonly number[],
): void {
  for (let y = Math.max(0, Math.floor(cy - radius)); y <= Math.min(height - 1, cy + radius); y += 1) {
    for (let x = Math.max(0, Math.floor(cx - radius)); x <= Math.min(width - 1, cx + radius); x += 1) {
      if ((x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2 <= radius ** 2) rgb.set(colour, (y * width + x) * 3);
    }
  }
}
