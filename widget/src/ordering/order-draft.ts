/** What the buyer has said about sizes and numbers so far. Pure. */
import {
  countPairs,
  type OrderTypeId,
  type Quantity,
  type ResolvedDesign,
  type RunEntry,
  type Size,
  sizeRunOf,
  sizesOf,
} from '@cordwainer/contract';
import { advance, redo, undo } from '../session/history.js';
import { onePair } from '../session/reading.js';
import type { Foot } from '../sizing/foot-measures.js';

export type { Foot };

/** Pairs by `runKey`. */
export type Run = ReadonlyMap<string, number>;

export interface OrderDraft {
  readonly type: OrderTypeId;
  /** Both feet of a made-to-order pair; `right` stands aside while both are the same. */
  readonly pair: { readonly same: boolean; readonly left: Size; readonly right: Size };
  /** Mini-bulk and bulk share it, so that changing the type loses nothing. */
  readonly run: Run;
  /** What the run was before, for undo: a paste, a curve, whatever was typed into one cell. */
  readonly past: readonly Run[];
  readonly future: readonly Run[];
  /** Key of the cell that is being typed into: all of its digits are one step. */
  readonly typing?: string;
}

/** More than any catalog's limit; keeps a slip of the finger from becoming a number no one meant. */
export const MOST_PAIRS_PER_CELL = 9999;

export function openDraft(resolved: ResolvedDesign, type: OrderTypeId): OrderDraft {
  const { left, right } = onePair(resolved);
  return { type, pair: { same: true, left, right }, run: new Map(), past: [], future: [] };
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
  const made = (pairs: Run): Run => new Map([...pairs].filter(([key]) => keys.has(key)));
  return {
    ...draft,
    pair: { ...draft.pair, left: nearest(draft.pair.left), right: nearest(draft.pair.right) },
    run: made(draft.run),
    past: draft.past.map(made),
    future: draft.future.map(made),
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

/** Somebody types into a cell. */
export function withPairs(draft: OrderDraft, size: number, width: string, pairs: number): OrderDraft {
  const key = runKey(size, width);
  const run = put(draft.run, [{ size, width, pairs }]);
  if (draft.typing === key) return { ...draft, run, future: [] };
  return { ...stepTo(draft, run), typing: key };
}

/** Cells that are set at once, by a paste; the others stay. */
export function withEntries(draft: OrderDraft, entries: readonly RunEntry[]): OrderDraft {
  return stepTo(draft, put(draft.run, entries));
}

/** Another run in place of this one: by a curve, or none at all. */
export function withRun(draft: OrderDraft, entries: readonly RunEntry[]): OrderDraft {
  return stepTo(draft, put(new Map(), entries));
}

export function undoRun(draft: OrderDraft): OrderDraft {
  return walk(draft, undo);
}

export function redoRun(draft: OrderDraft): OrderDraft {
  return walk(draft, redo);
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

function put(before: Run, entries: readonly RunEntry[]): Run {
  const run = new Map(before);
  for (const { size, width, pairs } of entries) {
    const whole = Math.min(MOST_PAIRS_PER_CELL, Math.max(0, Math.floor(pairs) || 0));
    if (whole === 0) run.delete(runKey(size, width));
    else run.set(runKey(size, width), whole);
  }
  return run;
}

/** A new step, unless nothing changes by it. */
function stepTo(draft: OrderDraft, run: Run): OrderDraft {
  const { typing: _, ...rest } = draft;
  if (sameRun(draft.run, run)) return rest;
  const { past, present, future } = advance({ past: draft.past, present: draft.run, future: draft.future }, run);
  return { ...rest, past, run: present, future };
}

function walk(draft: OrderDraft, step: typeof undo): OrderDraft {
  const { typing: _, ...rest } = draft;
  const { past, present, future } = step({ past: draft.past, present: draft.run, future: draft.future });
  return { ...rest, past, run: present, future };
}

function sameRun(one: Run, other: Run): boolean {
  return one.size === other.size && [...one].every(([key, pairs]) => other.get(key) === pairs);
}

function runKey(size: number, width: string): string {
  return `${size}/${width}`;
}

function parseRunKey(key: string): Size {
  const slash = key.indexOf('/');
  return { size: Number(key.slice(0, slash)), width: key.slice(slash + 1) };
}
