import type { OrderType } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedOrder } from '../../commerce/store.js';
import { icon } from '../../design-system/icons.js';
import type { Format } from '../../localisation/format.js';
import { weeksInWords } from '../../localisation/quantities.js';

export interface OrderPlacedProps {
  readonly order: PlacedOrder;
  readonly email: string;
  readonly type: OrderType | undefined;
  readonly format: Format;
}

/** The order number, and what happens next. */
export function orderPlaced({ order, email, type, format }: OrderPlacedProps): TemplateResult {
  return html`<section class="sheet order-placed" part="placed">
    <span class="order-placed-mark" aria-hidden="true">${icon('check')}</span>
    <h2 tabindex="-1">${msg('Thank you for your order')}</h2>
    ${
      order.number
        ? html`<div>
            <p class="eyebrow" id="order-number-label">${msg('Order number')}</p>
            <p class="order-number figures" part="order-number" role="status"><bdi dir="ltr">${order.number}</bdi></p>
          </div>`
        : html`<p class="sheet-lead" role="status">${msg('Your order has been passed on. You will hear from us soon.')}</p>`
    }
    <p class="figures">${msg('Total')} ${format.money(order.total, order.currency)}</p>
    ${order.number ? whatNext(email, type, format) : nothing}
    <slot name="order-placed"></slot>
  </section>`;
}

/** Only where a store took the order: what a page does with an order of its own is its to say. */
function whatNext(email: string, type: OrderType | undefined, format: Format): TemplateResult {
  const weeks = type ? weeksInWords(Math.ceil(type.leadTimeDays / 7), format) : undefined;
  return html`<section class="order-next" aria-labelledby="order-next-heading">
    <h3 id="order-next-heading">${msg('What happens next')}</h3>
    <ol>
      <li>${msg(str`We send the full specification to ${email}.`)}</li>
      <li>${msg('You receive a link to pay. Nothing is cut before the payment has arrived.')}</li>
      ${weeks ? html`<li>${msg(str`Your shoes are made by hand and are ready to ship about ${weeks} later.`)}</li>` : nothing}
      <li>${msg('You are told the tracking number as soon as they leave the workshop.')}</li>
    </ol>
  </section>`;
}
