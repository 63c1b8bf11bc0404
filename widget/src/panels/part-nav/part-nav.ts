import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import { groupName, stepName } from '../../localisation/words.js';
import { STEP_GROUPS, type Step } from '../../session/steps.js';

export interface PartNavProps {
  readonly steps: readonly Step[];
  readonly current: Step;
  readonly format: Format;
  /** Colour that a part has now. */
  color(step: Step): string | undefined;
  go(key: string): void;
  /** The pointer or the focus is on a part, or no longer. */
  point(zone: string | null): void;
}

/** Everything that can be chosen: the groups, and the parts of the group that is open. */
export function partNav(props: PartNavProps): TemplateResult {
  const { steps, current, format, go } = props;
  const groups = STEP_GROUPS.filter((group) => steps.some((step) => step.group === group));
  const parts = steps.filter((step) => step.group === current.group);
  return html`<nav class="part-nav" part="navigation" aria-label=${msg('Parts of the shoe')}>
    <ul class="part-groups">
      ${groups.map(
        (group) =>
          html`<li>
            <button
              class="part-group"
              aria-current=${group === current.group ? 'true' : nothing}
              @click=${() => go(steps.find((step) => step.group === group)?.key ?? '')}
            >
              ${groupName(group)}
            </button>
          </li>`,
      )}
    </ul>
    <ul class="part-list">
      ${repeat(
        parts,
        (step) => step.key,
        (step) =>
          html`<li>
            <button
              class="part"
              part="part"
              aria-current=${step.key === current.key ? 'step' : nothing}
              @click=${() => go(step.key)}
              @pointerenter=${() => props.point(step.zone ?? null)}
              @pointerleave=${() => props.point(null)}
              @focus=${(event: FocusEvent) => seen(event) && props.point(step.zone ?? null)}
              @blur=${() => props.point(null)}
            >
              ${dot(props.color(step))}${stepName(step, format)}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** By keyboard: who presses with a pointer has seen it glow already, and wants its true colour. */
function seen({ target }: FocusEvent): boolean {
  return (target as HTMLElement).matches(':focus-visible');
}

function dot(color: string | undefined): unknown {
  return color ? html`<span class="dot" aria-hidden="true" ${setProperties({ '--swatch': color })}></span>` : nothing;
}
