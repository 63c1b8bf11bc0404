import { css } from 'lit';

export const partNavStyles = css`
  .part-nav {
    padding-block-start: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .part-groups,
  .part-list {
    position: relative;
    display: flex;
    overflow-x: auto;
    scrollbar-width: none;
    padding-inline: calc(var(--_gutter) - 8px);
  }
  .part-groups {
    justify-content: space-between;
    gap: 2px;
  }
  .part-groups li,
  .part-list li {
    flex: none;
  }
  .part-group {
    position: relative;
    padding: 0 8px;
    font-size: var(--_text-s);
    color: var(--_muted);
    white-space: nowrap;
  }
  .part-group:focus-visible,
  .part:focus-visible {
    outline-offset: -3px;
  }
  .part-group:hover,
  .part-group[aria-current] {
    color: var(--_ink);
  }
  .part-group[aria-current]::after {
    content: '';
    position: absolute;
    inset: auto 8px 8px;
    block-size: 1px;
    background: currentColor;
  }
  .part-list {
    gap: 8px;
    padding-inline: var(--_gutter);
    padding-block: 4px 12px;
    scroll-padding-inline: var(--_gutter);
  }
  .part {
    display: inline-flex;
    align-items: center;
    gap: 9px;
    padding: 0 16px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    font-size: var(--_text-m);
    white-space: nowrap;
    transition: border-color var(--_fast) var(--_ease);
  }
  .part:has(.dot) {
    padding-inline-start: 11px;
  }
  .part:hover {
    border-color: var(--_line-strong);
  }
  .part[aria-current] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .dot {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--swatch);
    box-shadow: inset 0 0 0 1px light-dark(rgb(0 0 0 / 0.14), rgb(255 255 255 / 0.24));
  }
  @container designer (min-width: 600px) and (max-width: 899px) {
    .part-groups {
      justify-content: flex-start;
      gap: 20px;
    }
  }
  @container designer (min-width: 900px) {
    .part-nav {
      padding-block-start: 10px;
    }
    .part-list {
      flex-wrap: wrap;
      padding-block-end: 18px;
    }
  }
  /* On low screens one row of parts, so that the colours below stay in sight. */
  @container designer (max-height: 859px) {
    .part-nav .part-list {
      flex-wrap: nowrap;
    }
    /* Not before the shoe is seen, as the stage's gradient. */
    .designer:has(.stage[data-seen]) .part-nav .part-list {
      mask-image: linear-gradient(var(--_fade, 90deg), #000 calc(100% - 40px), transparent);
    }
    [dir='rtl'] .part-nav .part-list {
      --_fade: 270deg;
    }
  }
`;
