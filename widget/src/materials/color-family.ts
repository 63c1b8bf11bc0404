import { oklch } from './oklab.js';

/** What people would call a colour at a glance. */
export const COLOR_FAMILIES = [
  'black',
  'grey',
  'white',
  'beige',
  'tan',
  'brown',
  'red',
  'green',
  'blue',
  'purple',
] as const;
export type ColorFamily = (typeof COLOR_FAMILIES)[number];

/** Less than this and the eye sees grey. */
const GREYISH = 0.017;

/** Hues, in degrees of OKLCH, from which on a colour is called something else, going round. */
const HUES: readonly (readonly [from: number, name: 'red' | 'earth' | 'green' | 'blue' | 'purple'])[] = [
  [0, 'red'],
  [36, 'earth'],
  [100, 'green'],
  [195, 'blue'],
  [290, 'purple'],
  [356, 'red'],
];

export function colorFamily(color: string): ColorFamily {
  const { l, chroma, hue } = oklch(color);
  if (chroma < GREYISH) return l < 0.3 ? 'black' : l < 0.82 ? 'grey' : 'white';
  const name = HUES.findLast(([from]) => hue >= from)![1];
  // Dark leathers of little colour look brown where their red is only a tinge.
  if (name === 'earth' || (name === 'red' && chroma < 0.045)) return earth(l);
  return name;
}

/** The colours of hide and wood, by lightness. */
function earth(l: number): ColorFamily {
  if (l < 0.45) return 'brown';
  return l < 0.6 ? 'tan' : l < 0.9 ? 'beige' : 'white';
}
