import { joinPath } from '../issues/path.js';
import { joinTexts, type Text, TextSchema } from '../text/text.js';
import { identityOf, sameEntries } from './identity.js';

/** One difference between two states of a catalog. */
export interface CatalogChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Where, by ids in place of positions, see {@link joinPath}: `materials.box-calf.swatches.black.color`. */
  readonly path: string;
  /** Names of the entries on the way, for people: `Box calf, Black`. */
  readonly label?: Text;
  /** The value before; of a reordered list, the ids in their order before. */
  readonly before?: unknown;
  /** The value after; of a reordered list, the ids in their order after. */
  readonly after?: unknown;
  /** Of what was added to a list: its place there now, from 0. The first of some lists is the default. */
  readonly at?: number;
}

/**
 * Every difference between two catalogs, or drafts of one: any JSON will do, faults and all. Entries are recognised by
 * their id, so that moving one is no removal and addition; a list whose entries can't be told apart is compared as a
 * whole. The number of the version is no difference.
 *
 * Complete: who applies the changes to `before` has `after`. None is answered only where both say the same.
 */
export function diffCatalogs(before: unknown, after: unknown): CatalogChange[] {
  const changes: CatalogChange[] = [];
  compare(withoutVersion(before), withoutVersion(after), { path: [], names: [] }, changes);
  return changes;
}

function withoutVersion(catalog: unknown): unknown {
  if (!isRecord(catalog)) return catalog;
  return Object.fromEntries(Object.entries(catalog).filter(([key]) => key !== 'version'));
}

interface Place {
  readonly path: readonly string[];
  readonly names: readonly Text[];
}

function compare(before: unknown, after: unknown, place: Place, changes: CatalogChange[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, place, changes);
  else if (isRecord(before) && isRecord(after)) compareRecords(before, after, place, changes);
  else changes.push({ kind: 'changed', ...said(place), before, after });
}

type Fields = Readonly<Record<string, unknown>>;

function compareRecords(before: Fields, after: Fields, place: Place, changes: CatalogChange[]): void {
  for (const key of Object.keys(before)) {
    const inner = { ...place, path: [...place.path, key] };
    if (Object.hasOwn(after, key)) compare(before[key], after[key], inner, changes);
    else changes.push({ kind: 'removed', ...said(inner), before: before[key] });
  }
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) continue;
    changes.push({ kind: 'added', ...said({ ...place, path: [...place.path, key] }), after: after[key] });
  }
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  changes: CatalogChange[],
): void {
  if (sameEntries(before, after)) return;
  const idOf = identityOf(before, after);
  if (!idOf) {
    if (!sameJson(before, after)) changes.push({ kind: 'changed', ...said(place), before, after });
    return;
  }
  const old = new Map(before.map((entry) => [idOf(entry), entry]));
  const now = new Map(after.map((entry, at) => [idOf(entry), { entry, at }]));
  for (const [id, entry] of old) {
    const still = now.get(id);
    if (still) compare(entry, still.entry, within(place, id, still.entry, entry), changes);
    else changes.push({ kind: 'removed', ...said(within(place, id, entry)), before: entry });
  }
  for (const [id, { entry, at }] of now) {
    if (!old.has(id)) changes.push({ kind: 'added', ...said(within(place, id, entry)), after: entry, at });
  }
  const stayed = [...old.keys()].filter((id) => now.has(id));
  const stand = [...now.keys()].filter((id) => old.has(id));
  if (stayed.some((id, at) => id !== stand[at]))
    changes.push({ kind: 'reordered', ...said(place), before: [...old.keys()], after: [...now.keys()] });
}

/** A step into a list: to the entry of this id, named by the first of these states that has a name. */
function within(place: Place, id: string, ...states: unknown[]): Place {
  const name = states.map(nameOf).find((found) => found !== undefined);
  return { path: [...place.path, id], names: name ? [...place.names, name] : place.names };
}

function nameOf(entry: unknown): Text | undefined {
  return isRecord(entry) && TextSchema.safeParse(entry.name).success ? (entry.name as Text) : undefined;
}

function said({ path, names }: Place): { path: string; label?: Text } {
  return { path: joinPath(path), ...(names.length > 0 && { label: joinTexts(names, ', ') }) };
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order of fields says nothing. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((entry, at) => sameJson(entry, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  );
}
