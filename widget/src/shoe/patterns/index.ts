import { OXFORD } from './oxford.js';
import type { Pattern } from './pattern.js';

const PATTERNS: Readonly<Record<string, Pattern>> = { oxford: OXFORD };

/** An unknown pattern is an oxford: a shoe to look at is better than none. */
export const patternOf = (id: string): Pattern => PATTERNS[id] ?? OXFORD;

export const hasPattern = (id: string): boolean => Object.hasOwn(PATTERNS, id);
