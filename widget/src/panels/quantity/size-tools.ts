import { SIZE_SYSTEMS, type SizeScale, type SizeSystem } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { systemName } from '../../localisation/size-words.js';

export interface SizeToolsProps {
  readonly system: SizeSystem;
  readonly scale: SizeScale;
  chooseSystem(system: SizeSystem): void;
  openGuide(): void;
}

/** In which sizes they are said, and the way to find one's own. */
export function sizeTools({ system, scale, chooseSystem, openGuide }: SizeToolsProps): TemplateResult {
  return html`<div class="size-tools">
    <div class="segments" role="radiogroup" aria-label=${msg('Sizes in')}>
      ${SIZE_SYSTEMS.map(
        (candidate) =>
          html`<label class="segment"
            ><input
              class="covering"
              type="radio"
              name="size-system"
              .checked=${live(candidate === system)}
              @change=${() => chooseSystem(candidate)}
            /><span>${systemName(candidate, scale)}</span></label
          >`,
      )}
    </div>
    <button class="link" type="button" @click=${openGuide}>${msg('Size guide')}</button>
  </div>`;
}
