import { BOOT } from './boot.js';
import { CHELSEA } from './chelsea.js';
import { CHUKKA } from './chukka.js';
import { DERBY } from './derby.js';
import { LOAFER } from './loafer.js';
import { MONK } from './monk.js';
import { OXFORD } from './oxford.js';
import type { Pattern } from './pattern.js';
import { SNEAKER } from './sneaker.js';
import { TASSEL } from './tassel.js';
import { WHOLECUT } from './wholecut.js';

const PATTERNS: Readonly<Record<string, Pattern>> = {
  oxford: OXFORD,
  derby: DERBY,
  chukka: CHUKKA,
  chelsea: CHELSEA,
  loafer: LOAFER,
  wholecut: WHOLECUT,
  monk: MONK,
  'tassel-loafer': TASSEL,
  'lace-up-boot': BOOT,
  sneaker: SNEAKER,
};

/** An unknown pattern is an oxford: a shoe to look at is better than none. */
export const patternOf = (id: string): Pattern => PATTERNS[id] ?? OXFORD;

export const hasPattern = (id: string): boolean => Object.hasOwn(PATTERNS, id);
