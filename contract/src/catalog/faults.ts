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

/** Ids that none of the entries has. */
export function unknownIds(
  entries: readonly { readonly id: string }[],
  ids: readonly string[],
  path: string,
  what: string,
): Faults {
  const known = new Set(entries.map((entry) => entry.id));
  return ids.flatMap((id, at) => {
    const where = ids.length === 1 && !path.endsWith('s') ? path : `${path}.${at}`;
    return known.has(id)
      ? []
      : [fault(where, `unknown-${what.replaceAll(' ', '-')}`, `the catalog has no ${what} "${id}"`)];
  });
}
