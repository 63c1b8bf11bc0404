import type { Issue } from '../issues/issues.js';

/** Faults of a catalog, each at its path. */
export type Faults = Issue[];

export const fault = (path: string, code: string, message: string): Issue => ({ path, code, message });

/** Entries whose id stands before already. */
export function repeated(entries: readonly { readonly id: string }[], path: string): Faults {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, at) => {
    if (seen.has(id)) return [fault(`${path}.${at}.id`, 'repeated-id', `"${id}" stands more than once`)];
    seen.add(id);
    return [];
  });
}

/** A catalog's entries by id, as far as it matters here. */
type Known = { has(id: string): boolean };

/** An id that none of the entries has. */
export function unknown(known: Known, id: string, path: string, what: string): Faults {
  if (known.has(id)) return [];
  return [fault(path, `unknown-${what.replaceAll(' ', '-')}`, `the catalog has no ${what} "${id}"`)];
}

/** Ids of a list that none of the entries has. Lists are long and faults are few: paths are made for faults alone. */
export function unknownIds(known: Known, ids: readonly string[], path: string, what: string): Faults {
  return ids.flatMap((id, at) => (known.has(id) ? [] : unknown(known, id, `${path}.${at}`, what)));
}
