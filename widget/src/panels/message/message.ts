import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';

/** Something to know about the design that is not worth a question. */
export interface Message {
  readonly text: string;
  /** What to do about it, if there is anything. */
  readonly action?: { readonly name: string; run(): void };
}

export interface MessageProps extends Message {
  dismiss(): void;
}

/** A line over the shoe that stays until it is dismissed: whoever reads slowly has the time. Announced by the element. */
export function message({ text, action, dismiss }: MessageProps): TemplateResult {
  return html`<div class="message" part="message" role="group" aria-label=${msg('Message')}>
    <p>${text}</p>
    ${action ? html`<button class="link message-action" @click=${action.run}>${action.name}</button>` : nothing}
    <button class="icon-button message-dismiss" aria-label=${msg('Dismiss')} title=${msg('Dismiss')} @click=${dismiss}>
      ${icon('cross')}
    </button>
  </div>`;
}
