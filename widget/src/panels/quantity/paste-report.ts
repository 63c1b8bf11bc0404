import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { pairsInWords } from '../../localisation/quantities.js';
import type { PasteReport } from '../../ordering/sizing.js';
import type { Unplaceable, Unplaced } from '../../sizing/paste-run.js';

export interface PasteReportProps {
  readonly report: PasteReport;
  readonly format: Format;
  undo(): void;
  dismiss(): void;
}

/** Longer lists are a table of something else; their beginning says which. */
const MOST_SHOWN = 12;

/** What a paste filled in, and every cell of it that has no place here. */
export function pasteReport({ report, format, undo, dismiss }: PasteReportProps): TemplateResult {
  const { cells, pairs, unplaced, system } = report;
  const more = unplaced.length - MOST_SHOWN;
  return html`<section class="notice ${unplaced.length > 0 ? 'danger' : ''}" role="status" part="paste-report">
    <p>
      ${cells === 0 ? msg('Nothing of it could be filled in.') : msg(str`${pairsInWords(pairs, format)} filled in.`)}
      ${system ? msg(str`Its sizes were read as ${system} sizes.`) : nothing}
    </p>
    ${
      unplaced.length > 0
        ? html`<p>${msg('These have no place here and were left out:')}</p>
            <ul class="unplaced figures">
              ${unplaced.slice(0, MOST_SHOWN).map((one) => html`<li>${inWords(one)}</li>`)}
              ${more > 0 ? html`<li>${msg(str`and ${format.number(more)} more`)}</li>` : nothing}
            </ul>`
        : nothing
    }
    ${cells > 0 ? html`<button class="link" type="button" @click=${undo}>${msg('Undo the paste')}</button>` : nothing}
    <button class="link" type="button" @click=${dismiss}>${msg('Dismiss')}</button>
  </section>`;
}

function inWords({ text, why, where }: Unplaced): string {
  const place = where.join(', ');
  const cell = place ? `“${text}” (${place})` : `“${text}”`;
  return `${cell}: ${reason(why)}`;
}

function reason(why: Unplaceable): string {
  switch (why) {
    case 'unknown-size':
      return msg('this size is not made');
    case 'unknown-width':
      return msg('there is no such width');
    case 'no-number':
      return msg('not a whole number of pairs');
    case 'too-many':
      return msg('more pairs than one size takes');
    case 'beyond':
      return msg('beyond the edge of the grid');
    case 'sum':
      return msg('sums are worked out here');
  }
}
