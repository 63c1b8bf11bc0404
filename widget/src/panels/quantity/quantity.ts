import { curvesFor, type OrderType, type OrderTypeId, type PriceBreakdown, type SizeCurve } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceList } from '../../controls/choice-list/choice-list.js';
import type { Format } from '../../localisation/format.js';
import { goOnTo } from '../../localisation/order-words.js';
import { pairsInWords, weeksInWords } from '../../localisation/quantities.js';
import type { Stop } from '../../ordering/order-checks.js';
import { type OrderDraft, pairsOf } from '../../ordering/order-draft.js';
import type { PasteReport } from '../../ordering/sizing.js';
import { type PairSizesProps, pairSizes } from './pair-sizes.js';
import { pasteReport } from './paste-report.js';
import { priceBreaks, runSummary } from './run-summary.js';
import { type RunToolsProps, runTools } from './run-tools.js';
import { type SizeRunProps, sizeRunTable } from './size-run.js';
import { type SizeToolsProps, sizeTools } from './size-tools.js';

export interface QuantityProps
  extends Omit<PairSizesProps, 'pair'>,
    Omit<SizeRunProps, 'type'>,
    Omit<SizeToolsProps, 'scale' | 'system'>,
    Omit<RunToolsProps, 'curves' | 'type' | 'canUndo' | 'canRedo' | 'filled'> {
  readonly draft: OrderDraft;
  readonly types: readonly OrderType[];
  readonly curves: readonly SizeCurve[] | undefined;
  readonly price: PriceBreakdown;
  readonly report: PasteReport | undefined;
  readonly format: Format;
  chooseType(type: OrderTypeId): void;
  readonly news?: unknown;
  /** Where it goes on to. */
  readonly nextStop: Stop;
  dismissReport(): void;
  discard(): void;
  next(): void;
}

/** How many pairs, and in which sizes. */
export function quantity(props: QuantityProps): TemplateResult {
  const { draft, types, names, format, chooseType, next } = props;
  const type = types.find((candidate) => candidate.id === draft.type) ?? types[0]!;
  return html`<form class="sheet quantity" part="quantity" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    next();
  }}>
    <h2 tabindex="-1">${msg('Sizes and quantity')}</h2>
    ${props.news}
    ${
      types.length > 1
        ? choiceList({
            name: 'order-type',
            label: msg('Order type'),
            labelShown: true,
            offers: types.map((candidate) => ({
              value: candidate.id,
              name: candidate.name,
              description: candidate.description,
              selected: candidate.id === type.id,
              allowed: true,
              difference: 0,
            })),
            format,
            choose: (value) => chooseType(value as OrderTypeId),
            refuse: () => {},
          })
        : html`<p class="sheet-lead">${[type.name, type.description].flatMap((text) => (text ? [format.text(text)] : [])).join(' · ')}</p>`
    }
    <section class="sizes" aria-labelledby="sizes-heading">
      <header>
        <h3 id="sizes-heading">${type.id === 'mto' ? msg('Size') : msg('Pairs per size and width')}</h3>
        ${sizeTools({ ...props, system: names.system, scale: names.scale })}
      </header>
      ${type.id === 'mto' ? pairSizes({ ...props, pair: draft.pair }) : sizeRun(props, type)}
    </section>
    <p class="small muted">
      ${msg(str`Ready to ship about ${weeksInWords(Math.ceil(type.leadTimeDays / 7), format)} after payment.`)}
    </p>
    <p><button class="link muted discard" type="button" @click=${props.discard}>${msg('Discard this order')}</button></p>
    <footer class="sheet-footer">
      ${
        type.id === 'mto'
          ? html`<p class="sheet-total">
              <span class="muted small">${pairsInWords(props.price.pairs, format)}</span>
              <span class="figures">${format.money(props.price.total)}</span>
            </p>`
          : runSummary({ ...props, type })
      }
      <button class="button" type="submit">${goOnTo(props.nextStop)}</button>
    </footer>
  </form>`;
}

function sizeRun(props: QuantityProps, type: OrderType): TemplateResult {
  const { draft, names, report, undo, dismissReport, format } = props;
  return html`${runTools({
    ...props,
    type,
    curves: curvesFor(props.curves, names.run),
    canUndo: draft.past.length > 0,
    canRedo: draft.future.length > 0,
    filled: pairsOf(draft) > 0,
  })}
    ${report ? pasteReport({ report, format, undo, dismiss: dismissReport }) : nothing}
    ${sizeRunTable({ ...props, type })}
    ${priceBreaks({ ...props, type })}`;
}
