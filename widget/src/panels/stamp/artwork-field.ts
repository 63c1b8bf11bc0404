import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Upload } from '../../ordering/stamp-draft.js';
import { storeWords } from '../order-news/store-words.js';
import type { StampStepProps } from './stamp.js';

/**
 * The file with the artwork: chosen, or dropped on its field; how far it is sent, and what was wrong with it. Its button is
 * ours: the browser's own speaks the browser's language, and knows nothing of a file that was dropped.
 */
export function artworkField({ draft, upload, faulty, format, send, cancel }: StampStepProps): TemplateResult {
  const said = upload.fault
    ? faultInWords(upload, format.locale)
    : faulty.has('stamp.artwork') && !draft.artwork
      ? msg('Choose a file with your artwork.')
      : '';
  const { progress, name = '' } = upload;
  const sending = progress !== undefined;
  const news = sending ? msg(str`Sending “${name}” …`) : draft.artwork?.name;
  return html`<div
    class="field stamp-drop"
    ?data-fault=${said !== ''}
    @dragover=${(event: DragEvent) => over(event, true)}
    @dragleave=${(event: DragEvent) => over(event, false)}
    @drop=${(event: DragEvent) => {
      over(event, false);
      const file = event.dataTransfer?.files[0];
      if (file) send(file);
    }}
  >
    <span id="stamp-artwork-label" class="stamp-label">${msg('Artwork')}</span>
    <p class="small ${said ? 'fault' : 'muted'}" id="stamp-artwork-note" role=${said ? 'alert' : nothing}>
      ${said || msg('SVG, PNG or PDF of one page, black on white, at most 2 MB. You can drop it here.')}
    </p>
    <div class="stamp-slot">
      ${draft.artwork && draft.preview ? stampPicture(draft.preview) : nothing}
      <p class="stamp-name" role="status">${news ? html`<span>${news}</span>` : nothing}</p>
      <input
        id="stamp-artwork"
        class="visually-hidden"
        type="file"
        accept=".svg,.png,.pdf,image/svg+xml,image/png,application/pdf"
        aria-labelledby="stamp-artwork-label stamp-artwork-choose"
        aria-invalid=${said ? 'true' : nothing}
        aria-describedby="stamp-artwork-note"
        .value=${live('')}
        @change=${(event: Event) => {
          const file = (event.target as HTMLInputElement).files?.[0];
          if (file) send(file);
        }}
      />
      <label id="stamp-artwork-choose" class="button quiet" for="stamp-artwork">
        ${draft.artwork ? msg('Choose another file') : msg('Choose a file')}
      </label>
    </div>
    ${
      sending
        ? html`<div class="stamp-sending">
            <progress max="1" .value=${progress} aria-label=${msg('Sending the artwork')}></progress>
            <button class="link" type="button" @click=${cancel}>${msg('Stop sending')}</button>
          </div>`
        : nothing
    }
  </div>`;
}

export function stampPicture(address: string): TemplateResult {
  return html`<img class="stamp-picture" src=${address} alt=${msg('What will be engraved')} />`;
}

/** What is wrong with a file, and what would be right. */
function faultInWords({ fault, code, message }: Upload, locale: string): string {
  switch (fault) {
    case 'wrong-type':
      return msg('This file can’t be engraved: choose an SVG, a PNG or a PDF.');
    case 'empty':
      return msg('This file is empty: choose another.');
    case 'too-heavy':
      return msg('This file is too large: choose one of at most 2 MB.');
    case 'offline':
    case 'unavailable':
      return msg('The file could not be sent. Please try again.');
    case 'rate-limited':
      return msg('The shop is asked very often at the moment. Nothing you entered is lost; please wait a little.');
    default:
      return message ? storeWords({ code, message }, locale) : msg('The file could not be sent. Please try again.');
  }
}

/** The field takes the file instead of the browser, which would open it and leave the page. */
function over(event: DragEvent, inside: boolean): void {
  event.preventDefault();
  const field = event.currentTarget as HTMLElement;
  // Going on to something within the field is not leaving it.
  const within = event.type === 'dragleave' && field.contains(event.relatedTarget as Node | null);
  field.toggleAttribute('data-over', inside || within);
}
