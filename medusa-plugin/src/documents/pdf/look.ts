import type { Typeface } from '../../modules/brand/look';
import type { Face } from './fonts';
import type { Style } from './typesetter';

export const INK = '#1d1b19';
export const MUTED = '#7a7168';
export const LINE = '#d8d0c6';

/** Everything that papers say is set in one of these. */
export const STYLES = {
  brand: { face: 'serif', size: 22, color: INK, leading: 1.15 },
  title: { face: 'serif', size: 34, color: INK, leading: 1.12 },
  heading: { face: 'serif', size: 15, color: INK, leading: 1.3 },
  /** Above values, in capitals with air between them; with more than a twelfth of the size, programs read s i n g l e letters. */
  label: { face: 'sans-medium', size: 6, color: MUTED, tracking: 0.5, leading: 1.5 },
  body: { face: 'sans', size: 8.75, color: INK, leading: 1.5 },
  strong: { face: 'sans-medium', size: 8.75, color: INK, leading: 1.5 },
  muted: { face: 'sans', size: 8.75, color: MUTED, leading: 1.5 },
  number: { face: 'sans', size: 8.75, color: INK, leading: 1.5, tabular: true },
  sum: { face: 'sans-medium', size: 8.75, color: INK, leading: 1.5, tabular: true },
  small: { face: 'sans', size: 7.25, color: MUTED, leading: 1.45 },
  fine: { face: 'sans', size: 6.25, color: MUTED, leading: 1.5, tabular: true },
  note: { face: 'serif-italic', size: 12, color: INK, leading: 1.35 },
} as const satisfies Record<string, Style>;

/** What stands for the serifs on papers of a brand that writes without: heavy for names and headings, light for notes. */
const WITHOUT_SERIFS: Partial<Record<Face, Face>> = { serif: 'sans-heavy', 'serif-italic': 'sans' };

/** A style as a brand writes it. Heavy letters are wider: they are a sixth smaller. */
export function inTypeface(style: Style, typeface: Typeface): Style {
  const face = typeface === 'sans' ? WITHOUT_SERIFS[style.face] : undefined;
  return face ? { ...style, face, size: face === 'sans-heavy' ? style.size * 0.84 : style.size * 0.9 } : style;
}
