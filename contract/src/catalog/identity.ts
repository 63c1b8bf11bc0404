/** What tells the entries of a catalog's lists apart, by list: an id, a style's zone or option, a break's pairs, a condition's key. */
export const IDENTITIES = ['id', 'zone', 'option', 'pairs', 'key'] as const;

/**
 * How the entries of both lists can be told apart: by themselves where they are words or numbers, else by one of their
 * fields. Undefined where two entries of one list would be the same.
 */
export function identityOf(
  before: readonly unknown[],
  after: readonly unknown[],
): ((entry: unknown) => string) | undefined {
  for (const type of ['string', 'number'] as const) {
    const own = (entry: unknown) => (typeof entry === type ? String(entry) : undefined);
    if (tellsApart(own, before) && tellsApart(own, after)) return String;
  }
  for (const field of IDENTITIES) {
    const own = (entry: unknown) => fieldOf(entry, field);
    if (tellsApart(own, before) && tellsApart(own, after)) return (entry) => fieldOf(entry, field) ?? '';
  }
  return undefined;
}

/** Whether both lists hold the same words or numbers in the same order: what most lists of a catalog are. */
export function sameEntries(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((entry, at) => entry === after[at]);
}

function fieldOf(entry: unknown, field: string): string | undefined {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(entry, field)) return undefined;
  const value = (entry as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

function tellsApart(own: (entry: unknown) => string | undefined, entries: readonly unknown[]): boolean {
  const seen = new Set<string>();
  for (const entry of entries) {
    const id = own(entry);
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
  }
  return true;
}
