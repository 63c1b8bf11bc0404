import { css } from 'lit';

export const topBarStyles = css`
  .top-bar {
    grid-area: bar;
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 64px;
    padding: 8px var(--_gutter);
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }
  .top-bar-brand {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: baseline;
    gap: 18px;
  }
  .top-bar-brand .eyebrow {
    display: none;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .top-bar-title {
    font: var(--_display-weight) var(--_title-xs) / 1.2 var(--_font-display);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .top-bar-price {
    font-size: var(--_text);
    white-space: nowrap;
  }
  .top-bar .button {
    min-block-size: var(--_target);
    padding: 0 26px;
  }
  .top-bar-back {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    text-decoration: none;
  }
  .top-bar-back .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  @container designer (min-width: 900px) {
    .top-bar {
      min-block-size: 72px;
      gap: 24px;
    }
    .top-bar-brand .eyebrow {
      display: inline;
    }
    .top-bar-price {
      font-size: var(--_text-l);
    }
    .top-bar .button {
      padding: 0 40px;
    }
  }
`;
