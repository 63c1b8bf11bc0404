import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PayFault, PayPage } from '../pay-store.js';

/** What stands there instead of a form, where nothing can be paid. */
export function closed(fault: PayFault, retry: () => void): TemplateResult {
  const [title, hint] = words(fault);
  const again = fault === 'offline' || fault === 'unavailable';
  return html`<section class="message" part="message">
    <h2 tabindex="-1">${title}</h2>
    <p class="lead" role="status">${hint}</p>
    ${again ? html`<button class="button quiet" type="button" @click=${retry}>${msg('Try again')}</button>` : nothing}
  </section>`;
}

function words(fault: PayFault): [title: string, hint: string] {
  switch (fault) {
    case 'link-expired':
      return [
        msg('This link has expired'),
        msg('Open your order’s own page to pay it, use a later e-mail, or ask us for another link.'),
      ];
    case 'link-revoked':
      return [msg('This link was withdrawn'), msg('Use the one in our latest e-mail, or ask us for another.')];
    case 'not-found':
      return [
        msg('Nothing can be paid by this link'),
        msg('Perhaps it was copied incompletely. Open it from the e-mail once more, or write to us.'),
      ];
    case 'offline':
      return [msg('The shop could not be reached'), msg('Please check your connection and try again.')];
    default:
      return [
        msg('The shop can’t answer at the moment'),
        msg('Please try again in a moment. Nothing has happened to your order.'),
      ];
  }
}

/** Of an order whose sums are shown and that can't be paid now: why. */
export function notPayable({ state, method }: PayPage): TemplateResult | undefined {
  const why =
    reason(state) ?? (method ? undefined : msg('This order can’t be paid here at present. Please write to us.'));
  return why === undefined ? undefined : html`<p class="notice" role="status" part="message">${why}</p>`;
}

function reason(state: PayPage['state']): string | undefined {
  switch (state) {
    case 'cancelled':
      return msg('This order is cancelled. There is nothing to pay.');
    case 'held':
      return msg(
        'Something about this order is still open. It can be paid as soon as that is settled; we will write to you.',
      );
    case 'grouped':
      return msg('This order is sent together with others and paid with them. Please use the link for all of them.');
    default:
      return undefined;
  }
}
