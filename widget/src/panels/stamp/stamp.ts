import type { ResolvedDesign, StampFit, StampPlace, Text } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadyStamp } from '../../commerce/store.js';
import { choiceList } from '../../controls/choice-list/choice-list.js';
import { field } from '../../controls/field/field.js';
import type { Format } from '../../localisation/format.js';
import { goOnTo } from '../../localisation/order-words.js';
import type { Stop } from '../../ordering/order-checks.js';
import { fitOf, NEW_STAMP, NO_STAMP, placeOf, type StampDraft, type Upload } from '../../ordering/stamp-draft.js';
import { artworkField, stampPicture } from './artwork-field.js';

export interface StampStepProps {
  readonly resolved: ResolvedDesign;
  readonly draft: StampDraft;
  /** Stamps that the brand has; missing while they are asked for. */
  readonly ready: readonly ReadyStamp[] | undefined;
  readonly upload: Upload;
  /** Paths of fields to look at again. */
  readonly faulty: ReadonlySet<string>;
  readonly format: Format;
  change(change: Partial<StampDraft>): void;
  send(file: File): void;
  /** Stops sending. */
  cancel(): void;
  readonly news?: unknown;
  /** Where it goes on to. */
  readonly nextStop: Stop;
  back(): void;
  next(): void;
}

/** Unlabelled, one of the brand's stamps, or one to be made. */
export function stampStep(props: StampStepProps): TemplateResult {
  const { draft, ready = [], resolved, format, change, back, next } = props;
  const place = placeOf(resolved, draft);
  const fee = draft.choice === NEW_STAMP ? (place?.fee[format.currency] ?? 0) : 0;
  const offer = (value: string, name: Text, description: Text) => ({
    value,
    name,
    description,
    selected: draft.choice === value,
    allowed: true,
    difference: 0,
  });
  return html`<form class="sheet" part="stamp" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    next();
  }}>
    <h2 tabindex="-1">${msg('Your stamp')}</h2>
    <p class="sheet-lead">
      ${msg('A metal stamp engraves your name or logo. It is made once; later orders have it free of charge.')}
    </p>
    ${props.news}
    ${choiceList({
      name: 'stamp',
      label: msg('Stamp'),
      offers: [
        offer(NO_STAMP, { en: msg('Unlabelled') }, { en: msg('Nothing is engraved.') }),
        ...ready.map((stamp) => offer(stamp.id, { en: stamp.name }, { en: sizeInWords(stamp, format) })),
        offer(
          NEW_STAMP,
          { en: msg('Develop our own stamp') },
          { en: msg('From your artwork, for a fee that is charged once.') },
        ),
      ],
      format,
      choose: (choice) => change({ choice }),
      refuse: () => {},
    })}
    ${draft.choice === NEW_STAMP ? develop(props, place) : draft.preview && draft.choice !== NO_STAMP ? stampPicture(draft.preview) : nothing}
    <footer class="sheet-footer">
      <p class="sheet-total">
        <span class="muted small">${fee > 0 ? msg('Development, charged once') : msg('No extra charge')}</span>
        ${fee > 0 ? html`<span class="figures">${format.money(fee)}</span>` : nothing}
        <button class="link" type="button" @click=${back}>${msg('Back to materials')}</button>
      </p>
      <button class="button" type="submit">${goOnTo(props.nextStop)}</button>
    </footer>
  </form>`;
}

function sizeInWords({ placeName, width, height }: ReadyStamp, format: Format): string {
  return `${format.text(placeName)}, ${format.number(width)} × ${format.number(height)} mm`;
}

function develop(props: StampStepProps, place: StampPlace | undefined): TemplateResult {
  const { draft, resolved, format, change, faulty } = props;
  const fit = fitOf(resolved, draft);
  const fault = place && widthFault(fit, place, format, faulty.has('stamp.width') && draft.artwork !== undefined);
  return html`<section class="stamp-making" aria-label=${msg('Develop our own stamp')}>
    ${artworkField(props)}
    <div class="fields">
      ${field({
        id: 'stamp-place',
        label: msg('Place'),
        value: draft.place,
        autocomplete: 'off',
        required: true,
        maxLength: 64,
        half: true,
        options: (resolved.catalog.stamps ?? []).map(({ id, name, fee }) => ({
          value: id,
          label: `${format.text(name)} – ${format.money(fee[format.currency] ?? 0)}`,
        })),
        input: (value) => value && change({ place: value }),
      })}
      ${field({
        id: 'stamp-width',
        label: msg('Width in mm'),
        value: draft.width,
        autocomplete: 'off',
        required: true,
        maxLength: 6,
        half: true,
        fault,
        input: (width) => change({ width }),
      })}
    </div>
    <p class="small muted figures" aria-live="polite">
      ${fit ? msg(str`${format.number(fit.height)} mm high.`) : nothing}
      ${place ? msg(str`At most ${format.number(place.maxWidth)} × ${format.number(place.maxHeight)} mm, lines at least ${format.number(place.minLine)} mm.`) : nothing}
    </p>
  </section>`;
}

/** What is wrong with the width, and what would be right. */
function widthFault(fit: StampFit | undefined, place: StampPlace, format: Format, asked: boolean): string | undefined {
  if (!fit) return asked ? msg('Enter a width in mm.') : undefined;
  const { fault, maxWidth, minWidth, line = 0 } = fit;
  const [most, least, thin, wanted] = [maxWidth, minWidth, line, place.minLine].map(format.number);
  if (fault === 'too-large') return msg(str`Too large for this place: make it at most ${most} mm wide.`);
  if (fault !== 'thin-lines') return undefined;
  return minWidth > maxWidth
    ? msg(str`Lines are ${thin} mm and need ${wanted} mm: use thicker lines.`)
    : msg(str`Lines are ${thin} mm and need ${wanted} mm: make it ${least} mm wide, or use thicker lines.`);
}
