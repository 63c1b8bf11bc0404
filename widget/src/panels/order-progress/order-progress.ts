import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { stopName } from '../../localisation/order-words.js';
import type { Stop } from '../../ordering/order-checks.js';
import type { OrderScreen } from '../../ordering/order-state.js';

export interface OrderProgressProps {
  readonly screen: OrderScreen;
  readonly stops: readonly Stop[];
  readonly format: Format;
  go(stop: Stop): void;
}

/** Where the buyer is on the way to the order; what lies behind can be gone back to. */
export function orderProgress({ screen, stops, format, go }: OrderProgressProps): TemplateResult {
  const at = stops.indexOf(screen as Stop);
  const [now, all] = [at + 1, stops.length].map((number) => format.number(number));
  return html`<nav class="order-progress" part="progress" aria-label=${msg('Steps of the order')}>
    <p class="order-progress-short small" aria-hidden="true">${msg(str`Step ${now} of ${all}`)}</p>
    <ol>
      ${stops.map(
        (stop, index) =>
          html`<li aria-current=${index === at ? 'step' : nothing} ?data-past=${index < at}>
            ${index < at ? html`<button @click=${() => go(stop)}><span>${stopName(stop)}</span></button>` : html`<span><span>${stopName(stop)}</span></span>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}
