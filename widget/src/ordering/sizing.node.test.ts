import { footLength } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { read } from '../session/reading.js';
import { opened } from '../testing/opened.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { openDraft, pairsOf, quantityOf, undoRun, withPairs, withType } from './order-draft.js';
import { initialOrderState } from './order-state.js';
import { fillingOf, useProposed, withCurve, withMeasure, withPaste, withSizing, withUnit } from './sizing.js';

const CURVE = { id: 'bell', name: { en: 'Bell' }, sizeRuns: ['mens'], sizes: { 41: 1, 42: 2, 43: 1 } };
const { resolved } = read(opened(smallCatalog({ sizeCurves: [CURVE] })), 'EUR');
const [, mini, bulk] = resolved.catalog.orderTypes as [
  never,
  (typeof resolved.catalog.orderTypes)[0],
  (typeof resolved.catalog.orderTypes)[0],
];
const state = { ...initialOrderState('gb'), draft: openDraft(resolved, 'mto') };
const trade = { ...state, draft: withType(state.draft, 'bulk') };
const mm = (eu: number) => footLength(eu).toFixed(1);

describe('Sizes that are found by measuring', () => {
  it('are those of each foot', () => {
    const measured = withMeasure(withMeasure(state, 'left', 'length', mm(42)), 'right', 'length', mm(42.5));
    const used = useProposed(withSizing(measured, { guide: true }), resolved);
    expect(used.draft!.pair).toMatchObject({ same: false, left: { size: 42 }, right: { size: 42.5 } });
    expect(used.sizing.guide).toBe(false);
  });

  it('are one for both where they are the same, or only one is measured', () => {
    const used = useProposed(withMeasure(state, 'right', 'length', mm(43)), resolved);
    expect(used.draft!.pair).toMatchObject({ same: true, left: { size: 43 }, right: { size: 43 } });
    expect(useProposed(state, resolved)).toBe(state);
  });

  it('stay as long in another unit', () => {
    const inches = withUnit(withMeasure(state, 'left', 'length', '263'), 'in');
    expect(inches.sizing.measures.left.length).toBe('10.35');
    expect(withUnit(inches, 'mm').sizing.measures.left.length).toBe('263');
    expect(withUnit(withMeasure(state, 'left', 'length', 'long'), 'in').sizing.measures.left.length).toBe('long');
  });
});

describe('A size run that is filled at once', () => {
  it('takes a paste in the buyer’s own sizes, reports it, and gives it back', () => {
    expect(state.sizing.system).toBe('UK');
    const pasted = withPaste(trade, resolved, '\tF\tQ\n8\t3\t1\n8.5\t2\t');
    expect(quantityOf(pasted.draft!)).toMatchObject({
      run: [
        { size: 42, pairs: 3 },
        { size: 42.5, pairs: 2 },
      ],
    });
    expect(pasted.sizing.report).toMatchObject({ pairs: 5, cells: 2, unplaced: [{ text: '1', why: 'unknown-width' }] });
    expect(pasted.sizing.report).not.toHaveProperty('system');
    expect(undoRun(pasted.draft!).run.size).toBe(0);
  });

  it('keeps what was typed where nothing of it has a place', () => {
    const typed = withSizing(trade, { pasting: 'hello' });
    expect(withPaste(typed, resolved, 'hello').sizing).toMatchObject({ pasting: 'hello', report: { cells: 0 } });
  });

  it('is spread by a curve to exactly the pairs that were asked for', () => {
    expect(fillingOf(trade, resolved, bulk)).toEqual({ curve: 'bell', pairs: '10', width: '' });
    const filled = withCurve(withSizing(trade, { filling: { curve: '', pairs: '21', width: 'G' } }), resolved, bulk);
    expect(pairsOf(filled.draft!)).toBe(21);
    expect(quantityOf(filled.draft!)).toMatchObject({ run: [{ width: 'G' }, { width: 'G' }, { width: 'G' }] });
    expect(pairsOf(undoRun(filled.draft!))).toBe(0);
  });

  it('begins with as many pairs as there are, within what the order type takes', () => {
    const some = { ...trade, draft: withPairs(trade.draft, 42, 'F', 33) };
    expect(fillingOf(some, resolved, bulk).pairs).toBe('33');
    expect(fillingOf(some, resolved, mini).pairs).toBe('9');
  });

  it.each(['9', '201', '10.5', 'many', ''])('refuses %j pairs, and changes nothing', (pairs) => {
    const typed = withSizing(trade, { filling: { curve: 'bell', pairs: pairs || ' ', width: '' } });
    const refused = withCurve(typed, resolved, bulk);
    expect(refused.draft).toBe(trade.draft);
    expect([...refused.faulty]).toEqual(['curve.pairs']);
    expect(refused.refusals).toBe(1);
  });
});
