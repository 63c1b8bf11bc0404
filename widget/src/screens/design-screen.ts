import { findSwatch } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../localisation/format.js';
import { stepName } from '../localisation/words.js';
import { partEditor } from '../panels/part-editor/part-editor.js';
import { partNav } from '../panels/part-nav/part-nav.js';
import { refusal } from '../panels/refusal/refusal.js';
import { stepFooter } from '../panels/step-footer/step-footer.js';
import { candidate } from '../session/candidates.js';
import { changesInWords, valueInWords } from '../session/description.js';
import type { Reading } from '../session/reading.js';
import { type Step, stepAfter } from '../session/steps.js';
import type { Workbench } from '../session/workbench.js';
import type { DesignAidsProps } from './design-message.js';

export type DesignScreenProps = DesignAidsProps;

/** Designing: the parts, the one that is open, and the way on. */
export function designScreen(props: DesignScreenProps): TemplateResult {
  const { workbench, designing, format, point } = props;
  const { desk } = designing;
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
      ${desk?.conflicts(workbench, reading, format)}
      ${partEditor({
        reading,
        step,
        format,
        value: valueInWords(reading, step.key, format),
        look: (key, value) => workbench.session && candidate(workbench.session, key, value),
        aids: desk?.partAids(props),
        pictures: desk?.pictureChoices,
        choose: (value) => designing.choose(value),
        refuse: (offer) => workbench.refuse(offer),
      })}
    </div>
    ${refusalNotice(workbench, reading, format)}
    ${stepFooter({
      previous: nameAt(-1),
      next: nameAt(1),
      goPrevious: () => workbench.goBy(-1),
      goNext: () => workbench.goBy(1),
    })}
    ${desk?.designDialog(props)}
  `;
}

function colorOf(reading: Reading, step: Step): string | undefined {
  return step.zone
    ? findSwatch(reading.resolved.catalog, reading.resolved.choices[step.key] ?? '')?.swatch.color
    : undefined;
}

function refusalNotice(workbench: Workbench, reading: Reading, format: Format): unknown {
  const { refusal: refused, step } = workbench;
  if (!refused?.offer.because || refused.key !== step?.key) return nothing;
  const { remedy } = refused;
  const changes = remedy && changesInWords(reading, remedy.changes, format);
  return refusal({
    because: format.text(refused.offer.because),
    remedy: changes && msg(str`Choose it and change this too: ${changes}`),
    amend: () => remedy && workbench.amend(remedy),
    dismiss: () => workbench.dismissRefusal(),
  });
}
