import type { OrderType } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedOrder } from '../../commerce/store.js';
import { icon } from '../../design-system/icons.js';
import type { Format } from '../../localisation/format.js';
import { inOrder } from '../../localisation/in-order.js';
import { weeksInWords } from '../../localisation/quantities.js';
import type { OrderState } from '../../ordering/order-state.js';

export interface OrderPlacedProps {
  readonly order: PlacedOrder;
  readonly email: string;
  readonly type: OrderType | undefined;
  readonly format: Format;
  /** The order is an earlier try's, without what was changed since. */
  readonly earlier: boolean;
  /** The store can say where it is paid. */
  readonly payable: boolean;
  readonly paying: OrderState['paying'];
  /** The buyer's own page of the order; missing where the page around has none. */
  readonly orderLink: string | undefined;
  pay(): void;
  repeat(): void;
}

/** The order number, what happens next, and what can be done now. */
export function orderPlaced(props: OrderPlacedProps): TemplateResult {
  const { order, email, type, format, earlier } = props;
  return html`<section class="sheet order-placed" part="placed">
    <span class="order-placed-mark" aria-hidden="true">${icon('check')}</span>
    <h2 tabindex="-1">${msg('Thank you for your order')}</h2>
    ${
      order.number
        ? html`<div>
            <p class="eyebrow" id="order-number-label">${msg('Order number')}</p>
            <p class="order-number figures" part="order-number" role="status"><bdi>${order.number}</bdi></p>
          </div>`
        : html`<p class="sheet-lead" role="status">${msg('Your order has been passed on. You will hear from us soon.')}</p>`
    }
    <p class="figures">${msg('Total')} ${format.money(order.total, order.currency)}</p>
    ${
      earlier
        ? html`<p class="notice" role="alert">
            ${msg('Your first try had reached us after all: this is that order, and nothing was ordered twice. What you changed since is not part of it; please write to us if it should be.')}
          </p>`
        : nothing
    }
    ${order.number ? whatNext(email, type, format) : nothing} ${ways(props)}
    <slot name="order-placed"></slot>
  </section>`;
}

/** Only where a store took the order: what a page does with an order of its own is its to say. */
function whatNext(email: string, type: OrderType | undefined, format: Format): TemplateResult {
  const weeks = type ? weeksInWords(Math.ceil(type.leadTimeDays / 7), format) : undefined;
  return html`<section class="order-next" aria-labelledby="order-next-heading">
    <h3 id="order-next-heading">${msg('What happens next')}</h3>
    <ol>
      <li>${msg(str`We send the full specification to ${inOrder(email)}.`)}</li>
      <li>${msg('You receive a link to pay. Nothing is cut before the payment has arrived.')}</li>
      ${weeks ? html`<li>${msg(str`Your shoes are made by hand and are ready to ship about ${weeks} later.`)}</li>` : nothing}
      <li>${msg('You are told the tracking number as soon as they leave the workshop.')}</li>
    </ol>
  </section>`;
}

function ways({ order, payable, paying, orderLink, pay, repeat }: OrderPlacedProps): TemplateResult {
  return html`<div class="order-ways">
    ${
      payable && paying !== 'none'
        ? html`<button class="button" part="pay-button" aria-disabled=${paying === 'asking' ? 'true' : nothing} @click=${pay}>
            ${paying === 'asking' ? msg('Opening the payment page…') : msg('Pay now')}
          </button>`
        : nothing
    }
    ${orderLink ? html`<a class="button quiet" part="order-link" href=${orderLink}>${msg('Follow your order')}</a>` : nothing}
    ${
      paying === 'failed'
        ? html`<p class="fault small" role="alert">
            ${msg('The payment page could not be opened. The link to it is in the e-mail, too.')}
          </p>`
        : nothing
    }
    ${order.number ? html`<button class="link" @click=${repeat}>${msg('Order the same again')}</button>` : nothing}
  </div>`;
}
