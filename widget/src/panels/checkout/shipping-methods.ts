import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ShippingOption } from '../../commerce/store.js';
import type { Format } from '../../localisation/format.js';
import { daysInWords } from '../../localisation/quantities.js';

export interface ShippingMethodsProps {
  readonly options: readonly ShippingOption[];
  readonly selected: string;
  readonly format: Format;
  readonly countryChosen: boolean;
  readonly busy: boolean;
  readonly faulty: boolean;
  choose(id: string): void;
}

/** How the shoes travel, and what that costs. */
export function shippingMethods(props: ShippingMethodsProps): TemplateResult {
  const { options, format, countryChosen, busy } = props;
  return html`<fieldset class="shipping-methods">
    <legend class="eyebrow">${msg('Shipping method')}</legend>
    ${
      !countryChosen
        ? html`<p class="muted small">${msg('Choose a country to see how we ship there.')}</p>`
        : options.length === 0
          ? html`<p class="muted small" aria-live="polite">
              ${busy ? msg('Looking up shipping…') : msg('We can’t ship there yet.')}
            </p>`
          : html`<div class="choices">${options.map((option) => method(props, option))}</div>`
    }
    ${props.faulty ? html`<p class="fault small">${msg('Choose a shipping method.')}</p>` : ''}
  </fieldset>`;

  function method({ selected, choose }: ShippingMethodsProps, option: ShippingOption): TemplateResult {
    return html`<label class="choice" part="choice">
      <input
        class="covering"
        type="radio"
        name="shipping-method"
        .checked=${live(option.id === selected)}
        @change=${() => choose(option.id)}
      />
      <span class="choice-mark" aria-hidden="true"></span>
      <span class="choice-words"
        ><span class="choice-name">${option.toBeAgreed ? msg('To be agreed after ordering') : option.name}</span>
        ${option.transitDays ? html`<span class="choice-note">${transitInWords(option.transitDays, format)}</span>` : ''}</span
      >
      ${option.toBeAgreed ? '' : html`<span class="difference figures">${format.money(option.amount, option.currency)}</span>`}
    </label>`;
  }
}

/** How long a parcel is on its way. */
export function transitInWords({ min, max }: NonNullable<ShippingOption['transitDays']>, format: Format): string {
  const longest = daysInWords(max, format);
  if (max === 1) return msg('Next day');
  return min === max ? msg(str`${longest} on the way`) : msg(str`${format.number(min)}–${longest} on the way`);
}
