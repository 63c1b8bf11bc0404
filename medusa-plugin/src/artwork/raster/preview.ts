import { writePng } from '../png/write-png';
import { fitInto, type Ink } from './ink';

/** Ink as the engraving looks on leather: a dark brown, on transparent ground. */
const ENGRAVED = [43, 26, 16] as const;

/** The artwork as a small picture: how opaque it is says how much of a pixel is engraved, so it serves as a mask too. */
export function previewOf(raster: Ink, longest: number): Buffer {
  const { width, height, ink } = fitInto(raster, longest);
  const rgba = new Uint8Array(width * height * 4);
  for (const [index, covered] of ink.entries()) {
    rgba.set(ENGRAVED, index * 4);
    rgba[index * 4 + 3] = covered;
  }
  return writePng(width, height, 4, rgba);
}
