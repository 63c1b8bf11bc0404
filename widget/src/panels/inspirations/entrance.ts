import type { ResolvedDesign } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';
import type { Format } from '../../localisation/format.js';
import { designsInWords } from '../../localisation/quantities.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';

export interface EntranceProps {
  /** Ready designs, of which the first few are shown. */
  readonly designs: readonly ResolvedDesign[];
  readonly format: Format;
  open(): void;
}

const PICTURES = 3;

/** The way into the gallery of ready designs, above the styles. */
export function inspirationEntrance({ designs, format, open }: EntranceProps): TemplateResult {
  return html`<button class="inspiration-entrance" @click=${open}>
    <span class="inspiration-entrance-words">
      <span class="inspiration-entrance-name">${msg('Get inspired')}</span>
      <span class="small muted">${msg('Begin with a ready design')} · ${designsInWords(designs.length, format)}</span>
    </span>
    <span class="inspiration-entrance-pictures" aria-hidden="true">
      ${designs.slice(0, PICTURES).map((design) => html`<span>${thumbnail(design, { width: 112, height: 80 })}</span>`)}
    </span>
    ${icon('forward')}
  </button>`;
}
