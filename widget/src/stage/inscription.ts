import type { Stamp } from '../scene/stamp.js';

/** Height of its capitals, and what it may take along the topline, mm: longer ones are set smaller. */
const CAPITALS = 7;
const LONGEST = 44;

/** Texels per height of a capital, and between letters and at the borders as parts of it. */
const TEXELS = 96;
const SPACED = 0.14;
const BORDER = 0.12;

/** Foil of 23 carats. */
const GOLD = '#d9a441';

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
  const border = Math.ceil(BORDER * capital);
  const spaces = SPACED * capital * (letters.length - 1);
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
    x += wide[i]! + SPACED * capital;
  }
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const scale = Math.min(CAPITALS / capital, LONGEST / canvas.width);
  return {
    place: 'lining',
    width: canvas.width * scale,
    height: canvas.height * scale,
    columns: canvas.width,
    rows: canvas.height,
    depths: Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i]!),
    foil: GOLD,
  };
}
