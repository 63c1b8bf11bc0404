import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RadioHandlers } from '../../controls/radio.js';
import { swatchGrid } from '../../controls/swatch-grid/swatch-grid.js';
import { counted } from '../../localisation/counted.js';
import type { Format } from '../../localisation/format.js';
import type { Finding } from '../../session/finder.js';

export interface FinderResultsProps extends RadioHandlers {
  /** Groups the radio buttons. */
  readonly name: string;
  readonly finding: Finding;
  /** What was searched for. */
  readonly query: string;
  readonly format: Format;
  clear(): void;
}

/** What was found, type by type, or that nothing was. */
export function finderResults(props: FinderResultsProps): TemplateResult {
  const { finding, clear } = props;
  return html`<div class="finder-results">
    <p class="finder-count small muted" role="status">${inWords(props)}</p>
    ${
      finding.count === 0
        ? html`<p class="finder-empty">
            <button class="button quiet" @click=${clear}>${msg('Show all leathers')}</button>
          </p>`
        : nothing
    }
    ${finding.count <= FEW ? together(props) : byType(props)}
  </div>`;
}

/** So few are seen at a glance, without a heading for each material. */
const FEW = 20;

function together({ name, finding, format, choose, refuse }: FinderResultsProps): TemplateResult | typeof nothing {
  if (finding.count === 0) return nothing;
  const materials = new Map(
    finding.sections.flatMap(({ material, offers }) =>
      offers.map(({ value }) => [value, format.text(material.name)] as const),
    ),
  );
  return swatchGrid({
    name,
    label: msg('Found'),
    offers: finding.sections.flatMap(({ offers }) => offers),
    format,
    wrapped: true,
    detail: ({ value }) => materials.get(value) ?? '',
    choose,
    refuse,
  });
}

function byType({ name, finding, format, choose, refuse }: FinderResultsProps): unknown {
  return repeat(
    finding.sections,
    ({ material }) => material.id,
    ({ material, offers }, at) =>
      swatchGrid({
        name,
        id: `${name}-${at}`,
        label: format.text(material.name),
        offers,
        format,
        wrapped: true,
        choose,
        refuse,
      }),
  );
}

function inWords({ finding, query, format }: FinderResultsProps): string {
  const asked = query.trim();
  if (finding.count === 0) {
    return asked
      ? msg(str`Nothing that this part can be made of is called “${asked}”.`)
      : msg('This part can’t be made of anything like this.');
  }
  const of = format.number(finding.of);
  const found = counted(finding.count, format, {
    one: (n) => msg(str`${n} of ${of} colours`, { id: 'found-one' }),
    two: (n) => msg(str`${n} of ${of} colours`, { id: 'found-two' }),
    few: (n) => msg(str`${n} of ${of} colours`, { id: 'found-few' }),
    many: (n) => msg(str`${n} of ${of} colours`, { id: 'found-many' }),
    other: (n) => msg(str`${n} of ${of} colours`, { id: 'found' }),
  });
  return finding.nearly ? msg(str`Nothing is called exactly that. Nearly: ${found}`) : found;
}
