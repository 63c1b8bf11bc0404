import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

export interface OrderOpeningProps {
  readonly failed: boolean;
  retry(): void;
}

/** Ordering is on its way, or did not come. */
export function orderOpening({ failed, retry }: OrderOpeningProps): TemplateResult {
  return html`<div class="panel-message" aria-busy=${!failed}>
    <h2 tabindex="-1">${msg('Order')}</h2>
    ${
      failed
        ? html`<p role="alert">${msg('Ordering could not be loaded. Your design is still here.')}</p>
            <button class="button quiet" @click=${retry}>${msg('Try again')}</button>`
        : ''
    }
  </div>`;
}
