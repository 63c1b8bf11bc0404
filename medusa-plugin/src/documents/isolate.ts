import { fill } from './language';

/** Unicode's first strong isolate, and what ends it. */
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A value whose letters decide alone how it is read: in an Arabic line, "12345-BFG" would else be read "BFG-12345", and
 * an Arabic brand turns an English line round (Unicode Standard Annex #9).
 */
export function isolated(value: string): string {
  return `${OPEN}${value}${CLOSE}`;
}

/** A sentence with its values put in, isolated where some of it is read from the right. */
export function fillIsolated(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(values).map(([name, value]) => {
    const text = String(value);
    return [name, FROM_THE_RIGHT.test(sentence + text) ? isolated(text) : text];
  });
  return fill(sentence, Object.fromEntries(entries));
}
