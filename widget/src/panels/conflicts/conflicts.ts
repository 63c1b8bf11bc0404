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
  go(key: string): void;
}

/** Rules that a design breaks: it came from elsewhere, since choosing here never breaks one. */
export function conflictList({ conflicts, steps, format, go }: ConflictsProps): TemplateResult | typeof nothing {
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
  </section>`;
}
