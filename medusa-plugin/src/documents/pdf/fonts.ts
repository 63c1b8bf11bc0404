import { readFileSync } from 'node:fs';
import { rememberLayouts, type ShapingFont } from './remember-layouts';

/** What papers are set in. */
export type Face = 'serif' | 'serif-italic' | 'sans' | 'sans-medium' | 'sans-heavy';
/** What steps in for characters that those lack. */
export type Fallback =
  | 'japanese'
  | 'chinese'
  | 'korean'
  | 'arabic'
  | 'arabic-medium'
  | 'naskh'
  | 'hebrew'
  | 'thai'
  | 'devanagari';

const FILES: Readonly<Record<Face | Fallback, string>> = {
  serif: '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/eb-garamond/400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
  sans: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'sans-medium': '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  'sans-heavy': '@expo-google-fonts/inter/800ExtraBold/Inter_800ExtraBold.ttf',
  japanese: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  chinese: '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
  korean: '@expo-google-fonts/gowun-dodum/400Regular/GowunDodum_400Regular.ttf',
  arabic: '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'arabic-medium': '@expo-google-fonts/vazirmatn/500Medium/Vazirmatn_500Medium.ttf',
  naskh: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  thai: '@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  devanagari: '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
};

/** What looks most like a face stands first. Their letters are whole glyphs, so that text can be copied and searched. */
const ARABIC: Readonly<Record<Face, readonly Fallback[]>> = {
  serif: ['naskh', 'arabic'],
  'serif-italic': ['naskh', 'arabic'],
  sans: ['arabic'],
  'sans-medium': ['arabic-medium'],
  'sans-heavy': ['arabic-medium'],
};

export function fallbacksOf(face: Face): readonly Fallback[] {
  return [...ARABIC[face], 'japanese', 'chinese', 'korean', 'hebrew', 'thai', 'devanagari'];
}

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
