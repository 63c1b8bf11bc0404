import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';
import { inOrder } from '../../localisation/in-order.js';
import type { Format } from '../format.js';
import type { PayPage } from '../pay-store.js';

export interface DoneProps {
  readonly page: PayPage;
  readonly outcome: 'paid' | 'authorized';
  /** Of the order's own page, where whoever pays may see it. */
  readonly orderUrl: string | undefined;
}

/** It is paid, or agreed to: which order it was, and what happens next. */
export function done({ page, outcome, orderUrl }: DoneProps): TemplateResult {
  const numbers = page.orders.map(({ number }) => number);
  return html`<section class="outcome" part="outcome">
    <span class="mark" aria-hidden="true">${icon('check')}</span>
    <h2 tabindex="-1">${outcome === 'paid' ? msg('Thank you, it is paid') : msg('Thank you')}</h2>
    <div role="status">
      <p class="eyebrow">${numbers.length > 1 ? msg('Order numbers') : msg('Order number')}</p>
      <p class="number figures" part="order-number"><bdi>${numbers.join(', ')}</bdi></p>
    </div>
    <p class="lead">
      ${
        outcome === 'paid'
          ? msg('We have received your payment. An e-mail that confirms it is on its way.')
          : msg(
              str`We have noted it. Please give ${inOrder(numbers.join(', '))} as the reference; we begin as soon as the money has arrived.`,
            )
      }
    </p>
    ${orderUrl ? html`<a class="button quiet" part="order-link" href=${orderUrl}>${msg('View your order')}</a>` : nothing}
    <slot name="paid"></slot>
  </section>`;
}

/** The bank is at it. */
export function processing(page: PayPage, long: boolean, format: Format): TemplateResult {
  return html`<section class="outcome" part="outcome">
    <h2 tabindex="-1">${msg('Your payment is being processed')}</h2>
    ${long ? nothing : html`<span class="running" aria-hidden="true"></span>`}
    <p class="lead" role="status">
      ${
        long
          ? msg(
              'Your bank takes longer than usual. You may close this page: we will write to you as soon as the money has arrived.',
            )
          : msg(
              str`Your bank is asked for ${format.money(page.due.amount, page.due.currency)}. Please leave this page open for a moment.`,
            )
      }
    </p>
  </section>`;
}
