import { checkQuantity } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { read } from '../session/reading.js';
import { choose } from '../session/session.js';
import { opened } from '../testing/opened.js';
import {
  openDraft,
  pairsOf,
  quantityOf,
  redoRun,
  refit,
  undoRun,
  withEntries,
  withPairs,
  withRun,
  withSameFeet,
  withSize,
  withType,
} from './order-draft.js';

const { resolved } = read(opened(), 'EUR');
const draft = openDraft(resolved, 'mto');

describe('The draft of an order', () => {
  it('begins with a pair that can be made', () => {
    expect(checkQuantity(resolved, quantityOf(draft))).toEqual([]);
  });

  it('sizes both feet at once while they are the same', () => {
    expect(quantityOf(withSize(draft, 'left', { size: 42.5 }))).toEqual({
      type: 'mto',
      left: { size: 42.5, width: 'F' },
      right: { size: 42.5, width: 'F' },
    });
  });

  it('sizes each foot alone once they differ, and the right like the left when they are the same again', () => {
    const differing = withSize(withSameFeet(draft, false), 'right', { size: 43, width: 'G' });
    expect(quantityOf(differing)).toMatchObject({ left: { size: 42 }, right: { size: 43, width: 'G' } });
    expect(quantityOf(withSameFeet(differing, true))).toMatchObject({ left: { size: 42 }, right: { size: 42 } });
  });

  it('counts pairs over a run and keeps them when the order type changes', () => {
    const run = withPairs(withPairs(withType(draft, 'mini-bulk'), 42, 'F', 2), 41.5, 'G', 1);
    expect(pairsOf(run)).toBe(3);
    expect(quantityOf(withType(run, 'bulk'))).toEqual({
      type: 'bulk',
      run: [
        { size: 41.5, width: 'G', pairs: 1 },
        { size: 42, width: 'F', pairs: 2 },
      ],
    });
  });

  it('takes only whole pairs that somebody could mean', () => {
    const pairs = (typed: number) => pairsOf(withPairs(withType(draft, 'bulk'), 42, 'F', typed));
    expect([pairs(-3), pairs(2.9), pairs(Number.NaN), pairs(1e9)]).toEqual([0, 2, 0, 9999]);
  });

  it('drops what another last is not made in', () => {
    const wide = withPairs(withSize(draft, 'left', { size: 43, width: 'G' }), 43, 'G', 5);
    const short = read(choose(opened(), 'last', 'chisel'), 'EUR').resolved;
    const refitted = refit(wide, short);
    expect(checkQuantity(short, quantityOf(refitted))).toEqual([]);
    expect(refitted.run.size).toBe(0);
  });

  it('takes back a paste, a curve and what was typed into a cell, each as one step', () => {
    const typed = withPairs(withPairs(withType(draft, 'bulk'), 42, 'F', 1), 42, 'F', 12);
    const pasted = withEntries(typed, [
      { size: 42, width: 'F', pairs: 0 },
      { size: 43, width: 'G', pairs: 4 },
    ]);
    const filled = withRun(pasted, [{ size: 41, width: 'F', pairs: 20 }]);
    expect([typed, pasted, filled].map(pairsOf)).toEqual([12, 4, 20]);
    const back = undoRun(undoRun(filled));
    expect(back.run).toEqual(typed.run);
    expect(undoRun(back).run.size).toBe(0);
    expect(undoRun(undoRun(undoRun(back))).run.size).toBe(0);
    expect(redoRun(redoRun(back)).run).toEqual(filled.run);
    expect(redoRun(withPairs(back, 41, 'F', 1)).run.size).toBe(2);
  });

  it('makes no step of what changes nothing', () => {
    const typed = withPairs(withType(draft, 'bulk'), 42, 'F', 3);
    expect(withEntries(typed, [{ size: 42, width: 'F', pairs: 3 }]).past).toEqual(typed.past);
  });
});
