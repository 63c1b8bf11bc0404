import type { OrderLine, ResolvedDesign, SpecificationLine } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { addressInLines } from '../../addresses/address-lines.js';
import { setProperties } from '../../design-system/set-properties.js';
import { stopName } from '../../localisation/order-words.js';
import { lineInWords } from '../../localisation/quantity-words.js';
import { specificationGroupName } from '../../localisation/words.js';
import type { AddressForm } from '../../ordering/checkout-form.js';
import type { Stop } from '../../ordering/order-checks.js';
import type { OrderState } from '../../ordering/order-state.js';
import type { SizeNames } from '../../sizing/size-names.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';
import { transitInWords } from '../checkout/shipping-methods.js';
import { failureNotice } from '../order-news/failure-notice.js';
import { type PriceSummaryProps, priceSummary } from '../price-summary/price-summary.js';

export interface ReviewProps extends PriceSummaryProps {
  readonly state: OrderState;
  readonly resolved: ResolvedDesign;
  /** What the order type is called. */
  readonly type: string;
  readonly quantity: readonly OrderLine[];
  readonly names: SizeNames;
  /** The whole specification, the stamp's line included. */
  readonly lines: readonly SpecificationLine[];
  /** Whether a stamp is asked for. */
  readonly stamps: boolean;
  readonly news: unknown;
  change(stop: Stop): void;
  changeDesign(): void;
  discard(): void;
  retry(): void;
  place(): void;
}

/** Everything at one look before it is ordered, each part with the way to change it and back. */
export function review(props: ReviewProps): TemplateResult {
  const { state, news, resolved, format, type, quote, price, retry, place } = props;
  const { busy } = state;
  const ready = quote !== undefined;
  return html`<form class="sheet review" part="review" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    place();
  }}>
    <h2 tabindex="-1">${msg('Review your order')}</h2>
    ${news}
    <div class="review-shoe">
      <span class="review-picture">${thumbnail(resolved, { view: 'hero', width: 240, height: 180 })}</span>
      <div>
        <p class="review-name">${format.text(resolved.style.name)}</p>
        <p class="small muted">${type}</p>
        <button class="link" type="button" @click=${props.changeDesign}>${msg('Change the design')}</button>
      </div>
    </div>
    ${sizes(props)} ${specification(props)} ${props.stamps ? stamp(props) : nothing} ${delivery(props)}
    <section class="review-part" role="group" aria-labelledby="review-price">
      <div class="review-head"><h3 id="review-price">${msg('Price')}</h3></div>
      ${priceSummary({ price, quote, shipping: props.shipping, format })}
    </section>
    <p><button class="link muted discard" type="button" @click=${props.discard}>${msg('Discard this order')}</button></p>
    <footer class="sheet-footer">
      ${state.failure ? failureNotice(state.failure, format, retry) : nothing}
      <p class="sheet-total" aria-live="polite">
        <span class="muted small">${ready ? msg('Total') : msg('Working out the price…')}</span>
        ${ready ? html`<span class="figures">${format.money(quote.total, quote.currency)}</span>` : nothing}
      </p>
      <button class="button" part="place-order" type="submit" aria-disabled=${busy || !ready ? 'true' : nothing}>
        ${busy === 'order' ? msg('Placing your order…') : busy === 'renew' ? msg('Loading the collection…') : msg('Place order')}
      </button>
    </footer>
  </form>`;
}

/** A part of the order under its name, with the way to the page where it was said. */
function part(
  stop: Stop,
  id: string,
  change: ReviewProps['change'],
  content: unknown,
  name = stopName(stop),
): TemplateResult {
  // A group, not a landmark: the page around has landmarks of its own, which may well be called the same.
  return html`<section class="review-part" role="group" aria-labelledby=${id}>
    <div class="review-head">
      <h3 id=${id}>${name}</h3>
      <button class="link" type="button" aria-describedby=${id} @click=${() => change(stop)}>${msg('Change')}</button>
    </div>
    ${content}
  </section>`;
}

function sizes({ quantity, names, format, change }: ReviewProps): TemplateResult {
  const lines = quantity.map((line) => html`<li>${lineInWords(line, names, format)}</li>`);
  return part('quantity', 'review-sizes', change, html`<ul class="review-sizes figures">${lines}</ul>`);
}

function specification({ lines, format, change }: ReviewProps): TemplateResult {
  const own = lines.filter(({ id }) => id !== 'stamp');
  const groups = [...new Set(own.map(({ group }) => group))];
  const content = groups.map(
    (group) =>
      html`<div class="review-group">
        <h4>${specificationGroupName(group)}</h4>
        <dl>
          ${own
            .filter((line) => line.group === group)
            .map(
              (line) =>
                html`<div>
                  <dt>${format.text(line.label)}</dt>
                  <dd>
                    ${line.color ? html`<span class="dot" aria-hidden="true" ${setProperties({ '--swatch': line.color })}></span>` : nothing}${format.text(line.value) || '–'}
                  </dd>
                </div>`,
            )}
        </dl>
      </div>`,
  );
  return part('materials', 'review-materials', change, html`<div class="review-specification">${content}</div>`);
}

function stamp({ lines, format, change }: ReviewProps): TemplateResult {
  const line = lines.find(({ id }) => id === 'stamp');
  return part('stamp', 'review-stamp', change, html`<p>${line ? format.text(line.value) : msg('Unlabelled')}</p>`);
}

function delivery({ state, shipping, format, change }: ReviewProps): TemplateResult {
  const { form } = state;
  const address = (form: AddressForm) =>
    html`<address>${addressInLines(form, format).map((line) => html`<span>${line}</span>`)}</address>`;
  const entry = (label: string, content: unknown) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;
  const days = shipping?.transitDays && transitInWords(shipping.transitDays, format);
  return part(
    'checkout',
    'review-delivery',
    change,
    html`<dl class="review-delivery">
      ${entry(msg('E-mail'), form.email.trim())} ${entry(msg('Ships to'), address(form.shippingAddress))}
      ${entry(msg('Billed to'), form.billingSame ? msg('The same address') : address(form.billingAddress))}
      ${entry(
        msg('Shipping'),
        shipping
          ? html`${shipping.toBeAgreed ? msg('To be agreed after ordering') : shipping.name}
              ${days ? html`<span class="muted">· ${days}</span>` : nothing}
              ${shipping.toBeAgreed ? nothing : html`<span class="muted figures">· ${format.money(shipping.amount, shipping.currency)}</span>`}`
          : '…',
      )}
      ${form.note.trim() ? entry(msg('Note'), html`<span class="review-note">${form.note.trim()}</span>`) : nothing}
    </dl>`,
    msg('Delivery'),
  );
}
