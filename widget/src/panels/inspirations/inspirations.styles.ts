import { css } from 'lit';

/** It lies over the page: it goes by the window's width, as dialogs do. */
export const inspirationsStyles = css`
  .inspirations {
    display: grid;
    gap: 20px;
  }
  .inspirations-lead {
    max-inline-size: 56ch;
    text-wrap: pretty;
  }
  .inspirations-styles {
    display: flex;
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: -20px;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .inspirations-style {
    position: relative;
    flex: none;
    padding: 0 12px;
    margin-block-end: -1px;
    font-size: var(--_text-m);
    white-space: nowrap;
    color: var(--_muted);
  }
  .inspirations-style:hover {
    color: var(--_ink);
  }
  .inspirations-style[aria-pressed='true'] {
    color: var(--_ink);
  }
  .inspirations-style[aria-pressed='true']::after {
    content: '';
    position: absolute;
    inset: auto 12px 0;
    border-block-end: 2px solid currentColor;
  }
  .inspirations-style:focus-visible {
    outline-offset: -2px;
  }
  .inspirations-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    gap: 32px 24px;
  }
  .inspiration-card {
    position: relative;
    display: grid;
    align-content: start;
  }
  .inspiration-plate {
    display: block;
    margin-block-end: 12px;
    overflow: hidden;
    aspect-ratio: 360 / 256;
    border-radius: var(--_radius);
    background: radial-gradient(ellipse 80% 90% at 50% 45%, var(--_stage) 20%, var(--_stage-edge) 120%);
    box-shadow: 0 0 0 1px transparent;
    transition: box-shadow var(--_fast) var(--_ease);
  }
  .inspiration-plate .thumbnail {
    transition: scale 420ms var(--_ease);
  }
  .inspiration-card:hover .inspiration-plate {
    box-shadow: 0 0 0 1px var(--_line-strong);
  }
  .inspiration-card:hover .thumbnail {
    scale: 1.03;
  }
  .inspiration-card[data-current] .inspiration-plate {
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  .inspiration-open {
    min-block-size: 0;
    text-align: start;
  }
  /* All of the card begins with it. */
  .inspiration-open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .inspiration-open:focus-visible {
    outline: none;
  }
  .inspiration-open:focus-visible::after {
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
  }
  .inspiration-name {
    font: var(--_display-weight) var(--_title-xs) / 1.25 var(--_font-display);
    overflow-wrap: anywhere;
  }
  .inspiration-line {
    margin-block-start: 2px;
    font-size: var(--_text-m);
    line-height: 1.45;
    text-wrap: pretty;
  }
  .inspiration-price {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin-block-start: 8px;
    color: var(--_muted);
  }
  .inspiration-price span:last-child {
    color: var(--_ink);
  }
  .inspirations[aria-busy='true'] .inspiration-plate {
    animation: cw-expect 2.4s ease-in-out infinite alternate;
  }
  @media (min-width: 640px) {
    .inspirations {
      gap: 24px;
    }
    .inspirations-styles {
      margin-inline: -12px 0;
      padding-inline: 0;
    }
  }
  @media (max-width: 639px) {
    .inspirations-list {
      gap: 28px;
    }
  }
`;
