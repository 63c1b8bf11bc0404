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
export function pressRadio(event: Event, offer: Offer, handlers: RadioHandlers): void {
  if (offer.allowed) {
    if (!offer.selected) handlers.choose(offer.value);
    return;
  }
  event.preventDefault();
  handlers.refuse(offer);
}
