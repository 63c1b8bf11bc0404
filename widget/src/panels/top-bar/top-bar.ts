import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';

export interface TopBarProps {
  readonly title: string;
  /** What the catalog is called. */
  readonly collection: string;
  /** Formatted price of one pair. */
  readonly price: string;
  /** There is a shoe to order. */
  readonly ready: boolean;
  readonly ordering: boolean;
  /** The order is placed: what is left is to design again. */
  readonly done: boolean;
  order(): void;
  /** Somebody is about to press it. */
  approach(): void;
  design(): void;
}

/** Whose shoe it is, what it costs, and the way to order it. */
export function topBar(props: TopBarProps): TemplateResult {
  const { title, collection, price, ready, ordering, done, order, approach, design } = props;
  return html`<header class="top-bar" part="top-bar">
    <div class="top-bar-brand">
      <slot name="logo"><span class="eyebrow">${collection}</span></slot>
      <p class="top-bar-title" part="title">${title}</p>
    </div>
    ${
      ordering
        ? html`<button class="link top-bar-back" @click=${design}>
            ${done ? nothing : icon('back')}${done ? msg('Design another') : msg('Back to the design')}
          </button>`
        : html`<p class="top-bar-price" part="price">
              <span class="visually-hidden">${msg('Price of one pair')}</span>
              <span class="figures">${price}</span>
            </p>
            <button
              class="button"
              part="order-button"
              ?disabled=${!ready}
              @click=${order}
              @pointerenter=${approach}
              @focus=${approach}
            >
              ${msg('Order')}
            </button>`
    }
  </header>`;
}
