import { indexOf, must } from '../catalog/lookup.js';
import type { OrderType, SizeRun } from '../catalog/schema.js';
import type { ResolvedDesign } from '../design/resolve.js';
import type { Issue } from '../issues/issues.js';
import { type SizeScale, scaleOf, sizesOf } from '../sizes/sizes.js';
import type { Quantity, RunEntry, Size } from './schema.js';

/** Pairs in an order; 1 for a made-to-order pair. */
export function countPairs(quantity: Quantity): number {
  return quantity.type === 'mto' ? 1 : quantity.run.reduce((pairs, entry) => pairs + entry.pairs, 0);
}

/** What stands on one line of an order: pairs of one size and width. */
export interface OrderLine {
  readonly left: Size;
  readonly right: Size;
  readonly pairs: number;
}

/** The order's lines, small sizes first. */
export function orderLines(quantity: Quantity): OrderLine[] {
  if (quantity.type === 'mto') return [{ left: quantity.left, right: quantity.right, pairs: 1 }];
  return [...quantity.run]
    .sort((a, b) => a.size - b.size || a.width.localeCompare(b.width, 'en'))
    .map(({ size, width, pairs }) => ({ left: { size, width }, right: { size, width }, pairs }));
}

/** The sizes and widths that a design's last is made in. */
export function sizeRunOf(resolved: ResolvedDesign): SizeRun {
  const index = indexOf(resolved.catalog);
  const last = must(index.lasts, resolved.choices.last ?? '', 'last');
  return must(index.sizeRuns, last.sizeRun, 'size run');
}

/** Whose US sizes a design's last is measured in. */
export function sizeScaleOf(resolved: ResolvedDesign): SizeScale {
  return scaleOf(must(indexOf(resolved.catalog).lasts, resolved.choices.last ?? '', 'last'));
}

/**
 * What is wrong with the sizes and numbers of an order for this design: an order type that the catalog does not
 * offer, too few or too many pairs, sizes and widths that the last is not made in, the same size said twice.
 * Paths begin with `quantity`.
 */
export function checkQuantity(resolved: ResolvedDesign, quantity: Quantity): Issue[] {
  const type = indexOf(resolved.catalog).orderTypes.get(quantity.type);
  if (!type) {
    const known = resolved.catalog.orderTypes.map((entry) => entry.id).join(', ');
    return [
      {
        path: 'quantity.type',
        code: 'unknown-order-type',
        message: `"${quantity.type}" is not offered; offered are ${known}`,
      },
    ];
  }
  const run = sizeRunOf(resolved);
  if (quantity.type === 'mto') {
    return [...checkSize(run, quantity.left, 'quantity.left'), ...checkSize(run, quantity.right, 'quantity.right')];
  }
  return [
    ...checkPairs(type, quantity.run),
    ...quantity.run.flatMap((entry, at) => checkSize(run, entry, `quantity.run.${at}`)),
    ...checkTwice(quantity.run),
  ];
}

function checkPairs(type: OrderType, run: readonly RunEntry[]): Issue[] {
  const issues: Issue[] = run.flatMap((entry, at) =>
    Number.isInteger(entry.pairs) && entry.pairs >= 1
      ? []
      : [{ path: `quantity.run.${at}.pairs`, code: 'pairs-range', message: 'must be a whole number of at least 1' }],
  );
  const pairs = run.reduce((total, entry) => total + entry.pairs, 0);
  if (pairs < type.minPairs || pairs > type.maxPairs) {
    issues.push({
      path: 'quantity.run',
      code: 'pairs-range',
      message: `holds ${pairs} pairs; ${type.id} takes ${type.minPairs} to ${type.maxPairs}`,
    });
  }
  return issues;
}

function checkSize(run: SizeRun, size: Size, path: string): Issue[] {
  const issues: Issue[] = [];
  if (!sizesOf(run).includes(size.size)) {
    issues.push({
      path: `${path}.size`,
      code: 'unknown-size',
      message: `${size.size} is not made; EU ${run.from} to ${run.to} in steps of ${run.step} are`,
    });
  }
  if (!run.widths.some((width) => width.id === size.width)) {
    issues.push({
      path: `${path}.width`,
      code: 'unknown-width',
      message: `"${size.width}" is not one of ${run.widths.map((width) => width.id).join(', ')}`,
    });
  }
  return issues;
}

function checkTwice(run: readonly RunEntry[]): Issue[] {
  const seen = new Set<string>();
  return run.flatMap((entry, at) => {
    const key = `${entry.size} ${entry.width}`;
    if (seen.has(key))
      return [
        { path: `quantity.run.${at}`, code: 'size-twice', message: `size ${key} stands twice; give its pairs once` },
      ];
    seen.add(key);
    return [];
  });
}
