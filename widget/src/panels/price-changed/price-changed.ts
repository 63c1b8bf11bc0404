import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { type PriceSummaryProps, priceSummary } from '../price-summary/price-summary.js';

export interface PriceChangedProps extends PriceSummaryProps {
  readonly before: number;
  readonly after: number;
  readonly format: Format;
  readonly busy: boolean;
  accept(): void;
  decline(): void;
}

/** The store asks another price than the one shown: nothing is ordered until the buyer agrees to it. */
export function priceChanged(props: PriceChangedProps): TemplateResult {
  const { before, after, format, busy, accept, decline } = props;
  return html`<section class="sheet" part="price-changed">
    <h2 tabindex="-1">${msg('The price has changed')}</h2>
    <p class="sheet-lead">
      ${msg(str`While you were ordering, the total went from ${format.money(before)} to ${format.money(after)}. Nothing has been ordered yet.`)}
    </p>
    ${priceSummary(props)}
    <footer class="sheet-footer">
      <button class="button quiet" @click=${decline}>${msg('Back to checkout')}</button>
      <button class="button" aria-disabled=${busy} @click=${accept}>${msg('Accept the new price and order')}</button>
    </footer>
  </section>`;
}
