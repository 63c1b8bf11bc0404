import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { viewName } from '../../localisation/words.js';
import type { ViewName } from '../../scene/scene-port.js';
import type { Shown } from '../../scene/stand.js';

export const VIEWS: readonly ViewName[] = ['hero', 'side', 'front', 'back', 'top', 'sole'];

export interface StageProps {
  readonly canvas: HTMLElement | undefined;
  /** `idle`: there is nothing to show. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** It is a picture that was drawn once, because nothing here can draw in 3D. */
  readonly still: boolean;
  /** The shoe is on the screen. */
  readonly seen: boolean;
  /** Share of loading that is done, 0 … 1. */
  readonly progress: number;
  readonly view: ViewName | undefined;
  readonly shown: Shown;
  /** Part under the pointer. */
  readonly hovered: string | undefined;
  /** The shoe in a line, for those who listen. */
  readonly summary: string;
  /** All of it in words, for those who listen. */
  readonly description: unknown;
  /** What stands above the shoe: the tools, while it is being designed. */
  readonly tools: unknown;
  /** Tries again to show it. */
  retry(): void;
  show(view: ViewName): void;
  /** Shows the pair, or one shoe again. */
  showPair(pair: boolean): void;
  key(event: KeyboardEvent): void;
  /** The focus has left the 3D view. */
  left(): void;
}

/** The shoe, and the ways to look at it. */
export function stage(props: StageProps): TemplateResult {
  const { canvas, state, hovered, tools } = props;
  return html`<section
    class="stage"
    part="stage"
    ?data-seen=${props.seen}
    ?data-close=${props.seen && !props.view}
    aria-label=${msg('Your shoe')}
  >
    ${
      state === 'failed'
        ? noPicture(props)
        : html`<div
            class="stage-view"
            part="view"
            role="application"
            tabindex="0"
            aria-roledescription=${props.still ? msg('Picture') : msg('3D view')}
            aria-label=${props.still ? msg('Picture of your shoe') : msg('3D view of your shoe')}
            aria-describedby="stage-summary stage-help"
            aria-busy=${state === 'loading'}
            @keydown=${props.key}
            @blur=${props.left}
          >
            ${canvas ?? nothing}
          </div>`
    }
    <p class="visually-hidden" id="stage-summary">${props.summary}</p>
    <p class="visually-hidden" id="stage-help">
      ${msg('Arrow keys turn the shoe, plus and minus bring it closer or further away. Page down and page up go from part to part, Enter opens one. Every part can also be chosen from the list of parts.')}
    </p>
    ${props.description}
    ${state === 'loading' ? poster(props.progress) : nothing}
    ${props.still && state === 'ready' ? stillNote(props) : nothing}
    <p class="stage-caption" aria-hidden="true" ?data-shown=${Boolean(hovered)}>${hovered ?? ''}</p>
    ${tools} ${state === 'failed' ? nothing : viewTools(props)}
  </section>`;
}

function poster(progress: number): TemplateResult {
  return html`<div class="stage-poster" part="poster">
    <slot name="poster"></slot>
    <progress class="visually-hidden" max="1" .value=${progress} aria-label=${msg('Your shoe is being made')}></progress>
    <p class="stage-poster-words eyebrow" aria-hidden="true">${msg('Your shoe is being made')}</p>
    <span class="stage-poster-line" aria-hidden="true"></span>
  </div>`;
}

function noPicture({ retry }: StageProps): TemplateResult {
  return html`<div class="stage-failed">
    <slot name="poster"></slot>
    <p class="notice" role="note">
      ${msg('The shoe can’t be shown in 3D here. You can still choose every part and order it.')}
      <button class="link" @click=${retry}>${msg('Try again')}</button>
    </p>
  </div>`;
}

function stillNote({ retry }: StageProps): TemplateResult {
  return html`<p class="stage-still" role="note">
    <span class="stage-still-short" aria-hidden="true">${msg('Still picture')}</span>
    <span class="stage-still-words">${msg('A still picture: this browser can’t draw the shoe in 3D.')}</span>
    <button class="link" @click=${retry}>${msg('Try again')}</button>
  </p>`;
}

function viewTools({ view, shown, show, showPair }: StageProps): TemplateResult {
  return html`<div class="stage-views" role="group" aria-label=${msg('Views')}>
    ${VIEWS.map(
      (name) =>
        html`<button class="stage-view-button" aria-pressed=${name === view} @click=${() => show(name)}>
          ${viewName(name)}
        </button>`,
    )}
    <button
      class="stage-view-button stage-pair-button"
      aria-pressed=${shown === 'pair'}
      @click=${() => showPair(shown !== 'pair')}
    >
      ${msg('Pair')}
    </button>
  </div>`;
}
