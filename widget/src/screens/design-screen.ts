import { findSwatch } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Format } from '../localisation/format.js';
import { stepName } from '../localisation/words.js';
import { conflictList } from '../panels/conflicts/conflicts.js';
import { type PartEditorProps, partEditor } from '../panels/part-editor/part-editor.js';
import { partNav } from '../panels/part-nav/part-nav.js';
import { stepFooter } from '../panels/step-footer/step-footer.js';
import { candidateInWords, valueInWords } from '../session/description.js';
import type { Reading } from '../session/reading.js';
import { type Step, stepAfter } from '../session/steps.js';
import type { Workbench } from '../session/workbench.js';

export interface DesignScreenProps {
  readonly workbench: Workbench;
  readonly format: Format;
  point(zone: string | null): void;
}

/** Designing: the parts, the one that is open, and the way on. */
export function designScreen({ workbench, format, point }: DesignScreenProps): TemplateResult {
  const reading = workbench.reading!;
  const step = workbench.step!;
  const { steps } = reading;
  const nameAt = (distance: number) => stepName(stepAfter(steps, step.key, distance) ?? step, format);
  return html`
    ${partNav({
      steps,
      current: step,
      format,
      color: (candidate) => colorOf(reading, candidate),
      go: (key) => workbench.go(key),
      point,
    })}
    <div class="panel-scroll" part="panel">
      ${conflictList({ conflicts: reading.check.conflicts, steps, format, go: (key) => workbench.go(key) })}
      ${partEditor({
        reading,
        step,
        format,
        value: valueInWords(reading, step.key, format),
        refused: refusalInWords(workbench, reading, format),
        choose: (value) => workbench.choose(value),
        refuse: (offer) => workbench.refuse(offer),
        amend: (remedy) => workbench.amend(remedy),
      })}
    </div>
    ${stepFooter({
      previous: nameAt(-1),
      next: nameAt(1),
      goPrevious: () => workbench.goBy(-1),
      goNext: () => workbench.goBy(1),
    })}
  `;
}

function colorOf(reading: Reading, step: Step): string | undefined {
  return step.zone
    ? findSwatch(reading.resolved.catalog, reading.resolved.choices[step.key] ?? '')?.swatch.color
    : undefined;
}

function refusalInWords(workbench: Workbench, reading: Reading, format: Format): PartEditorProps['refused'] {
  const { refusal, step } = workbench;
  if (!refusal?.offer.because || refusal.key !== step?.key) return undefined;
  const { remedy } = refusal;
  const other = reading.steps.find((candidate) => candidate.key === remedy?.otherKey);
  return {
    because: format.text(refusal.offer.because),
    // A choice that has no step (the only last) can't be explained, so it is not changed behind anyone's back.
    remedy: other && remedy,
    remedyWords:
      other && remedy
        ? msg(
            str`Choose it and change this too: ${stepName(other, format)} becomes ${candidateInWords(reading, other, remedy.otherValue, format)}`,
          )
        : undefined,
  };
}
