import { type Fragment, fragment, verbatim } from './fragment';

/**
 * What is searched for words. The trigram index is on this very expression (see the migration), and every word begins
 * after a line break or a space.
 */
export const SEARCHED = `lower(E'\\n' || customer_name || E'\\n' || email || E'\\n' || model_name)`;

const searched = verbatim(SEARCHED);
const NUMBER = /^\d{1,10}(-[a-z]{0,3})?$/i;
/** An index of groups of three letters can't find fewer, but at the beginning of a word. */
const SHORTEST_PART = 3;

/**
 * The beginning of an order's number, or a part of the customer's name, e-mail or the model's name in any case. Of one or
 * two letters: how a word begins.
 */
export function matches(q: string): Fragment {
  const words = escaped(q.trim().replace(/\s+/g, ' '));
  const parts =
    [...words].length < SHORTEST_PART
      ? fragment`${searched} LIKE lower(${`%\n${words}%`}) OR ${searched} LIKE lower(${`% ${words}%`})`
      : fragment`${searched} LIKE lower(${`%${words}%`})`;
  return NUMBER.test(words) ? fragment`number LIKE ${`${words.toUpperCase()}%`} OR ${parts}` : parts;
}

/** Without its meaning as a pattern. */
function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
