import type { CatalogChange } from '../catalog/diff.js';
import { IDENTITIES } from '../catalog/identity.js';
import { splitPath } from '../issues/path.js';

type Container = Record<string, unknown> | unknown[];

/** Makes the second catalog of the first and their difference. In place. */
export function applyChanges<T>(catalog: T, changes: readonly CatalogChange[]): T {
  const holder = { catalog: catalog as unknown };
  // What is within an entry before the entries are put in order; removals first, so that places are those of the result.
  const order = { changed: 0, removed: 1, added: 2, reordered: 3 };
  for (const change of [...changes].sort((a, b) => depth(b) - depth(a) || order[a.kind] - order[b.kind])) {
    const steps = ['catalog', ...splitPath(change.path)];
    if (change.kind === 'reordered') reorder(find(holder, steps) as unknown[], change.after as string[]);
    else put(find(holder, steps.slice(0, -1)) as Container, steps.at(-1)!, change);
  }
  return holder.catalog as T;
}

function depth({ path }: CatalogChange): number {
  return splitPath(path).length;
}

function find(from: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((node, step) => {
    if (Array.isArray(node)) return node[placeOf(node, step)];
    return (node as Record<string, unknown>)[step];
  }, from);
}

/** By whatever the diff may have told the entries apart. */
function placeOf(list: readonly unknown[], id: string): number {
  for (const field of IDENTITIES) {
    const at = list.findIndex((entry) => (isObject(entry) ? `${entry[field]}` : `${entry}`) === id);
    if (at >= 0) return at;
  }
  throw new Error(`No entry of the list is "${id}"`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function put(container: Container, step: string, { kind, after, at }: CatalogChange): void {
  if (!Array.isArray(container)) {
    if (kind === 'removed') delete container[step];
    else container[step] = after;
  } else if (kind === 'added') container.splice(at ?? container.length, 0, after);
  else if (kind === 'removed') container.splice(placeOf(container, step), 1);
  else container[placeOf(container, step)] = after;
}

function reorder(list: unknown[], ids: readonly string[]): void {
  const entries = ids.map((id) => list[placeOf(list, id)]);
  list.splice(0, list.length, ...entries);
}
