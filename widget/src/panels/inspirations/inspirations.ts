import type { ResolvedDesign, Style } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialog } from '../../controls/dialog/dialog.js';
import type { Format } from '../../localisation/format.js';
import { designsInWords } from '../../localisation/quantities.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';

export interface InspirationCard {
  readonly id: string;
  readonly name: string;
  readonly line?: string;
  /** Formatted price of one pair. */
  readonly price: string;
  readonly resolved: ResolvedDesign;
  /** It is the design on the stage. */
  readonly current: boolean;
}

export interface InspirationsProps {
  /** Missing until they have come. */
  readonly cards: readonly InspirationCard[] | undefined;
  readonly failed: boolean;
  /** The style of which they are shown; all of them without one. */
  readonly style: string | undefined;
  readonly format: Format;
  filter(style: string | undefined): void;
  choose(id: string): void;
  retry(): void;
  close(): void;
}

/** How many places are held free while nobody knows how many there will be. */
const PLACES = 6;

/** Ready designs to begin with, each with its picture. */
export function inspirations(props: InspirationsProps): TemplateResult {
  const { cards, failed, style, format, close } = props;
  const shown = cards?.filter(({ resolved }) => style === undefined || resolved.style.id === style);
  return dialog({
    id: 'inspirations',
    title: msg('Get inspired'),
    shape: 'gallery',
    note: shown && shown.length > 0 ? designsInWords(shown.length, format) : nothing,
    close,
    content: html`<div class="inspirations" aria-busy=${!cards && !failed}>
      <p class="inspirations-lead muted">
        ${msg('Shoes that are right as they are. Begin with one, and change whatever you like.')}
      </p>
      ${cards ? styles(props, cards) : nothing} ${failed ? trouble(props) : list(props, shown)}
      <p class="visually-hidden" role="status">${shown && style ? designsInWords(shown.length, format) : ''}</p>
    </div>`,
  });
}

/** What to look at: one press each, of the styles that there is something of. */
function styles({ style, filter, format }: InspirationsProps, cards: readonly InspirationCard[]): unknown {
  const offered = new Map<string, Style>(cards.map(({ resolved }) => [resolved.style.id, resolved.style]));
  if (offered.size < 2) return nothing;
  const chip = (id: string | undefined, name: string) =>
    html`<button class="inspirations-style" aria-pressed=${String(style === id)} @click=${() => filter(id)}>
      ${name}
    </button>`;
  return html`<div class="inspirations-styles" role="group" aria-label=${msg('Style')}>
    ${chip(undefined, msg('All'))} ${[...offered.values()].map(({ id, name }) => chip(id, format.text(name)))}
  </div>`;
}

function list(props: InspirationsProps, shown: readonly InspirationCard[] | undefined): TemplateResult {
  if (!shown) {
    return html`<ul class="inspirations-list" aria-hidden="true">
      ${Array.from({ length: PLACES }, () => html`<li class="inspiration-card">${plate(undefined)}</li>`)}
    </ul>`;
  }
  if (shown.length === 0) return html`<p class="muted">${msg('There are no ready designs yet.')}</p>`;
  return html`<ul class="inspirations-list" aria-label=${msg('Ready designs')}>
    ${repeat(
      shown,
      ({ id }) => id,
      (each) => html`<li class="inspiration-card" ?data-current=${each.current}>${card(props, each)}</li>`,
    )}
  </ul>`;
}

function card({ format, choose }: InspirationsProps, { id, name, line, price, resolved, current }: InspirationCard) {
  const style = format.text(resolved.style.name);
  return html`${plate(resolved)}
    <button
      class="inspiration-open"
      aria-label=${msg(str`Begin with ${name}`)}
      aria-current=${current ? 'true' : nothing}
      aria-describedby="inspiration-facts-${id}"
      @click=${() => choose(id)}
    >
      <span class="inspiration-name">${name}</span>
    </button>
    <div class="inspiration-facts" id="inspiration-facts-${id}">
      ${line ? html`<p class="inspiration-line muted">${line}</p>` : nothing}
      <p class="inspiration-price small figures"><span>${style}</span> <span>${msg(str`from ${price}`)}</span></p>
      ${current ? html`<p class="small inspiration-here">${msg('On the stage now')}</p>` : nothing}
    </div>`;
}

function plate(resolved: ResolvedDesign | undefined): TemplateResult {
  return html`<span class="inspiration-plate">${thumbnail(resolved, { width: 360, height: 256 })}</span>`;
}

function trouble({ retry }: InspirationsProps): TemplateResult {
  return html`<p class="notice danger" role="alert">
    ${msg('The ready designs could not be loaded.')} <button class="link" @click=${retry}>${msg('Try again')}</button>
  </p>`;
}
