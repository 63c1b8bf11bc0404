import { FOOT_LIMITS, inches } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../controls/field/field.js';
import type { Format } from '../../localisation/format.js';
import { type Foot, type FootMeasures, type Measure, readMeasure, type Unit } from '../../sizing/foot-measures.js';

export interface MeasuresProps {
  readonly measures: FootMeasures;
  readonly format: Format;
  type(foot: Foot, measure: Measure, text: string): void;
  chooseUnit(unit: Unit): void;
}

/** What somebody has measured, foot by foot. */
export function measureFields({ measures, format, type, chooseUnit }: MeasuresProps): TemplateResult {
  const { unit } = measures;
  const units: readonly (readonly [Unit, string])[] = [
    ['mm', msg('mm')],
    ['in', msg('inches')],
  ];
  const one = (foot: Foot, measure: Measure, label: string) => {
    const text = measures[foot][measure];
    const read = readMeasure(text, unit, measure);
    return field({
      id: `measure-${foot}-${measure}`,
      label,
      value: text,
      autocomplete: 'off',
      required: measure === 'length',
      maxLength: 12,
      half: true,
      inputmode: 'decimal',
      fault: read && 'fault' in read ? mend(read.fault, text, unit, measure, format) : undefined,
      input: (typed) => type(foot, measure, typed),
    });
  };
  return html`<div class="measures">
    <div class="segments" role="radiogroup" aria-label=${msg('Measured in')}>
      ${units.map(
        ([candidate, name]) =>
          html`<label class="segment"
            ><input
              class="covering"
              type="radio"
              name="measure-unit"
              .checked=${live(candidate === unit)}
              @change=${() => chooseUnit(candidate)}
            /><span>${name}</span></label
          >`,
      )}
    </div>
    <div class="fields">
      ${one('left', 'length', msg('Left foot, length'))}${one('right', 'length', msg('Right foot, length'))}
      ${one('left', 'girth', msg('Left foot, girth'))}${one('right', 'girth', msg('Right foot, girth'))}
    </div>
  </div>`;
}

function mend(
  fault: 'no-number' | 'range' | 'centimetres',
  text: string,
  unit: Unit,
  measure: Measure,
  format: Format,
): string {
  if (fault === 'centimetres' && unit === 'mm') {
    const mm = format.number(Math.round(Number(text.replace(',', '.')) * 10) || 0);
    return msg(str`That looks like centimetres: enter ${mm} mm.`);
  }
  const { min, max } = FOOT_LIMITS[measure];
  const [least, most] = [min, max].map((mm) => format.number(unit === 'mm' ? mm : Math.round(inches(mm) * 10) / 10));
  return unit === 'mm'
    ? msg(str`Enter a measure between ${least} and ${most} mm.`)
    : msg(str`Enter a measure between ${least} and ${most} inches, such as 10 3/8.`);
}
