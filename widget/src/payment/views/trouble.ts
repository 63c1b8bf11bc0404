import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PayFault } from '../pay-store.js';
import type { Trouble } from '../payment.js';

/** Why it did not work, and what to do. Read out at once. */
export function troubleNotice(trouble: Trouble): TemplateResult {
  return html`<div class="notice danger" part="trouble" role="alert">
    <p>${sentence(trouble)}</p>
  </div>`;
}

function sentence(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'declined': {
      const why = trouble.message || msg('The payment was declined.');
      return `${why} ${msg('No money was taken. Please try again, or pay another way.')}`;
    }
    case 'unfinished':
      return msg('The payment was not completed and no money was taken. You can try again.');
    case 'amount-changed':
      return msg('The amount has changed since you opened this page. Please look at it again before you pay.');
    case 'refused':
      return refusal(trouble.fault);
  }
}

function refusal(fault: PayFault): string {
  switch (fault) {
    case 'offline':
      return msg('The shop could not be reached. No money was taken. Please check your connection and try again.');
    case 'payment-in-progress':
      return msg('Somebody is paying this at this moment. Please try again in a few minutes.');
    case 'edit-in-progress':
      return msg('The order is being changed at this moment. Please try again in a few minutes.');
    case 'provider-unreachable':
      return msg('The payment service can’t be reached at the moment. No money was taken. Please try again later.');
    case 'form':
      return msg('The payment form could not be loaded. Please check your connection, and load the page again.');
    default:
      return msg('That did not work. No money was taken. Please try again in a moment.');
  }
}
