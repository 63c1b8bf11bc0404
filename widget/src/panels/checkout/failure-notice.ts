import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../ordering/order-state.js';

/** What failed and what can be done about it; all that was typed is still there. */
export function failureNotice(failure: Failure, retry: () => void): TemplateResult {
  return html`<div class="notice danger" part="failure" role="alert">
    <p>${sentence(failure)}</p>
    ${failure.retry ? html`<button class="link" type="button" @click=${retry}>${msg('Try again')}</button>` : nothing}
  </div>`;
}

function sentence({ fault, retry, message }: Failure): string {
  if (fault === 'offline') {
    return retry === 'order'
      ? msg('The shop could not be reached. Nothing you entered is lost, and trying again will not order twice.')
      : msg('The shop could not be reached. Nothing you entered is lost.');
  }
  if (fault === 'unavailable') {
    return retry === 'order'
      ? msg(
          'The shop can’t take orders at the moment. Nothing you entered is lost, and trying again will not order twice.',
        )
      : msg('The shop can’t answer at the moment. Nothing you entered is lost.');
  }
  if (fault === 'outdated') {
    return msg('The collection has changed since this page was opened. Please load the page again.');
  }
  return message;
}
