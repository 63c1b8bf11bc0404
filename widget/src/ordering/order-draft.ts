/** What the buyer has said about sizes and numbers so far. Pure. */
import {
  countPairs,
  type OrderTypeId,
  type Quantity,
  type ResolvedDesign,
  type Size,
  sizeRunOf,
  sizesOf,
} from '@cordwainer/contract';
import { onePair } from '../session/reading.js';

export type Foot = 'left' | 'right';

export interface OrderDraft {
  readonly type: OrderTypeId;
  /** Both feet of a made-to-order pair; `right` stands aside while both are the same. */
  readonly pair: { readonly same: boolean; readonly left: Size; readonly right: Size };
  /** Pairs by `runKey`; mini-bulk and bulk share it, so that changing the type loses nothing. */
  readonly run: ReadonlyMap<string, number>;
}

/** More than any catalog's limit; keeps a slip of the finger from becoming a number no one meant. */
const MOST_PAIRS_PER_CELL = 9999;

export function openDraft(resolved: ResolvedDesign, type: OrderTypeId): OrderDraft {
  const { left, right } = onePair(resolved);
  return { type, pair: { same: true, left, right }, run: new Map() };
}

/** The draft on another last: what that last is not made in falls away. */
export function refit(draft: OrderDraft, resolved: ResolvedDesign): OrderDraft {
  const run = sizeRunOf(resolved);
  const sizes = sizesOf(run);
  const widths = run.widths.map((width) => width.id);
  const standard = onePair(resolved).left;
  const nearest = ({ size, width }: Size): Size => ({
    size: sizes.includes(size) ? size : standard.size,
    width: widths.includes(width) ? width : standard.width,
  });
  const keys = new Set(sizes.flatMap((size) => widths.map((width) => runKey(size, width))));
  return {
    ...draft,
    pair: { ...draft.pair, left: nearest(draft.pair.left), right: nearest(draft.pair.right) },
    run: new Map([...draft.run].filter(([key]) => keys.has(key))),
  };
}

export function withType(draft: OrderDraft, type: OrderTypeId): OrderDraft {
  return { ...draft, type };
}

/** While both feet are the same, choosing for one chooses for both. */
export function withSize(draft: OrderDraft, foot: Foot, change: Partial<Size>): OrderDraft {
  const changed = { ...draft.pair[foot], ...change };
  const pair = draft.pair.same ? { same: true, left: changed, right: changed } : { ...draft.pair, [foot]: changed };
  return { ...draft, pair };
}

export function withSameFeet(draft: OrderDraft, same: boolean): OrderDraft {
  const right = same ? draft.pair.left : draft.pair.right;
  return { ...draft, pair: { same, left: draft.pair.left, right } };
}

export function withPairs(draft: OrderDraft, size: number, width: string, pairs: number): OrderDraft {
  const run = new Map(draft.run);
  const whole = Math.min(MOST_PAIRS_PER_CELL, Math.max(0, Math.floor(pairs) || 0));
  if (whole === 0) run.delete(runKey(size, width));
  else run.set(runKey(size, width), whole);
  return { ...draft, run };
}

export function pairsAt(draft: OrderDraft, size: number, width: string): number {
  return draft.run.get(runKey(size, width)) ?? 0;
}

export function quantityOf({ type, pair, run }: OrderDraft): Quantity {
  if (type === 'mto') return { type, left: pair.left, right: pair.same ? pair.left : pair.right };
  const entries = [...run].map(([key, pairs]) => ({ ...parseRunKey(key), pairs }));
  return { type, run: entries.sort((a, b) => a.size - b.size || a.width.localeCompare(b.width, 'en')) };
}

export function pairsOf(draft: OrderDraft): number {
  return countPairs(quantityOf(draft));
}

function runKey(size: number, width: string): string {
  return `${size}/${width}`;
}

function parseRunKey(key: string): Size {
  const slash = key.indexOf('/');
  return { size: Number(key.slice(0, slash)), width: key.slice(slash + 1) };
}
