import type { SpecificationLine } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../controls/field/field.js';
import type { OrderState } from '../../ordering/order-state.js';
import { type PriceSummaryProps, priceSummary } from '../price-summary/price-summary.js';
import { addressForm } from './address.js';
import { failureNotice } from './failure-notice.js';
import { emailField } from './fields.js';
import { shippingMethods } from './shipping-methods.js';

export interface CheckoutProps extends PriceSummaryProps {
  readonly state: OrderState;
  readonly lines: readonly SpecificationLine[];
  /** Sizes and numbers in words. */
  readonly quantity: string;
  setField(path: string, value: string): void;
  setBillingSame(same: boolean): void;
  retry(): void;
  place(): void;
}

/** Where to send it and whom to bill, a last look at what is ordered, and the button that orders it. */
export function checkout(props: CheckoutProps): TemplateResult {
  const { state, setField, setBillingSame, place, quote, format } = props;
  const { form, faulty, countries, busy } = state;
  const { mend, ...email } = emailField();
  return html`<form class="sheet" part="checkout" novalidate autocomplete="on" @submit=${(event: Event) => {
    event.preventDefault();
    place();
  }}>
    <h2 tabindex="-1">${msg('Checkout')}</h2>
    ${faulty.size > 0 ? faultSummary(faulty.size) : nothing}
    <section class="checkout-part" aria-labelledby="contact-heading">
      <h3 id="contact-heading">${msg('Contact')}</h3>
      <div class="fields">
        ${field({
          ...email,
          id: 'email',
          value: form.email,
          fault: faulty.has('email') ? mend : undefined,
          input: (value) => setField('email', value),
        })}
      </div>
    </section>
    <section class="checkout-part" aria-labelledby="shipping-heading">
      <h3 id="shipping-heading">${msg('Shipping address')}</h3>
      ${addressForm({ kind: 'shippingAddress', address: form.shippingAddress, countries, faulty, format, setField })}
    </section>
    <section class="checkout-part" aria-labelledby="billing-heading">
      <h3 id="billing-heading">${msg('Billing address')}</h3>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${live(form.billingSame)}
          @change=${(event: Event) => setBillingSame((event.target as HTMLInputElement).checked)}
        />
        <span>${msg('Same as the shipping address')}</span>
      </label>
      ${
        form.billingSame
          ? nothing
          : addressForm({ kind: 'billingAddress', address: form.billingAddress, countries, faulty, format, setField })
      }
    </section>
    ${shippingMethods({
      options: state.shippingOptions,
      selected: form.shippingOption,
      format,
      countryChosen: form.shippingAddress.countryCode !== '',
      busy: busy === 'shipping' || busy === 'countries',
      faulty: faulty.has('shippingOption'),
      choose: (id) => setField('shippingOption', id),
    })}
    ${lastLook(props)}
    <footer class="sheet-footer">
      ${state.failure ? failureNotice(state.failure, props.retry) : nothing}
      <p class="sheet-total" aria-live="polite">
        <span class="muted small">${quote ? msg('Total') : msg('Total before shipping and tax')}</span>
        <span class="figures">${format.money(quote?.total ?? props.price.total)}</span>
      </p>
      <button class="button" part="place-order" type="submit" aria-disabled=${busy ? 'true' : nothing}>
        ${busy === 'order' ? msg('Placing your order…') : msg('Place order')}
      </button>
    </footer>
  </form>`;
}

function faultSummary(count: number): TemplateResult {
  return html`<p class="notice danger" role="alert">
    ${count === 1 ? msg('One field needs another look.') : msg(str`${count} fields need another look.`)}
  </p>`;
}

function lastLook({ lines, quantity, format, ...prices }: CheckoutProps): TemplateResult {
  return html`<section class="checkout-part" aria-labelledby="summary-heading">
    <h3 id="summary-heading">${msg('Your order')}</h3>
    <p class="checkout-quantity figures">${quantity}</p>
    <details class="checkout-specification">
      <summary>${msg('Specification')}</summary>
      <dl>
        ${lines.map(
          (line) =>
            html`<div>
              <dt>${format.text(line.label)}</dt>
              <dd>${format.text(line.value) || '–'}</dd>
            </div>`,
        )}
      </dl>
    </details>
    ${priceSummary({ ...prices, format })}
  </section>`;
}
