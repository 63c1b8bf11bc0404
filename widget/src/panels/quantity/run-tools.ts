import type { OrderType, SizeCurve } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { field } from '../../controls/field/field.js';
import type { Format } from '../../localisation/format.js';
import type { Filling, RunTool } from '../../ordering/sizing.js';
import type { SizeNames } from '../../sizing/size-names.js';

export interface RunToolsProps {
  /** Which of them is open. */
  readonly tool: RunTool | undefined;
  /** Curves of the catalog for this run. */
  readonly curves: readonly SizeCurve[];
  readonly filling: Filling;
  readonly pasting: string;
  readonly names: SizeNames;
  readonly type: OrderType;
  readonly format: Format;
  /** The number of pairs for the curve was tried and is out of range. */
  readonly curveFaulty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** There is something to clear. */
  readonly filled: boolean;
  open(tool: RunTool | undefined): void;
  fill(change: Partial<Filling>): void;
  spread(): void;
  typePasted(text: string): void;
  place(): void;
  undo(): void;
  redo(): void;
  clear(): void;
}

/** What fills a size run without typing cell by cell: a curve, a table from a spreadsheet; and the way back. */
export function runTools(props: RunToolsProps): TemplateResult {
  const { tool, curves, open, canUndo, canRedo, filled, undo, redo, clear } = props;
  const opener = (which: RunTool, label: string) =>
    html`<button
      class="link"
      type="button"
      aria-expanded=${tool === which}
      aria-controls="run-tool"
      @click=${() => open(tool === which ? undefined : which)}
    >
      ${label}
    </button>`;
  return html`<div class="run-tools">
    <div class="run-tool-names">
      ${curves.length > 0 ? opener('curve', msg('Size curve')) : nothing}
      ${opener('paste', msg('Paste a table'))}
      <span class="run-tool-steps">
        <button class="link" type="button" ?disabled=${!canUndo} @click=${undo}>${msg('Undo')}</button>
        ${canRedo ? html`<button class="link" type="button" @click=${redo}>${msg('Redo')}</button>` : nothing}
        <button class="link" type="button" ?disabled=${!filled} @click=${clear}>${msg('Clear all')}</button>
      </span>
    </div>
    <div id="run-tool" ?hidden=${!tool}>
      ${tool === 'curve' ? curveTool(props) : tool === 'paste' ? pasteTool(props) : nothing}
    </div>
  </div>`;
}

function curveTool({ curves, filling, names, type, format, curveFaulty, fill, spread }: RunToolsProps): TemplateResult {
  const curve = curves.find(({ id }) => id === filling.curve);
  const { widths, standardWidth } = names.run;
  const text = (id: string) => format.text(widths.find((width) => width.id === id)!.name);
  const own = curve?.widths ? msg('As the curve has them') : text(standardWidth);
  return html`<div class="run-tool">
    <div class="fields">
      ${field({
        id: 'curve',
        label: msg('Curve'),
        value: filling.curve,
        autocomplete: 'off',
        required: true,
        maxLength: 64,
        options: curves.map(({ id, name }) => ({ value: id, label: format.text(name) })),
        sure: true,
        input: (id) => fill({ curve: id }),
      })}
      ${field({
        id: 'curve-pairs',
        label: msg('Pairs in all'),
        value: filling.pairs,
        autocomplete: 'off',
        required: true,
        maxLength: 5,
        half: widths.length > 1,
        inputmode: 'numeric',
        fault: curveFaulty
          ? msg(str`Enter a whole number from ${format.number(type.minPairs)} to ${format.number(type.maxPairs)}.`)
          : undefined,
        input: (pairs) => fill({ pairs }),
        enter: spread,
      })}
      ${
        widths.length > 1
          ? field({
              id: 'curve-width',
              label: msg('Width'),
              value: filling.width,
              autocomplete: 'off',
              required: true,
              maxLength: 8,
              half: true,
              options: [
                { value: '', label: own },
                ...widths
                  .filter(({ id }) => curve?.widths || id !== standardWidth)
                  .map(({ id, name }) => ({ value: id, label: format.text(name) })),
              ],
              sure: true,
              input: (width) => fill({ width }),
            })
          : nothing
      }
    </div>
    ${curve?.description ? html`<p class="small muted">${format.text(curve.description)}</p>` : nothing}
    <button class="button quiet" type="button" @click=${spread}>${msg('Spread the pairs')}</button>
  </div>`;
}

function pasteTool({ pasting, typePasted, place }: RunToolsProps): TemplateResult {
  return html`<div class="run-tool">
    <div class="field">
      <label for="run-paste">${msg('Sizes and pairs')}</label>
      <textarea
        id="run-paste"
        part="input"
        rows="5"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="run-paste-hint"
        .value=${live(pasting)}
        @input=${(event: Event) => typePasted((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small muted" id="run-paste-hint">
        ${msg(
          'From Excel, Sheets or a CSV file: with sizes and widths at its edges, as a list of size, width and pairs, or just the numbers. You can also paste straight into the grid.',
        )}
      </p>
    </div>
    <button class="button quiet" type="button" ?disabled=${pasting.trim() === ''} @click=${place}>
      ${msg('Fill in')}
    </button>
  </div>`;
}
