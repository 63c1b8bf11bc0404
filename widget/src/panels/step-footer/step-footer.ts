import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../design-system/icons.js';

export interface StepFooterProps {
  readonly previous: string;
  readonly next: string;
  goPrevious(): void;
  goNext(): void;
}

/** On to the next part, or back to the one before. */
export function stepFooter({ previous, next, goPrevious, goNext }: StepFooterProps): TemplateResult {
  return html`<footer class="step-footer">
    <button class="step-button" @click=${goPrevious}>
      ${icon('back')}<span><span class="step-verb">${msg('Previous')}</span><span class="visually-hidden">: </span><span class="step-name">${previous}</span></span>
    </button>
    <button class="step-button next" @click=${goNext}>
      <span><span class="step-verb">${msg('Next')}</span><span class="visually-hidden">: </span><span class="step-name">${next}</span></span>${icon('forward')}
    </button>
  </footer>`;
}
