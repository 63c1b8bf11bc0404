/** How sizes are said and found: the system, the guide, the tools that fill a size run. Pure. */
import {
  curvesFor,
  inches,
  type OrderType,
  type ResolvedDesign,
  type SizeSystem,
  sizeRunOf,
  sizeScaleOf,
  spreadPairs,
} from '@cordwainer/contract';
import type { Foot, FootMeasures, Measure, Unit } from '../sizing/foot-measures.js';
import { NO_MEASURES, proposeSizes, readMeasure } from '../sizing/foot-measures.js';
import { pasteRun, type Unplaced } from '../sizing/paste-run.js';
import { SizeNames, usualSystem } from '../sizing/size-names.js';
import { typedNumber } from '../sizing/typed-number.js';
import {
  MOST_PAIRS_PER_CELL,
  type OrderDraft,
  quantityOf,
  withEntries,
  withRun,
  withSameFeet,
  withSize,
} from './order-draft.js';
import type { OrderState } from './order-state.js';

/** Tools beside the size run, of which one is open. */
export type RunTool = 'curve' | 'paste';

export interface Filling {
  readonly curve: string;
  /** As typed. */
  readonly pairs: string;
  /** A width's id; empty for the curve's own. */
  readonly width: string;
}

/** What came of a paste. */
export interface PasteReport {
  readonly pairs: number;
  readonly cells: number;
  readonly unplaced: readonly Unplaced[];
  /** The sizes were read in another system than the one that is shown. */
  readonly system?: SizeSystem;
}

export interface Sizing {
  readonly system: SizeSystem;
  readonly guide: boolean;
  readonly measures: FootMeasures;
  readonly tool?: RunTool;
  readonly filling: Filling;
  /** What is typed or pasted into the field beside the run. */
  readonly pasting: string;
  readonly report?: PasteReport;
}

export function openSizing(country: string, system?: SizeSystem): Sizing {
  return {
    system: system ?? usualSystem(country),
    guide: false,
    measures: NO_MEASURES,
    filling: { curve: '', pairs: '', width: '' },
    pasting: '',
  };
}

export function sizeNamesOf(resolved: ResolvedDesign, system: SizeSystem): SizeNames {
  return new SizeNames(sizeRunOf(resolved), system, sizeScaleOf(resolved));
}

/** The EU sizes that a draft has, whatever its order type: they stay on the screen in every system. */
export function chosenSizes({ type, pair, run }: OrderDraft): number[] {
  if (type === 'mto') return [pair.left.size, pair.right.size];
  return [...run.keys()].map((key) => Number(key.slice(0, key.indexOf('/'))));
}

export function withSizing(state: OrderState, change: Partial<Sizing>): OrderState {
  return { ...state, sizing: { ...state.sizing, ...change } };
}

export function withMeasure(state: OrderState, foot: Foot, measure: Measure, text: string): OrderState {
  const { measures } = state.sizing;
  return withSizing(state, { measures: { ...measures, [foot]: { ...measures[foot], [measure]: text } } });
}

/** Another unit: what was measured stays as long as it was. */
export function withUnit(state: OrderState, unit: Unit): OrderState {
  const { measures } = state.sizing;
  const same = (text: string, measure: Measure): string => {
    const read = readMeasure(text, measures.unit, measure);
    if (!read || 'fault' in read || unit === measures.unit) return text;
    return String(unit === 'mm' ? Math.round(read.mm) : Math.round(inches(read.mm) * 100) / 100);
  };
  const foot = ({ length, girth }: FootMeasures[Foot]) => ({
    length: same(length, 'length'),
    girth: same(girth, 'girth'),
  });
  return withSizing(state, { measures: { unit, left: foot(measures.left), right: foot(measures.right) } });
}

/** Takes over the sizes that come of the measures; the foot that is not measured has those of the other. */
export function useProposed(state: OrderState, resolved: ResolvedDesign): OrderState {
  const { draft, sizing } = state;
  const feet = proposeSizes(sizing.measures, sizeRunOf(resolved), sizeScaleOf(resolved));
  const [left, right] = [feet.left ?? feet.right, feet.right ?? feet.left];
  if (!draft || !left || !right) return state;
  const sized =
    (foot: Foot, { size, width }: typeof left) =>
    (before: OrderDraft) =>
      withSize(before, foot, { size: size.eu, ...(width && { width: width.width }) });
  const apart = sized('right', right)(sized('left', left)(withSameFeet(draft, false)));
  const { left: one, right: other } = apart.pair;
  const same = one.size === other.size && one.width === other.width;
  return { ...withSizing(state, { guide: false }), draft: withSameFeet(apart, same), faulty: new Set() };
}

/** Puts a pasted table into the run, as one step that can be undone, and reports what had no place. */
export function withPaste(
  state: OrderState,
  resolved: ResolvedDesign,
  text: string,
  from?: { readonly size: number; readonly width: string },
): OrderState {
  const { draft, sizing } = state;
  if (!draft) return state;
  const names = sizeNamesOf(resolved, sizing.system);
  const rows = names.offered(chosenSizes(draft));
  const { cells, unplaced, system } = pasteRun(text, { names, rows, from, mostPairs: MOST_PAIRS_PER_CELL });
  const report: PasteReport = {
    pairs: cells.reduce((sum, { pairs }) => sum + pairs, 0),
    cells: cells.length,
    unplaced,
    ...(system && system !== sizing.system && { system }),
  };
  const { report: _, ...rest } = sizing;
  const pasting = cells.length > 0 ? '' : rest.pasting;
  return { ...state, draft: withEntries(draft, cells), sizing: { ...rest, pasting, report }, faulty: new Set() };
}

/** What a curve would be asked for: what was said, else the first curve and the fewest pairs of the order type. */
export function fillingOf({ draft, sizing }: OrderState, resolved: ResolvedDesign, type: OrderType): Filling {
  const curves = curvesFor(resolved.catalog.sizeCurves, sizeRunOf(resolved));
  const { curve, pairs, width } = sizing.filling;
  const run = draft && quantityOf(draft);
  const sofar = run && run.type !== 'mto' ? run.run.reduce((sum, entry) => sum + entry.pairs, 0) : 0;
  return {
    curve: curves.some(({ id }) => id === curve) ? curve : (curves[0]?.id ?? ''),
    pairs: pairs === '' ? String(Math.min(Math.max(sofar, type.minPairs), type.maxPairs)) : pairs,
    width: sizeRunOf(resolved).widths.some(({ id }) => id === width) ? width : '',
  };
}

/** How many pairs a curve is asked for; nothing where the order type does not take so many. */
export function pairsToFill({ pairs }: Filling, { minPairs, maxPairs }: OrderType): number | undefined {
  const number = typedNumber(pairs);
  return number !== undefined && Number.isInteger(number) && number >= minPairs && number <= maxPairs
    ? number
    : undefined;
}

/** Spreads pairs by a curve, as one step that can be undone; fields that are wrong are faulty. */
export function withCurve(state: OrderState, resolved: ResolvedDesign, type: OrderType): OrderState {
  const filling = fillingOf(state, resolved, type);
  const pairs = pairsToFill(filling, type);
  const run = sizeRunOf(resolved);
  const curve = curvesFor(resolved.catalog.sizeCurves, run).find(({ id }) => id === filling.curve);
  if (!state.draft || !curve) return state;
  if (pairs === undefined) return { ...state, faulty: new Set(['curve.pairs']), refusals: state.refusals + 1 };
  const { report: _, ...sizing } = state.sizing;
  const entries = spreadPairs(curve, run, pairs, filling.width || undefined);
  return { ...state, sizing, draft: withRun(state.draft, entries), faulty: new Set() };
}
