import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../controls/field/field.js';
import type { OrderState } from '../../ordering/order-state.js';
import { failureNotice } from '../order-news/failure-notice.js';
import type { PriceSummaryProps } from '../price-summary/price-summary.js';
import { addressForm } from './address.js';
import { emailField } from './fields.js';
import { shippingMethods } from './shipping-methods.js';

export interface CheckoutProps extends PriceSummaryProps {
  readonly state: OrderState;
  readonly news: unknown;
  setField(path: string, value: string): void;
  leaveField(path: string): void;
  setBillingSame(same: boolean): void;
  retry(): void;
  next(): void;
}

/** Where to send it, whom to bill, and how it travels. */
export function checkout(props: CheckoutProps): TemplateResult {
  const { state, setField, leaveField, setBillingSame, next, quote, format } = props;
  const { form, faulty, countries, busy } = state;
  const { mend, ...email } = emailField();
  const address = { countries, faulty, format, setField, leaveField };
  return html`<form class="sheet" part="checkout" novalidate autocomplete="on" @submit=${(event: Event) => {
    event.preventDefault();
    next();
  }}>
    <h2 tabindex="-1">${msg('Checkout')}</h2>
    ${props.news} ${faulty.size > 0 && !state.news ? faultSummary(faulty.size) : nothing}
    <section class="checkout-part" aria-labelledby="contact-heading">
      <h3 id="contact-heading">${msg('Contact')}</h3>
      <div class="fields">
        ${field({
          ...email,
          id: 'email',
          required: true,
          value: form.email,
          fault: faulty.has('email') ? mend : undefined,
          input: (value) => setField('email', value),
        })}
      </div>
    </section>
    <section class="checkout-part" aria-labelledby="shipping-heading">
      <h3 id="shipping-heading">${msg('Shipping address')}</h3>
      ${addressForm({ ...address, kind: 'shippingAddress', address: form.shippingAddress })}
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
      ${form.billingSame ? nothing : addressForm({ ...address, kind: 'billingAddress', address: form.billingAddress })}
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
    ${note(form.note, setField)}
    <footer class="sheet-footer">
      ${state.failure ? failureNotice(state.failure, format, props.retry) : nothing}
      <p class="sheet-total" aria-live="polite">
        <span class="muted small">${quote ? msg('Total') : msg('Total before shipping and tax')}</span>
        <span class="figures">${format.money(quote?.total ?? props.price.total)}</span>
      </p>
      <button class="button" type="submit">${msg('Review your order')}</button>
    </footer>
  </form>`;
}

function note(text: string, setField: CheckoutProps['setField']): TemplateResult {
  return html`<div class="field">
    <label for="note">${msg('A note to the workshop')} <span class="muted">(${msg('optional')})</span></label>
    <textarea
      id="note"
      part="input"
      name="note"
      rows="3"
      maxlength="1000"
      autocomplete="off"
      .value=${live(text)}
      @input=${(event: Event) => setField('note', (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function faultSummary(count: number): TemplateResult {
  return html`<p class="notice danger" role="alert">
    ${count === 1 ? msg('One field needs another look.') : msg(str`${count} fields need another look.`)}
  </p>`;
}
