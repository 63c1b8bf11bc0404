import type { Stamp } from '../scene/stamp.js';
import { MONOGRAM_FORM } from './monogram-form.js';

/** Texels per height of a capital. */
const TEXELS = 96;

/** A monogram as it is pressed into the lining with gold foil. */
export function inscribed(text: string): Stamp {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  // A canvas that changes its size forgets its pen.
  const takePen = () => {
    pen.font = `600 ${Math.round(1.5 * TEXELS)}px Garamond, "EB Garamond", Baskerville, Georgia, "Times New Roman", serif`;
    pen.textBaseline = 'alphabetic';
  };
  takePen();
  const letters = [...text];
  const wide = letters.map((letter) => pen.measureText(letter).width);
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen.measureText(text);
  const capital = pen.measureText('H').actualBoundingBoxAscent;
  const border = Math.ceil(MONOGRAM_FORM.border * capital);
  const spaces = MONOGRAM_FORM.spaced * capital * (letters.length - 1);
  canvas.width = Math.ceil(wide.reduce((sum, width) => sum + width, spaces)) + 2 * border;
  canvas.height = Math.ceil(above + below) + 2 * border;
  takePen();
  pen.fillStyle = '#000000';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.filter = `blur(${(0.02 * capital).toFixed(1)}px)`;
  pen.fillStyle = '#ffffff';
  let x = border;
  for (const [i, letter] of letters.entries()) {
    pen.fillText(letter, x, border + above);
    x += wide[i]! + MONOGRAM_FORM.spaced * capital;
  }
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const scale = Math.min(MONOGRAM_FORM.capitals / capital, MONOGRAM_FORM.longest / canvas.width);
  return {
    place: 'lining',
    width: canvas.width * scale,
    height: canvas.height * scale,
    columns: canvas.width,
    rows: canvas.height,
    depths: Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]!),
    foil: MONOGRAM_FORM.foil,
  };
}
