import type { ResolvedDesign } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialog } from '../../controls/dialog/dialog.js';
import { icon } from '../../design-system/icons.js';
import { SWAP } from '../../design-system/more-icons.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Opposite } from '../../designing/designing.js';
import type { Format } from '../../localisation/format.js';
import { viewName } from '../../localisation/words.js';
import type { ViewName } from '../../scene/scene-port.js';
import { alike, type Difference, differences } from '../../session/comparison.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';
import { VIEWS } from '../stage/stage.js';

/** A design with which the present one may be compared. */
export interface Candidate {
  readonly opposite: Opposite;
  readonly name: string;
  readonly resolved: ResolvedDesign;
  /** Formatted price of one pair. */
  readonly price: string;
}

export interface ComparisonProps {
  /** The design that is worked on. */
  readonly present: Candidate;
  /** Others; the first stands opposite unless another is chosen. */
  readonly others: readonly Candidate[];
  readonly chosen: Opposite;
  readonly view: ViewName;
  readonly format: Format;
  compareWith(opposite: Opposite): void;
  look(view: ViewName): void;
  /** The other design is worked on, and the present one kept. */
  swap(other: Candidate): void;
  /** The other design is worked on. */
  goOnWith(other: Candidate): void;
  /** The present design is kept, to be compared with what becomes of it. */
  keep(): void;
  close(): void;
}

/** Two designs side by side, seen from the same side, and what they differ in. */
export function comparison(props: ComparisonProps): TemplateResult {
  const { present, others, chosen, format, close } = props;
  const other = others.find(({ opposite }) => opposite === chosen) ?? others[0]!;
  return dialog({
    id: 'comparison',
    title: msg('Compare'),
    shape: 'gallery',
    content: html`<div class="comparison">
      ${others.length > 1 ? chooser(props, other) : nothing}
      <div class="comparison-pair">
        ${shoe(
          props,
          other,
          html`<button class="button quiet" @click=${() => props.goOnWith(other)}>${msg('Go on with this one')}</button>
            <button class="link comparison-swap" @click=${() => props.swap(other)}>${icon(SWAP)}${msg('Swap them')}</button>`,
        )}
        ${shoe(
          props,
          present,
          html`<button class="button" @click=${close}>${msg('Go on with this one')}</button>
            <button class="link" @click=${props.keep}>${msg('Keep it to compare later')}</button>`,
        )}
      </div>
      ${views(props)} ${differencesTable(other, present, format)}
    </div>`,
    close,
  });
}

function chooser({ others, view, compareWith }: ComparisonProps, chosen: Candidate): TemplateResult {
  return html`<fieldset class="comparison-chooser">
    <legend class="eyebrow">${msg('Compare with')}</legend>
    <div class="comparison-others">
      ${repeat(
        others,
        ({ opposite }) => opposite,
        (candidate) =>
          html`<label class="comparison-other">
            <input
              class="covering"
              type="radio"
              name="comparison-other"
              .checked=${candidate === chosen}
              @change=${() => compareWith(candidate.opposite)}
            />
            <span class="comparison-chip">${thumbnail(candidate.resolved, { view, width: 96, height: 69 })}</span>
            <span>${candidate.name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function shoe(
  { view, format }: ComparisonProps,
  { name, resolved, price }: Candidate,
  ways: TemplateResult,
): TemplateResult {
  const style = format.text(resolved.style.name);
  return html`<figure class="comparison-shoe">
    <div class="comparison-plate">
      ${thumbnail(resolved, { view, width: 520, height: 372, label: msg(str`${name}: ${style}, ${viewName(view)}`) })}
    </div>
    <figcaption>
      <span class="eyebrow">${name}</span>
      <span class="comparison-name">${style}</span>
      <span class="comparison-price figures">${price}</span>
    </figcaption>
    <p class="comparison-ways">${ways}</p>
  </figure>`;
}

function views({ view, look }: ComparisonProps): TemplateResult {
  return html`<div class="comparison-views" role="group" aria-label=${msg('Views')}>
    ${VIEWS.map(
      (each) =>
        html`<button class="stage-view-button" aria-pressed=${String(each === view)} @click=${() => look(each)}>
          ${viewName(each)}
        </button>`,
    )}
  </div>`;
}

function differencesTable(other: Candidate, present: Candidate, format: Format): TemplateResult {
  const found = differences(other.resolved, present.resolved);
  const same = alike(other.resolved, present.resolved);
  if (found.length === 0) {
    return html`<p class="comparison-same" role="status">${msg('These two are the same shoe.')}</p>`;
  }
  return html`<table class="comparison-table">
      <caption class="eyebrow">${msg('What differs')}</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${other.name}</th>
          <th scope="col">${present.name}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          found,
          ({ id }) => id,
          (difference) => row(difference, other, present, format),
        )}
        ${
          other.price === present.price
            ? nothing
            : html`<tr class="comparison-sum figures">
                <th scope="row">${msg('Price of one pair')}</th>
                <td data-of=${other.name}>${other.price}</td>
                <td data-of=${present.name}>${present.price}</td>
              </tr>`
        }
      </tbody>
    </table>
    <p class="small muted">${msg(str`Everything else is the same: ${format.number(same)} choices.`)}</p>`;
}

function row({ label, values }: Difference, other: Candidate, present: Candidate, format: Format): TemplateResult {
  const cell = (value: Difference['values'][number], of: Candidate) =>
    html`<td data-of=${of.name}>
      ${value?.color ? html`<span class="dot" aria-hidden="true" ${setProperties({ '--swatch': value.color })}></span>` : nothing}
      ${value ? format.text(value.value) : html`<span class="muted">${msg('None')}</span>`}
    </td>`;
  return html`<tr>
    <th scope="row">${format.text(label)}</th>
    ${cell(values[0], other)} ${cell(values[1], present)}
  </tr>`;
}
