import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';
import { modal } from './modal.js';

export interface DialogProps {
  /** Unique in the designer. */
  readonly id: string;
  readonly title: string;
  /** How it comes in on wide screens; on small ones every dialog is a sheet from below. */
  readonly shape: 'drawer' | 'window' | 'gallery';
  /** Beside the title, quietly: how many there are. */
  readonly note?: unknown;
  readonly content: unknown;
  /** Stays in sight below the content. */
  readonly foot?: unknown;
  /** Somebody wants it closed: the cross, Escape, or a press beside it. Stop rendering it then. */
  close(): void;
}

/**
 * A dialog over the page, open as long as it is rendered. Give it `dialogStyles`. What it opens on is the first thing in it
 * with `autofocus`, or else its cross.
 */
export function dialog({ id, title, shape, note, content, foot, close }: DialogProps): TemplateResult {
  return html`<dialog id=${id} class="dialog" part="dialog" data-shape=${shape} aria-labelledby="${id}-title" ${modal(close)}>
    <div class="dialog-inside">
      <div class="dialog-head">
        <h2 id="${id}-title">${title}</h2>
        ${note ? html`<p class="dialog-note muted small">${note}</p>` : nothing}
        <button class="icon-button dialog-close" aria-label=${msg('Close')} title=${msg('Close')} @click=${close}>
          ${icon('cross')}
        </button>
      </div>
      <div class="dialog-content">${content}</div>
      ${foot ? html`<div class="dialog-foot">${foot}</div>` : nothing}
    </div>
  </dialog>`;
}
