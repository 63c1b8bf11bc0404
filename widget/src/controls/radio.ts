import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Offer } from '../session/offers.js';

export interface RadioHandlers {
  choose(value: string): void;
  /** Somebody wants what a rule forbids: tell them why. */
  refuse(offer: Offer): void;
}

/**
 * Answers a press, or an arrow key, on the radio button of an offer. A forbidden one stays reachable, so that its
 * reason can be heard, but preventing the click gives the mark back to the one that had it.
 */
function pressRadio(event: Event, offer: Offer, handlers: RadioHandlers): void {
  if (offer.allowed) {
    if (!offer.selected) handlers.choose(offer.value);
    return;
  }
  event.preventDefault();
  handlers.refuse(offer);
}

/**
 * The radio button of an offer. It covers what the person sees of the offer, and is named by `ID-name` and described by
 * `ID-note` and `ID-difference` in there.
 */
export function offerRadio(name: string, offer: Offer, id: string, handlers: RadioHandlers): TemplateResult {
  return html`<input
    class="covering"
    type="radio"
    name=${name}
    .checked=${live(offer.selected)}
    aria-disabled=${offer.allowed ? nothing : 'true'}
    aria-labelledby="${id}-name"
    aria-describedby="${id}-note ${id}-difference"
    @click=${(event: Event) => pressRadio(event, offer, handlers)}
  />`;
}
