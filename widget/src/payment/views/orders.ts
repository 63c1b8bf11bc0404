import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.js';
import { pairsInWords } from '../pairs.js';
import type { PayOrder } from '../pay-store.js';

export interface OrdersProps {
  readonly orders: readonly PayOrder[];
  /** Addresses of the pictures that have come, by order number. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly format: Format;
}

/** What is paid for: one shoe, large, or the orders of a group in a list with what each comes to. */
export function orders({ orders, pictures, format }: OrdersProps): TemplateResult {
  const [first] = orders;
  if (orders.length === 1 && first) {
    return html`<div class="order one">
      ${picture(first, pictures)}
      <div class="order-words">
        <p class="order-name">${first.model_name}</p>
        <p class="muted">${pairs(first, format)}</p>
      </div>
    </div>`;
  }
  return html`<ul class="orders" aria-label=${msg('Orders in this payment')}>
    ${orders.map(
      (order) =>
        html`<li class="order">
          ${picture(order, pictures)}
          <div class="order-words">
            <p class="order-name"><bdi>${order.model_name}</bdi></p>
            <p class="muted small figures"><bdi>${order.number}</bdi> · ${pairs(order, format)}</p>
          </div>
          <p class="figures">${format.money(order.costs.total, order.costs.currency)}</p>
        </li>`,
    )}
  </ul>`;
}

function pairs({ costs }: PayOrder, format: Format): string {
  return pairsInWords(costs.pairs, format);
}

/** Its place is kept while it is drawn; where there is none, there is only its ground. */
function picture({ number, model_name }: PayOrder, pictures: ReadonlyMap<string, string>): unknown {
  const address = pictures.get(number);
  if (address === '') return nothing;
  return html`<div class="picture" part="picture">
    ${address ? html`<img src=${address} alt=${msg(str`${model_name} as designed`)} width="960" height="600" />` : nothing}
  </div>`;
}
