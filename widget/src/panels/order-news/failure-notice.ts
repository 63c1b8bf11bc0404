import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import type { Failure } from '../../ordering/order-state.js';
import { storeWords } from './store-words.js';

/** What failed and what can be done about it; all that was typed is still there. */
export function failureNotice(failure: Failure, format: Format, retry: () => void): TemplateResult {
  const { wait = 0 } = failure;
  return html`<div class="notice danger" part="failure">
    <div role="alert">
      <p>${sentence(failure, format)}</p>
    </div>
    ${
      failure.retry
        ? html`<button class="link" type="button" aria-disabled=${wait > 0 ? 'true' : nothing} @click=${retry}>
            ${wait > 0 ? msg(str`Try again in ${format.number(wait)} s`) : verb(failure)}
          </button>`
        : nothing
    }
  </div>`;
}

function verb({ fault, retry }: Failure): string {
  if (retry === 'renew') return msg('Load the current collection');
  return fault === 'interrupted' ? msg('Find out, and place it') : msg('Try again');
}

function sentence(failure: Failure, format: Format): string {
  const { fault, retry, offline } = failure;
  const ordering = retry === 'order';
  switch (fault) {
    case 'interrupted':
      return msg(
        'This page was loaded again while your order was on its way, so it is not known yet whether it arrived. Everything is still here; asking again will not order twice.',
      );
    case 'offline':
      if (offline) {
        return ordering
          ? msg('You are offline. Your order is sent as soon as you are back, and once only.')
          : msg('You are offline. Nothing you entered is lost; it goes on as soon as you are back.');
      }
      return ordering
        ? msg('The shop could not be reached. Nothing you entered is lost, and trying again will not order twice.')
        : msg('The shop could not be reached. Nothing you entered is lost.');
    case 'unavailable':
      return ordering
        ? msg(
            'The shop can’t take orders at the moment. Nothing you entered is lost, and trying again will not order twice.',
          )
        : msg('The shop can’t answer at the moment. Nothing you entered is lost.');
    case 'rate-limited':
      return msg('The shop is asked very often at the moment. Nothing you entered is lost; please wait a little.');
    case 'outdated':
      return retry
        ? msg(
            'The collection has changed since this page was opened. Load the current one: your design comes along, with everything you entered.',
          )
        : msg('The collection has changed since this page was opened. Please load the page again.');
    default:
      return storeWords(failure, format.locale);
  }
}
