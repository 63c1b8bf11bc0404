import { type Catalog, findSwatch, indexOf, type ResolvedDesign } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { choiceList } from '../../controls/choice-list/choice-list.js';
import { difference } from '../../controls/difference.js';
import type { PictureChoicesProps } from '../../controls/picture-choices/picture-choices.js';
import type { RadioHandlers } from '../../controls/radio.js';
import { swatchGrid } from '../../controls/swatch-grid/swatch-grid.js';
import { textEntry } from '../../controls/text-entry/text-entry.js';
import type { Format } from '../../localisation/format.js';
import { stepName } from '../../localisation/words.js';
import { isSearchable, materialOffers, offersOf, swatchOffers, textDifference } from '../../session/offers.js';
import type { Reading } from '../../session/reading.js';
import type { Step } from '../../session/steps.js';
import { viewOf } from '../../stage/views.js';

/** What helps with choosing for a part, where it is there. */
export interface PartAids {
  /** In the heading. */
  readonly tool?: unknown;
  /** Above the choices. */
  readonly above?: unknown;
  /** Instead of the choices. */
  readonly instead?: unknown;
  /** Below the choices. */
  readonly below?: unknown;
}

export interface PartEditorProps extends RadioHandlers {
  readonly reading: Reading;
  readonly step: Step;
  readonly format: Format;
  /** What the part is now, in words. */
  readonly value: string;
  readonly aids?: PartAids;
  /** Choices as pictures; in words until they have come. */
  readonly pictures?: (props: PictureChoicesProps) => TemplateResult;
  /** The shoe as it would be with another choice. */
  look(key: string, value: string): ResolvedDesign | undefined;
}

/** One step of designing: what it is, and what it may be. */
export function partEditor(props: PartEditorProps): TemplateResult {
  const { reading, step, format, value } = props;
  const at = reading.steps.findIndex((candidate) => candidate.key === step.key) + 1;
  const note = findSwatch(reading.resolved.catalog, reading.resolved.choices[step.key] ?? '')?.material.description;
  return html`<section class="part-editor" part="editor" aria-labelledby="part-heading">
    <header class="part-heading">
      <h2 id="part-heading" tabindex="-1">${stepName(step, format)}</h2>
      <p class="part-place muted figures">
        <span aria-hidden="true">${format.number(at)} / ${format.number(reading.steps.length)}</span>
        <span class="visually-hidden">${msg(str`Step ${format.number(at)} of ${format.number(reading.steps.length)}`)}</span>
      </p>
      ${props.aids?.tool ? html`<div class="part-tool">${props.aids.tool}</div>` : nothing}
      <p class="part-value muted">${value || msg('None')}</p>
      ${note ? html`<p class="part-note muted">${format.text(note)}</p>` : nothing}
    </header>
    ${step.kind === 'zone' ? zoneChoices(props) : html`${props.aids?.above} ${step.kind === 'text' ? text(props) : choices(props)}`}
  </section>`;
}

function choices(props: PartEditorProps): TemplateResult {
  const { reading, step, format, choose, refuse, look } = props;
  const { catalog } = reading.resolved;
  const words = { name: step.key, label: stepName(step, format), offers: offersOf(reading, step), format };
  if (!props.pictures) return choiceList({ ...words, choose, refuse });
  return props.pictures({
    ...words,
    views: step.kind === 'sole' ? ['side', 'sole'] : [viewOf(step)],
    near: step.kind === 'last' || step.kind === 'construction',
    look: (value) => look(step.key, value),
    price: step.kind === 'style' ? (value) => basePrice(catalog, value, format) : undefined,
    choose,
    refuse,
  });
}

function basePrice(catalog: Catalog, style: string, format: Format): string | undefined {
  const amount = indexOf(catalog).styles.get(style)?.basePrice[format.currency];
  return amount === undefined ? undefined : msg(str`from ${format.price(amount)}`);
}

function zoneChoices(props: PartEditorProps): TemplateResult {
  const { reading, step, aids } = props;
  const { above, instead, below } = aids ?? {};
  // What helps comes later: it finds its room, so that nothing moves away under a hand.
  const room = !aids && isSearchable(reading, step) ? html`<div class="part-room"></div>` : nothing;
  return html`${above ?? room} ${instead ?? html`${leathers(props)} ${below}`}`;
}

function leathers(props: PartEditorProps): TemplateResult {
  const { reading, step, format, choose, refuse } = props;
  const materials = materialOffers(reading, step);
  const chosen = materials.find((material) => material.selected);
  return html`
    ${
      materials.length > 1
        ? html`${choiceList({
            name: `${step.key}-material`,
            label: msg('Material'),
            labelShown: true,
            offers: materials,
            format,
            compact: true,
            choose,
            refuse,
          })}`
        : nothing
    }
    ${swatchGrid({
      name: `${step.key}-colour`,
      label: chosen && materials.length === 1 ? format.text(chosen.name) : msg('Colour'),
      offers: swatchOffers(reading, step),
      format,
      choose,
      refuse,
    })}
  `;
}

function text({ reading, step, format, choose }: PartEditorProps): TemplateResult | typeof nothing {
  const option = indexOf(reading.resolved.catalog).options.get(step.key.slice('option:'.length));
  if (option?.kind !== 'text') return nothing;
  return textEntry({
    id: 'part-text',
    label: msg('Your text'),
    value: reading.resolved.choices[step.key] ?? '',
    maxLength: option.maxLength,
    characters: option.characters,
    price: difference(textDifference(reading, option), format),
    choose,
  });
}
