import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.js';
import type { PayPage } from '../pay-store.js';
import type { Trouble } from '../payment.js';
import { dueName } from './costs.js';
import { troubleNotice } from './trouble.js';

export interface FormProps {
  readonly page: PayPage;
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** Whether Stripe's form has come; of another way of paying always. */
  readonly formReady: boolean;
  readonly format: Format;
  submit(event: Event): void;
}

/** How much, how, and the button. */
export function form({ page, busy, trouble, formReady, format, submit }: FormProps): TemplateResult {
  const { due, method } = page;
  const amount = format.money(method?.kind === 'stripe' ? method.amount : due.amount, due.currency);
  return html`<form class="pay" part="form" novalidate @submit=${submit} aria-busy=${busy || !formReady}>
    <div class="due">
      <h3 id="due-name">${dueName(due.purpose)}</h3>
      <p class="amount figures" part="amount" aria-labelledby="due-name">${amount}</p>
      ${due.purpose === 'deposit' ? html`<p class="small muted">${msg('The rest is due before your shoes are sent.')}</p>` : nothing}
    </div>
    ${method?.kind === 'manual' ? manual(method.at_once, page) : html`<div class="card" ?data-ready=${formReady}><slot name="payment-form"></slot></div>`}
    ${trouble ? troubleNotice(trouble) : nothing}
    <button class="button wide" part="pay-button" type="submit" aria-disabled=${busy || !formReady ? 'true' : nothing}>
      ${busy ? msg('One moment …') : label(method, amount)}
    </button>
    <p class="visually-hidden" role="status">${busy ? msg('Your payment is on its way.') : ''}</p>
    ${
      method?.kind === 'stripe'
        ? html`<p class="small muted">${msg('Your details go to Stripe, encrypted. We never see them.')}</p>`
        : nothing
    }
  </form>`;
}

function label(method: PayPage['method'], amount: string): string {
  return method?.kind === 'manual' && !method.at_once ? msg('I pay by transfer') : msg(str`Pay ${amount}`);
}

/** No form: a transfer, or a shop that only tries things out. Said plainly, before the button. */
function manual(atOnce: boolean, { orders }: PayPage): TemplateResult {
  if (atOnce) {
    return html`<p class="notice" part="manual">
      ${msg('This shop is a demonstration: no money moves. Pressing the button marks the order as paid and begins its production.')}
    </p>`;
  }
  const reference = orders.map(({ number }) => number).join(', ');
  return html`<div class="transfer" part="manual">
    <p>${msg('You pay by bank transfer. Please give this as the reference, so that we know what it is for:')}</p>
    <p class="reference figures"><bdi>${reference}</bdi></p>
    <slot name="transfer"></slot>
    <p class="small muted">${msg('We begin as soon as the money has arrived.')}</p>
  </div>`;
}
