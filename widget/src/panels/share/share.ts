import type { ResolvedDesign } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { dialog } from '../../controls/dialog/dialog.js';
import type { QrCode } from '../../sharing/qr-code.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';

export interface ShareProps {
  readonly resolved: ResolvedDesign;
  /** What the design is called in an e-mail. */
  readonly name: string;
  /** Missing until it is there. */
  readonly link: string | undefined;
  readonly qr: QrCode | undefined;
  /** How copying ended; `select`: the person has to press the keys. */
  readonly copied: 'copied' | 'select' | undefined;
  /** The device has a sheet of its own to share with. */
  readonly sheet: boolean;
  /** @param field that holds the link, to be marked where the clipboard can't be written */
  copy(field: HTMLInputElement): void;
  /** Opens the device's own sheet. */
  share(): void;
  mail(): void;
  download(type: 'png' | 'svg'): void;
  close(): void;
}

/** The design as a link: to copy, to send, to scan. */
export function share(props: ShareProps): TemplateResult {
  const { resolved, link, copied } = props;
  return dialog({
    id: 'share',
    title: msg('Share your design'),
    shape: 'window',
    close: props.close,
    content: html`<div class="share" aria-busy=${link === undefined}>
      <div class="share-picture">${thumbnail(resolved, { width: 496, height: 300 })}</div>
      <p class="muted">
        ${msg('Whoever opens the link sees this design and can make one of their own from it. Yours stays as it is.')}
      </p>
      <div class="share-line">
        <label class="visually-hidden" for="share-link">${msg('Link to your design')}</label>
        <input id="share-link" part="input" type="url" readonly dir="ltr" .value=${link ?? ''} @focus=${mark} />
        <button class="button" ?disabled=${!link} @click=${(event: Event) => props.copy(fieldOf(event))}>
          ${copied === 'copied' ? msg('Copied') : msg('Copy link')}
        </button>
      </div>
      ${copied === 'select' ? html`<p class="small">${msg('The link is marked: copy it with the keys of your device.')}</p>` : nothing}
      ${link ? ways(props, link) : nothing}
      ${code(props)}
    </div>`,
  });
}

function ways({ name, sheet, share: openSheet, mail }: ShareProps, link: string): TemplateResult {
  const letter = `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(link)}`;
  return html`<p class="share-ways">
    ${sheet ? html`<button class="link" @click=${openSheet}>${msg('Share with an app…')}</button>` : nothing}
    <a class="link share-mail" href=${letter} @click=${mail}>${msg('Send by e-mail')}</a>
  </p>`;
}

function code({ qr, download }: ShareProps): TemplateResult {
  return html`<section class="share-code" aria-label=${msg('QR code')}>
    ${
      qr
        ? html`<svg class="share-qr" viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${msg('QR code of the link')}>
            ${svg`<path class="share-qr-paper" d="M0 0h${qr.size}v${qr.size}h-${qr.size}z"></path><path d=${qr.path}></path>`}
          </svg>`
        : html`<div class="share-qr"></div>`
    }
    <div>
      <h3>${msg('To scan')}</h3>
      <p class="small muted">${msg('For a phone, a card in the shop, or the box.')}</p>
      <p class="share-ways">
        <button class="link" ?disabled=${!qr} @click=${() => download('png')}>${msg('Download PNG')}</button>
        <button class="link" ?disabled=${!qr} @click=${() => download('svg')}>${msg('Download SVG')}</button>
      </p>
    </div>
  </section>`;
}

function mark(event: Event): void {
  (event.currentTarget as HTMLInputElement).select();
}

function fieldOf(event: Event): HTMLInputElement {
  return (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!;
}
