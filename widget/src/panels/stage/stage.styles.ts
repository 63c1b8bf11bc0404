import { css } from 'lit';

export const stageStyles = css`
  .stage {
    grid-area: stage;
    position: relative;
    overflow: hidden;
    min-block-size: 0;
    /* Until the shoe is seen: the first gradient of a page waits for the driver, and the shoe would after it. */
    background: color-mix(in srgb, var(--_stage), var(--_stage-edge) 30%);
  }
  .stage[data-seen] {
    background: radial-gradient(
      ellipse 75% 80% at 50% 48%,
      var(--_stage) 20%,
      color-mix(in srgb, var(--_stage), var(--_stage-edge) 60%) 70%,
      var(--_stage-edge) 110%
    );
  }
  /* A camera that has left the named views may bring the shoe behind what is written over the stage. */
  .stage[data-close] {
    --_stage-veil: color-mix(in srgb, color-mix(in srgb, var(--_stage), var(--_stage-edge) 45%) 84%, transparent);
  }
  .stage-view {
    position: absolute;
    inset: 0;
    cursor: grab;
  }
  .stage-view:active {
    cursor: grabbing;
  }
  .stage-view:focus-visible {
    outline-offset: -4px;
  }
  .stage-view > * {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .stage-poster,
  .stage-failed {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 18px;
    padding: 24px;
    pointer-events: none;
    text-align: center;
  }
  .stage-failed .notice {
    max-inline-size: 380px;
    text-align: start;
    background: var(--_paper);
  }
  .stage-failed button {
    display: block;
    pointer-events: auto;
  }
  .stage-poster-line {
    inline-size: 120px;
    block-size: 1px;
    overflow: hidden;
  }
  /* Moved, not painted anew: it runs on while the page is busy, and costs next to nothing. */
  .stage-poster-line::before {
    content: '';
    display: block;
    inline-size: 50%;
    block-size: 100%;
    background: linear-gradient(90deg, transparent, var(--_ink), transparent);
    animation: cw-thread 1.6s linear 1s infinite backwards;
  }
  @keyframes cw-thread {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(200%);
    }
  }
  .stage-caption {
    position: absolute;
    inset-block-start: 62px;
    inset-inline: 0;
    text-align: center;
    font: var(--_display-weight) var(--_title-2xs) / 1 var(--_font-display);
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--_fast) var(--_ease);
  }
  .stage-caption[data-shown] {
    opacity: 1;
  }
  .stage-still {
    position: absolute;
    inset-block-start: 8px;
    inset-inline: 100px 60px;
    margin: 0;
    text-align: center;
    font-size: var(--_text-xs);
    color: var(--_stage-muted);
    pointer-events: none;
  }
  .stage-still button {
    pointer-events: auto;
    font-size: inherit;
    margin-inline-start: 4px;
  }
  /* Narrow stages have no room for the reason; those who listen hear it all the same. */
  .stage-still-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .stage-views {
    position: absolute;
    inset-block-end: 6px;
    inset-inline: 0;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline: auto;
    border-radius: var(--_radius);
    background: var(--_stage-veil);
    transition: background-color var(--_fast) var(--_ease);
    display: flex;
    justify-content: safe center;
    gap: 4px;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 0 12px;
  }
  .stage-view-button {
    position: relative;
    flex: none;
    padding: 0 10px;
    font-size: var(--_text-xs);
    letter-spacing: 0.02em;
    color: var(--_stage-muted);
  }
  .stage-view-button:focus-visible {
    outline-offset: -3px;
  }
  .stage-view-button:hover,
  .stage-view-button[aria-pressed='true'] {
    color: var(--_ink);
  }
  .stage-view-button::after {
    content: '';
    position: absolute;
    inset: auto 10px 10px;
    block-size: 1px;
    background: currentColor;
    transform: scaleX(0);
    transition: transform 240ms var(--_ease);
  }
  .stage-view-button[aria-pressed='true']::after {
    transform: scaleX(1);
  }
  @container designer (min-width: 900px) {
    .stage-views {
      gap: 12px;
      inset-block-end: 18px;
    }
    .stage-still {
      inset-block: auto 66px;
      inset-inline: 16px;
    }
    .stage-still-words {
      position: static;
      clip-path: none;
    }
    .stage-still-short {
      display: none;
    }
    .stage-view-button {
      font-size: var(--_text-s);
    }
  }
`;
