import type { SpecificationLine } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';

/** The shoe for whoever does not see it: every choice with its value, in the order in which a shoemaker would read it. */
export function shoeInWords(lines: readonly SpecificationLine[], format: Format): TemplateResult {
  return html`<section class="visually-hidden" aria-label=${msg('Your shoe in words')}>
    <dl>
      ${lines.map(
        (line) =>
          html`<div>
            <dt>${format.text(line.label)}</dt>
            <dd>${format.text(line.value) || msg('None')}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** The shoe in a line: `Oxford, Almond, Goodyear welt, Single leather`. */
export function shoeInALine(lines: readonly SpecificationLine[], format: Format): string {
  return lines
    .filter((line) => line.group === 'model')
    .map((line) => format.text(line.value))
    .join(', ');
}
