import { readFileSync } from 'node:fs';
import { drawSvg, loadRenderer } from '../artwork/svg/draw';

const FONT = '@expo-google-fonts/eb-garamond/600SemiBold/EBGaramond_600SemiBold.ttf';

/** Pixels per height of a capital. */
const PIXELS = 96;

/** How letters are set, mm and parts of a capital's height: `MONOGRAM_FORM` of the widget, which is an ES module. */
type Form = {
  readonly capitals: number;
  readonly longest: number;
  readonly spaced: number;
  readonly border: number;
  readonly foil: string;
};
/** What the widget's drawer presses in. */
type Inscription = {
  readonly place: 'lining';
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly depths: Uint8Array;
  readonly foil: string;
};

type Box = { readonly minY: number; readonly maxY: number };
type Glyph = { readonly advanceWidth: number; readonly bbox: Box; readonly path: { toSVG(): string } };
type Font = { readonly capHeight: number; glyphsForString(text: string): readonly Glyph[] };

const { create } = require('fontkit') as { create(file: Uint8Array): Font };

let opened: Font | undefined;

/** A monogram as it is pressed into the lining: letters as the screen sets them, in the font of our papers. */
export async function inscribed(text: string, form: Form): Promise<Inscription> {
  await loadRenderer();
  opened ??= create(readFileSync(require.resolve(FONT)));
  const { capHeight } = opened;
  const border = form.border * capHeight;
  const glyphs = opened.glyphsForString(text);
  const above = Math.max(...glyphs.map(({ bbox }) => bbox.maxY));
  const below = Math.max(...glyphs.map(({ bbox }) => -bbox.minY));
  let x = border;
  const letters = glyphs.map(({ advanceWidth, path }) => {
    const drawn = `<path transform="translate(${x} ${border + above}) scale(1 -1)" d="${path.toSVG()}"/>`;
    x += advanceWidth + form.spaced * capHeight;
    return drawn;
  });
  const wide = x - form.spaced * capHeight + border;
  const tall = above + below + 2 * border;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${tall}">${letters.join('')}</svg>`;
  const { width, height, ink } = await drawSvg(svg, Math.round((wide / capHeight) * PIXELS));
  const scale = Math.min(form.capitals / capHeight, form.longest / wide);
  return {
    place: 'lining',
    width: wide * scale,
    height: tall * scale,
    columns: width,
    rows: height,
    depths: Uint8Array.from(ink),
    foil: form.foil,
  };
}
