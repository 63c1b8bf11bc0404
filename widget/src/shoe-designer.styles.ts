import { css } from 'lit';

export const shoeDesignerStyles = css`
  :host {
    display: block;
    block-size: var(--cw-height, 100dvh);
    min-block-size: min(520px, 100dvh);
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    container: designer / size;
    block-size: 100%;
    min-block-size: inherit;
  }
  .frame[data-unset] {
    block-size: var(--cw-height, 100dvh);
    min-block-size: min(520px, 100dvh);
  }
  .designer {
    display: grid;
    block-size: 100%;
    grid-template: auto minmax(200px, 38%) minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: 'bar' 'stage' 'panel';
    overflow: hidden;
    background: var(--_paper);
  }
  .designer[data-screen='opening'],
  .designer[data-screen='failed'],
  .designer[data-screen='quantity'],
  .designer[data-screen='checkout'],
  .designer[data-screen='review'] {
    grid-template-rows: auto 0 minmax(0, 1fr);
  }
  /* A stage without height is no place for the focus either. */
  .designer:is([data-screen='opening'], [data-screen='failed'], [data-screen='quantity'], [data-screen='checkout'], [data-screen='review']) .stage {
    visibility: hidden;
  }
  .designer[data-screen='materials'],
  .designer[data-screen='stamp'],
  .designer[data-screen='placed'] {
    grid-template-rows: auto 26% minmax(0, 1fr);
  }
  .designer:not([data-screen='design']) .stage-views {
    display: none;
  }
  .panel {
    grid-area: panel;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    background: var(--_paper);
    border-block-start: 1px solid var(--_line);
  }
  .panel-scroll {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    /* Keeps what is focused clear of the foot that lies over the end of the page. */
    scroll-padding-block-end: 90px;
  }
  .panel-message {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding: 40px var(--_gutter);
  }
  .conflicts {
    margin: 18px var(--_gutter) 0;
  }
  .conflicts-mend {
    margin-block: 10px 4px;
    padding-block: 10px;
    line-height: 1.4;
  }
  @container designer (min-width: 600px) {
    .designer[data-screen='design'] {
      grid-template-rows: auto minmax(0, 1fr) minmax(340px, 38%);
    }
  }
  @container designer (min-width: 900px) {
    .designer {
      grid-template-columns: minmax(0, 1fr) minmax(340px, 44%);
      grid-template-areas: 'bar bar' 'stage panel';
    }
    .designer[data-screen] {
      grid-template-rows: auto minmax(0, 1fr);
    }
    .designer[data-screen] .stage {
      visibility: inherit;
    }
    .designer:not([data-screen='design']) {
      grid-template-columns: minmax(0, 1fr) minmax(400px, 56%);
    }
    .designer:not([data-screen='design']) .stage-views {
      display: flex;
    }
    .panel {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  /* A phone on its side has no height to spare. */
  @container designer (min-width: 600px) and (max-height: 559px) {
    .designer[data-screen] {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(300px, 52%);
      grid-template-areas: 'bar bar' 'stage panel';
    }
    .designer[data-screen] .stage {
      visibility: inherit;
    }
  }
  @container designer (min-width: 1100px) {
    .designer {
      grid-template-columns: minmax(0, 1fr) var(--cw-panel-width, clamp(420px, 33%, 520px));
    }
    .designer:not([data-screen='design']) {
      grid-template-columns: minmax(0, 1fr) clamp(560px, 46%, 760px);
    }
  }
  /*
   * Words and controls are read from further away on a wall, and where a brand says so; the shoe takes what room there is.
   * All of them at once: every length in them grows alike.
   */
  .top-bar,
  .panel,
  .stage > :not(.stage-view, .stage-poster, .visually-hidden) {
    zoom: calc(var(--cw-scale, 1) * var(--_wall, 1));
  }
  @container designer (min-width: 2200px) and (min-height: 1100px) {
    .designer {
      --_wall: 1.4;
      grid-template-columns: minmax(0, 1fr) var(--cw-panel-width, clamp(640px, 28%, 900px));
    }
    .designer:not([data-screen='design']) {
      grid-template-columns: minmax(0, 1fr) clamp(800px, 40%, 1200px);
    }
  }
  @container designer (min-width: 3400px) and (min-height: 1700px) {
    .designer {
      --_wall: 2;
      grid-template-columns: minmax(0, 1fr) var(--cw-panel-width, clamp(900px, 27%, 1300px));
    }
    .designer:not([data-screen='design']) {
      grid-template-columns: minmax(0, 1fr) clamp(1200px, 38%, 1700px);
    }
  }
`;
