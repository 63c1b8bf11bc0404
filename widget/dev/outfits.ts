/** Dress for the picture tool: which surface goes on which zone of a shoe. */

import type { Surface } from '../src/materials/surface.js';
import { surfaceOf } from '../src/materials/surface-of.js';

/** Uppers by name: material kind and colour. */
export const UPPERS = {
  'brown-calf': ['box-calf', '#4a2a1a'],
  'black-polished': ['polished-calf', '#141312'],
  'tan-calf': ['painted-calf', '#9a5a2a'],
  'cognac-patina': ['patina', '#8a4420'],
  'navy-suede': ['suede', '#26324f'],
  'snuff-suede': ['suede', '#7a5636'],
  'burgundy-cordovan': ['shell-cordovan', '#4a1219'],
  'burgundy-calf': ['box-calf', '#561a1f'],
  'black-patent': ['patent', '#0c0c0d'],
  'brown-pebble': ['pebble-grain', '#4b2e1e'],
  'olive-canvas': ['canvas', '#5a5a3c'],
  'grey-wool': ['wool', '#5b5c60'],
  'sand-nubuck': ['nubuck', '#b08a5c'],
} as const;

export type UpperName = keyof typeof UPPERS;

/** Zones that are not upper leather, found by what their names contain; first match wins. */
const OTHERS: readonly [RegExp, string, string][] = [
  [/thread|stitch/, 'thread', '#c2a274'],
  [/lace/, 'cotton-lace', '#241812'],
  [/eyelet|buckle|hardware/, 'metal', '#b08d57'],
  [/lining|insole|sock/, 'lining-leather', '#c79f6e'],
  [/top-?piece|top-?lift|rubber|heel-?cap|heel-?tip/, 'rubber', '#1b1a19'],
  [/heel(?!-tab)|stack/, 'stacked-leather', '#4a2c18'],
  [/welt/, 'sole-leather', '#5a3820'],
  [/edge/, 'sole-leather', '#34200f'],
  [/outsole|sole/, 'sole-leather', '#b98a57'],
];

export function dress(zones: Iterable<string>, upper: string): Map<string, Surface> {
  const [kind, color] = UPPERS[upper as UpperName] ?? UPPERS['brown-calf'];
  return new Map(
    [...zones].map((zone) => {
      const other = OTHERS.find(([pattern]) => pattern.test(zone));
      return [zone, other ? surfaceOf(other[1] as never, other[2]) : surfaceOf(kind, color)];
    }),
  );
}
