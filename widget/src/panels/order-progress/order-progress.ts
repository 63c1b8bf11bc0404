import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OrderScreen } from '../../ordering/order-state.js';

export interface OrderProgressProps {
  readonly screen: OrderScreen;
  /** Whether a stamp is asked for. */
  readonly stamps?: boolean;
  go(screen: OrderScreen): void;
}

/** Where the buyer is on the way to the order; what lies behind can be gone back to. */
export function orderProgress({ screen, stamps, go }: OrderProgressProps): TemplateResult {
  const stops: readonly [OrderScreen, string][] = [
    ['quantity', msg('Sizes')],
    ['materials', msg('Materials')],
    ...(stamps ? [['stamp', msg('Stamp')] as [OrderScreen, string]] : []),
    ['checkout', msg('Checkout')],
  ];
  const at = stops.findIndex(([stop]) => stop === screen);
  return html`<nav class="order-progress" part="progress" aria-label=${msg('Steps of the order')}>
    <ol>
      ${stops.map(
        ([stop, name], index) =>
          html`<li aria-current=${index === at ? 'step' : nothing}>
            ${index < at ? html`<button @click=${() => go(stop)}>${name}</button>` : html`<span>${name}</span>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}
