import type { PictureSize, PictureView } from '../../pictures';
import { STYLES } from '../pdf/look';
import type { Sheet } from '../pdf/sheet';
import type { Words } from './words';

/** The sheet's pictures with the sizes they are drawn in, pixels: some 250 a printed inch. Shoes are long, so these are. */
export const SHEET_PICTURES: Readonly<Partial<Record<PictureView, PictureSize>>> = {
  'three-quarter': { width: 880, height: 608 },
  outside: { width: 640, height: 256 },
  inside: { width: 640, height: 256 },
  top: { width: 640, height: 256 },
};

const HERO = { width: 292, height: 202 } as const;
const SIDES = ['outside', 'inside', 'top'] as const satisfies PictureView[];

/** One large picture and three small ones beside it; nothing where there are none. */
export function pictures(sheet: Sheet, drawn: Partial<Record<PictureView, Buffer>>, words: Words): void {
  if (Object.keys(drawn).length === 0) return;
  sheet.need(HERO.height + 16);
  const hero = drawn['three-quarter'];
  if (hero) sheet.picture(hero, sheet.start, sheet.y, HERO.width, HERO.height);
  const x = sheet.start + HERO.width + 22;
  const width = sheet.end - x;
  const height = HERO.height / SIDES.length;
  SIDES.forEach((view, at) => {
    const picture = drawn[view];
    if (!picture) return;
    const y = sheet.y + at * height;
    sheet.picture(picture, x, y, width, height - 10);
    sheet.text.line(words.views[view].toUpperCase(), x, y + height - 10, STYLES.label, 'center', width);
  });
  sheet.y += HERO.height + 18;
}
