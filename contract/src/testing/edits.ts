import fc from 'fast-check';
import type { Catalog } from '../catalog/schema.js';

type Node = Record<string, unknown> | unknown[];

/** One edit somewhere in a catalog, as a merchant or a bug could make it: a value changed, an entry moved, copied, removed. */
export function anyEdit(): fc.Arbitrary<(catalog: Catalog) => void> {
  return fc
    .record({
      where: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
      what: fc.constantFrom('change', 'remove', 'swap', 'copy', 'field'),
      other: fc.nat(),
      value: fc.oneof(fc.integer(), fc.constantFrom('x', 'suede', null, true)),
    })
    .map(({ where, what, other, value }) => (catalog: Catalog) => {
      const { node, key } = walk(catalog as unknown as Node, where);
      if (Array.isArray(node)) editList(node, Number(key), other, what, value);
      else if (what === 'remove') delete node[key];
      else if (what === 'field') node[`field${other % 5}`] = value;
      else if (!(key in node) || typeof node[key] !== 'object') node[key] = value;
    });
}

function editList(list: unknown[], at: number, other: number, what: string, value: unknown): void {
  if (list.length === 0) return;
  if (what === 'remove') list.splice(at, 1);
  else if (what === 'swap') [list[at], list[other % list.length]] = [list[other % list.length], list[at]];
  else if (what === 'copy') list.splice(other % (list.length + 1), 0, copyOf(list[at], other));
  else if (typeof list[at] !== 'object') list[at] = value;
}

/** With another id mostly; with the same now and then, which makes a list whose entries can't be told apart. */
function copyOf(entry: unknown, other: number): unknown {
  const copy = structuredClone(entry);
  if (typeof copy === 'string') return other % 4 ? `${copy}-${other}` : copy;
  if (typeof copy === 'object' && copy !== null && 'id' in copy && other % 4) copy.id = `${copy.id}-${other}`;
  return copy;
}

function walk(from: Node, steps: readonly number[]): { node: Node; key: string } {
  let node = from;
  let key = '';
  for (const step of steps) {
    const keys = Object.keys(node).filter((name) => name !== 'version');
    key = keys[step % keys.length] ?? '';
    const next = (node as Record<string, unknown>)[key];
    if (step === steps.at(-1) || typeof next !== 'object' || next === null) break;
    node = next as Node;
  }
  return { node, key };
}
