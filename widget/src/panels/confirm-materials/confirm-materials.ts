import type { SpecificationLine } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { setProperties } from '../../design-system/set-properties.js';
import type { Format } from '../../localisation/format.js';
import { goOnTo } from '../../localisation/order-words.js';
import { specificationGroupName } from '../../localisation/words.js';
import type { Stop } from '../../ordering/order-checks.js';

export interface ConfirmMaterialsProps {
  readonly lines: readonly SpecificationLine[];
  readonly format: Format;
  /** Going on was tried before every line was ticked off. */
  readonly faulty: boolean;
  isTicked(line: SpecificationLine): boolean;
  tick(lines: readonly SpecificationLine[], on: boolean): void;
  /** Shows a part on the shoe while its line is looked at. */
  point(zone: string | null): void;
  /** Where it goes on to. */
  readonly nextStop: Stop;
  readonly news?: unknown;
  back(): void;
  next(): void;
}

/** Every raw material and part, ticked off one by one, or a group at a time once it was read. */
export function confirmMaterials(props: ConfirmMaterialsProps): TemplateResult {
  const { lines, faulty, format, isTicked, back, next } = props;
  const ticked = lines.filter(isTicked).length;
  const groups = [...new Set(lines.map((line) => line.group))];
  return html`<form class="sheet" part="materials" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    next();
  }}>
    <h2 tabindex="-1">${msg('Confirm materials')}</h2>
    <p class="sheet-lead">
      ${msg('Your shoe is cut and lasted by hand and can’t be changed later. Please tick off every line.')}
    </p>
    ${props.news}
    ${groups.map((group) => lineGroup(props, group))}
    <footer class="sheet-footer">
      <p class="sheet-total">
        <span class=${faulty && ticked < lines.length ? 'fault small' : 'muted small'} id="ticked" aria-live="polite"
          >${msg(str`${format.number(ticked)} of ${format.number(lines.length)} confirmed`)}</span
        >
        <button class="link" type="button" @click=${back}>${msg('Change sizes')}</button>
      </p>
      <button class="button" type="submit" aria-disabled=${ticked < lines.length ? 'true' : nothing} aria-describedby="ticked">
        ${goOnTo(props.nextStop)}
      </button>
    </footer>
  </form>`;
}

function lineGroup(props: ConfirmMaterialsProps, group: SpecificationLine['group']): TemplateResult {
  const lines = props.lines.filter((line) => line.group === group);
  const open = lines.filter((line) => !props.isTicked(line));
  const name = specificationGroupName(group);
  return html`<section class="line-group" aria-label=${name}>
    <header>
      <h3>${name}</h3>
      <button
        class="link"
        type="button"
        aria-label=${msg(str`Tick all of ${name}`)}
        ?disabled=${open.length === 0}
        @click=${() => props.tick(open, true)}
      >
        ${open.length === 0 ? msg('All ticked') : msg('Tick all')}
      </button>
    </header>
    <ul>
      ${lines.map((line) => specificationLine(props, line))}
    </ul>
  </section>`;
}

function specificationLine(props: ConfirmMaterialsProps, line: SpecificationLine): TemplateResult {
  const { format, faulty, isTicked, tick, point } = props;
  const zone = line.id.startsWith('zone:') ? line.id.slice('zone:'.length) : null;
  const ticked = isTicked(line);
  return html`<li>
    <label
      class="line tick"
      part="specification-line"
      ?data-fault=${faulty && !ticked}
      @pointerenter=${() => point(zone)}
      @pointerleave=${() => point(null)}
      @focusin=${() => point(zone)}
      @focusout=${() => point(null)}
    >
      ${
        line.color
          ? html`<span class="dot" aria-hidden="true" ${setProperties({ '--swatch': line.color })}></span>`
          : html`<span class="dot none" aria-hidden="true"></span>`
      }
      <span class="line-label muted">${format.text(line.label)}</span>
      <span class="line-value">${format.text(line.value) || '–'}</span>
      <input
        type="checkbox"
        .checked=${live(ticked)}
        @change=${(event: Event) => tick([line], (event.target as HTMLInputElement).checked)}
      />
    </label>
  </li>`;
}
