import { type CatalogChange, splitPath } from '@cordwainer/contract';

export type EntryChanges = { id: string; changes: CatalogChange[] };

/** By list of the catalog, then by entry. */
export function groupChanges(changes: readonly CatalogChange[]): { area: string; entries: EntryChanges[] }[] {
  const areas = new Map<string, Map<string, CatalogChange[]>>();
  for (const change of changes) {
    const [area = '', id = ''] = splitPath(change.path);
    const entries = areas.get(area) ?? new Map<string, CatalogChange[]>();
    entries.set(id, [...(entries.get(id) ?? []), change]);
    areas.set(area, entries);
  }
  return [...areas].map(([area, entries]) => ({
    area,
    entries: [...entries].map(([id, changes]) => ({ id, changes })),
  }));
}
