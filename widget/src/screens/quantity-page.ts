import { type OrderType, price, type ResolvedDesign } from '@cordwainer/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../localisation/format.js';
import {
  quantityOf,
  redoRun,
  undoRun,
  withPairs,
  withRun,
  withSameFeet,
  withSize,
  withType,
} from '../ordering/order-draft.js';
import type { OrderState } from '../ordering/order-state.js';
import type { Ordering } from '../ordering/ordering.js';
import {
  fillingOf,
  sizeNamesOf,
  useProposed,
  withCurve,
  withMeasure,
  withPaste,
  withSizing,
  withUnit,
} from '../ordering/sizing.js';
import { orderNews } from '../panels/order-news/order-news.js';
import { quantity } from '../panels/quantity/quantity.js';
import { sizeGuide } from '../panels/size-guide/size-guide.js';

export interface QuantityPageProps {
  readonly ordering: Ordering;
  readonly resolved: ResolvedDesign;
  readonly types: readonly OrderType[];
  readonly format: Format;
}

/** Sizes and numbers of pairs, and the guide to sizes above them. */
export function quantityPage({ ordering, resolved, types, format }: QuantityPageProps): TemplateResult {
  const { state } = ordering;
  const draft = state.draft!;
  const { sizing } = state;
  const type = types.find((candidate) => candidate.id === draft.type) ?? types[0]!;
  const names = sizeNamesOf(resolved, sizing.system);
  const change = (next: (state: OrderState) => OrderState) => ordering.change(next);
  const step = (walk: typeof undoRun) => () =>
    change((before) => ({ ...withSizing(before, { report: undefined }), draft: walk(before.draft!) }));
  return html`${quantity({
    draft,
    types,
    format,
    names,
    price: price(resolved, quantityOf(draft), format.currency),
    faulty: state.faulty.has('quantity.run'),
    curves: resolved.catalog.sizeCurves,
    tool: sizing.tool,
    filling: fillingOf(state, resolved, type),
    pasting: sizing.pasting,
    report: sizing.report,
    curveFaulty: state.faulty.has('curve.pairs'),
    chooseType: (chosen) => ordering.changeDraft((before) => withType(before, chosen)),
    chooseSize: (foot, size) => ordering.changeDraft((before) => withSize(before, foot, size)),
    chooseSame: (same) => ordering.changeDraft((before) => withSameFeet(before, same)),
    setPairs: (size, width, pairs) => ordering.changeDraft((before) => withPairs(before, size, width, pairs)),
    chooseSystem: (system) => ordering.chooseSystem(system),
    openGuide: () => change((before) => withSizing(before, { guide: true })),
    open: (tool) => change((before) => withSizing(before, { tool })),
    fill: (filling) => change((before) => withFilling(before, filling)),
    spread: () => change((before) => withCurve(before, resolved, type)),
    typePasted: (pasting) => change((before) => withSizing(before, { pasting })),
    place: () => change((before) => withPaste(before, resolved, before.sizing.pasting)),
    paste: (text, from) => change((before) => withPaste(before, resolved, text, from)),
    undo: step(undoRun),
    redo: step(redoRun),
    clear: step((before) => withRun(before, [])),
    dismissReport: () => change((before) => withSizing(before, { report: undefined })),
    news: orderNews({ news: state.news, catalog: resolved.catalog, format }),
    nextStop: ordering.nextStop,
    discard: () => change((before) => ({ ...before, discarding: true })),
    next: () => ordering.goOn(),
  })}
  ${
    sizing.guide
      ? sizeGuide({
          names,
          format,
          measures: sizing.measures,
          type: (foot, measure, text) => change((before) => withMeasure(before, foot, measure, text)),
          chooseUnit: (unit) => change((before) => withUnit(before, unit)),
          use: draft.type === 'mto' ? () => change((before) => useProposed(before, resolved)) : undefined,
          close: () => change((before) => withSizing(before, { guide: false })),
        })
      : nothing
  }`;
}

function withFilling(state: OrderState, filling: Partial<OrderState['sizing']['filling']>): OrderState {
  const next = withSizing(state, { filling: { ...state.sizing.filling, ...filling } });
  return 'pairs' in filling ? { ...next, faulty: new Set() } : next;
}
