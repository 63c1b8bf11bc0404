import { ballGirth } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../../controls/dialog/dialog.js';
import { sizeInWords, widthInWords } from '../../localisation/size-words.js';
import { type Foot, type ProposedFoot, proposeSizes } from '../../sizing/foot-measures.js';
import type { SizeNames } from '../../sizing/size-names.js';
import { footDrawing } from './foot-drawing.js';
import { type MeasuresProps, measureFields } from './measures.js';
import { sizeTable } from './size-table.js';

export interface SizeGuideProps extends MeasuresProps {
  readonly names: SizeNames;
  /** Takes the proposed sizes over; missing where a run of sizes is ordered. */
  use?(): void;
  close(): void;
}

/** How to measure a foot, what size it wears, and every size by its names. */
export function sizeGuide(props: SizeGuideProps): TemplateResult {
  const { names, format, measures, use, close } = props;
  const feet = proposeSizes(measures, names.run, names.scale);
  const found = feet.left ?? feet.right;
  return dialog({
    id: 'size-guide',
    title: msg('Size guide'),
    shape: 'gallery',
    content: html`<div class="size-guide">
      <section aria-labelledby="measure-heading">
        <h3 id="measure-heading">${msg('Measure your feet')}</h3>
        ${footDrawing()}
        <ol class="measure-steps">
          <li>${msg('In the evening, in the socks you will wear, stand on a sheet of paper with your heel against a wall.')}</li>
          <li>${msg('Mark the tip of your longest toe with an upright pencil and measure from the wall: that is the length.')}</li>
          <li>${msg('Lay a tape round the broadest part, over the ball: that is the girth. It should touch, not press.')}</li>
          <li>${msg('Measure both feet. Hardly anybody’s are alike, and a pair made to order need not be either.')}</li>
        </ol>
      </section>
      <section aria-labelledby="own-heading">
        <h3 id="own-heading">${msg('Your size')}</h3>
        ${measureFields(props)}
        <div class="proposal" aria-live="polite">
          ${
            found
              ? proposal(feet, props)
              : html`<p class="muted small">${msg('Enter the length of one foot or of both.')}</p>`
          }
        </div>
      </section>
      <section class="size-table-section" aria-labelledby="table-heading">
        <h3 id="table-heading">${msg('All sizes')}</h3>
        ${sizeTable({ names, format, marked: marks(feet) })}
        <p class="small muted">
          ${msg('A shoe is made longer than the foot: two thirds of an inch, 17 mm, which the toes need.')}
        </p>
        ${names.run.widths.length > 1 ? widthGuide(names, found?.size.eu, props) : nothing}
      </section>
    </div>`,
    foot:
      use && found
        ? html`<button class="button" type="button" @click=${use}>${msg('Use these sizes')}</button>`
        : undefined,
    close,
  });
}

type Feet = Readonly<Partial<Record<Foot, ProposedFoot>>>;

function proposal({ left, right }: Feet, props: SizeGuideProps): TemplateResult {
  const same = left && right && inWords(left, props) === inWords(right, props);
  if (same) return foot(msg('Both feet'), left, props);
  return html`${left ? foot(msg('Left foot'), left, props) : nothing}${right ? foot(msg('Right foot'), right, props) : nothing}`;
}

function foot(name: string, proposed: ProposedFoot, props: SizeGuideProps): TemplateResult {
  const { size, width } = proposed;
  return html`<div class="proposed">
    <p class="small muted">${name}</p>
    <p class="proposed-size figures">${inWords(proposed, props)}</p>
    ${size.outside ? html`<p class="fault small">${outsideSizes(size.outside)}</p>` : nothing}
    ${width?.outside ? html`<p class="fault small">${outsideWidths(width.outside)}</p>` : nothing}
  </div>`;
}

function inWords({ size, width }: ProposedFoot, { names, format }: SizeGuideProps): string {
  const words = sizeInWords(size.eu, names, format);
  return width ? `${words} · ${widthInWords(width.width, names, format)}` : words;
}

function outsideSizes(outside: 'smaller' | 'larger'): string {
  return outside === 'smaller'
    ? msg('Your foot is smaller than the smallest size of this last.')
    : msg('Your foot is larger than the largest size of this last.');
}

function outsideWidths(outside: 'slimmer' | 'wider'): string {
  return outside === 'slimmer'
    ? msg('Your foot is slimmer than the slimmest width of this last.')
    : msg('Your foot is wider than the widest width of this last.');
}

function marks({ left, right }: Feet): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  if (left) said.set(left.size.eu, msg('your left foot'));
  if (right) said.set(right.size.eu, left?.size.eu === right.size.eu ? msg('both your feet') : msg('your right foot'));
  return said;
}

/** What each width is round the ball, in the size that was found or one from the middle. */
function widthGuide(names: SizeNames, found: number | undefined, { format }: SizeGuideProps): TemplateResult {
  const sizes = names.in('EU').offered();
  const eu = found ?? sizes[Math.floor(sizes.length / 2)]!;
  return html`<h3>${msg(str`Widths in ${sizeInWords(eu, names, format)}`)}</h3>
    <dl class="width-guide figures">
      ${names.run.widths.map(
        (width) =>
          html`<div>
            <dt>${format.text(width.name)}</dt>
            <dd>${msg(str`${format.number(Math.round(ballGirth(eu, width.grade, names.scale)))} mm girth`)}</dd>
          </div>`,
      )}
    </dl>`;
}
