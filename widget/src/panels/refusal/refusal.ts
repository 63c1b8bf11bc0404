import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';

export interface RefusalProps {
  /** The rule's sentence. */
  readonly because: string;
  /** What else would change, where there is a way out. */
  readonly remedy?: string;
  amend(): void;
  dismiss(): void;
}

/** Why a choice is not possible, and the way out; stands above the foot, where it moves nothing and is always in sight. */
export function refusal({ because, remedy, amend, dismiss }: RefusalProps): TemplateResult {
  return html`<aside class="refusal" part="notice" aria-label=${msg('Why this is not possible')}>
    <p>${because}</p>
    <p class="refusal-ways">
      ${remedy ? html`<button class="link" @click=${amend}>${remedy}</button>` : nothing}
      <button class="link muted" @click=${dismiss}>${msg('Leave it as it is')}</button>
    </p>
  </aside>`;
}
