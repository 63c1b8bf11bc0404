import { css } from 'lit';

export const pictureChoicesStyles = css`
  .picture-cards {
    display: flex;
    gap: 10px;
    /* A row to swipe on phones, up to the edge of the screen; the padding keeps the focus ring whole. */
    overflow-x: auto;
    scroll-snap-type: inline proximity;
    scroll-padding-inline: var(--_gutter);
    scrollbar-width: none;
    margin-inline: calc(-1 * var(--_gutter));
    padding: 3px var(--_gutter) 6px;
  }
  .picture-card {
    position: relative;
    flex: none;
    inline-size: 148px;
    display: grid;
    align-content: start;
    gap: 2px;
    scroll-snap-align: start;
    cursor: pointer;
  }
  .picture-plate {
    position: relative;
    display: block;
    margin-block-end: 8px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: radial-gradient(ellipse 80% 90% at 50% 45%, var(--_stage) 20%, var(--_stage-edge) 120%);
    box-shadow: 0 0 0 1px transparent;
    transition: box-shadow var(--_fast) var(--_ease);
  }
  .picture-plate .thumbnail {
    transition: scale 420ms var(--_ease);
  }
  /* The toe is at the right of every picture, in whatever direction people write. */
  .picture-cards[data-near] .picture-plate {
    direction: ltr;
    aspect-ratio: 300 / 190;
  }
  .picture-cards[data-near] .thumbnail {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: var(--_picture-middle, 50%);
    inline-size: 200%;
    translate: 0 50%;
  }
  .picture-card:hover .picture-plate {
    box-shadow: 0 0 0 1px var(--_line-strong);
  }
  .picture-card:hover .thumbnail {
    scale: 1.03;
  }
  .picture-card:has(:checked) .picture-plate {
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  .picture-card:has(:focus-visible) .picture-plate {
    outline: 2px solid var(--_ink);
    outline-offset: 3px;
  }
  .picture-mark {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: none;
    padding: 3px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .picture-mark .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2;
  }
  .picture-card:has(:checked) .picture-mark {
    display: block;
  }
  .picture-name {
    font-size: var(--_text);
    line-height: 1.3;
  }
  .picture-note {
    font-size: var(--_text-s);
    line-height: 1.4;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .picture-card .difference {
    margin-block-start: 2px;
  }
  .picture-card[data-forbidden] {
    cursor: not-allowed;
  }
  .picture-card[data-forbidden] .thumbnail {
    opacity: 0.4;
    filter: grayscale(1);
  }
  .picture-card[data-forbidden] .picture-name {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  @container designer (max-width: 599px) {
    /* In a row the cards are as high as the wordiest one: what they say of themselves waits for more room. */
    .picture-card:not([data-forbidden]) .picture-note {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container designer (min-width: 600px) {
    .picture-cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 168px), 1fr));
      gap: 26px 16px;
      overflow: visible;
      margin-inline: 0;
      padding: 0;
    }
    .picture-card {
      inline-size: auto;
    }
    .picture-name {
      font: var(--_display-weight) var(--_title-2xs) / 1.3 var(--_font-display);
    }
  }
`;
