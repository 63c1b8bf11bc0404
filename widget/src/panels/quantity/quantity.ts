import type { OrderType, OrderTypeId } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { choiceList } from '../../controls/choice-list/choice-list.js';
import type { Format } from '../../localisation/format.js';
import { pairsInWords, weeksInWords } from '../../localisation/quantities.js';
import type { OrderDraft } from '../../ordering/order-draft.js';
import { type PairSizesProps, pairSizes } from './pair-sizes.js';
import { runSummary, type SizeRunProps, sizeRunTable } from './size-run.js';

export interface QuantityProps extends Omit<PairSizesProps, 'pair'>, Omit<SizeRunProps, 'type'> {
  readonly draft: OrderDraft;
  readonly types: readonly OrderType[];
  readonly format: Format;
  chooseType(type: OrderTypeId): void;
  next(): void;
}

/** How many pairs, and in which sizes. */
export function quantity(props: QuantityProps): TemplateResult {
  const { draft, types, format, chooseType, next } = props;
  const type = types.find((candidate) => candidate.id === draft.type) ?? types[0]!;
  return html`<form class="sheet" part="quantity" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    next();
  }}>
    <h2 tabindex="-1">${msg('Sizes and quantity')}</h2>
    ${choiceList({
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
    })}
    ${type.id === 'mto' ? pairSizes({ ...props, pair: draft.pair }) : sizeRunTable({ ...props, type })}
    <p class="small muted">
      ${msg(str`Ready to ship about ${weeksInWords(Math.ceil(type.leadTimeDays / 7), format)} after payment.`)}
    </p>
    <footer class="sheet-footer">
      ${
        type.id === 'mto'
          ? html`<p class="sheet-total">
              <span class="muted small">${pairsInWords(props.price.pairs, format)}</span>
              <span class="figures">${format.money(props.price.total)}</span>
            </p>`
          : runSummary({ ...props, type })
      }
      <button class="button" type="submit">${msg('Continue to materials')}</button>
    </footer>
  </form>`;
}
