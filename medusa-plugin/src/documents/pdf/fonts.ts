import { readFileSync } from 'node:fs';
import { rememberLayouts, type ShapingFont } from './remember-layouts';

/** What papers are set in. */
export type Face = 'serif' | 'serif-italic' | 'sans' | 'sans-medium';
/** What steps in for characters that those lack. */
export type Fallback = 'japanese' | 'arabic';

const FILES: Readonly<Record<Face | Fallback, string>> = {
  serif: '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'sans-medium': '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  japanese: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
};

export const FALLBACKS: readonly Fallback[] = ['japanese', 'arabic'];

const { create } = require('fontkit') as { create(file: Uint8Array): ShapingFont };

const opened = new Map<Face | Fallback, ShapingFont>();

/**
 * The font, read and opened once for the life of the process: the Japanese one has 5 MB, and a font's tables are most of
 * the work of a short paper.
 */
export function fontOf(face: Face | Fallback): ShapingFont {
  let font = opened.get(face);
  if (!font) {
    font = rememberLayouts(create(readFileSync(require.resolve(FILES[face]))));
    opened.set(face, font);
  }
  return font;
}
