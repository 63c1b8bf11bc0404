import type { Conflict } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { stepName } from '../../localisation/words.js';
import type { Step } from '../../session/steps.js';

export interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly steps: readonly Step[];
  readonly format: Format;
  /** What would have to change so that everything goes together, where that is known. */
  readonly remedy?: string;
  go(key: string): void;
  mend(): void;
}

/** Rules that a design breaks: it came from elsewhere, since choosing here never breaks one. */
export function conflictList({
  conflicts,
  steps,
  format,
  remedy,
  go,
  mend,
}: ConflictsProps): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  return html`<section class="notice danger conflicts" part="conflicts" aria-label=${msg('What does not go together')}>
    ${conflicts.map(
      (conflict) =>
        html`<p>${format.text(conflict.because)}</p>
          <p>
            ${steps
              .filter((step) => conflict.keys.includes(step.key))
              .map(
                (step) =>
                  html`<button class="link" @click=${() => go(step.key)}>
                    ${msg(str`Change: ${stepName(step, format)}`)}
                  </button>`,
              )}
          </p>`,
    )}
    ${remedy ? html`<p><button class="button quiet conflicts-mend" @click=${mend}>${remedy}</button></p>` : nothing}
  </section>`;
}
