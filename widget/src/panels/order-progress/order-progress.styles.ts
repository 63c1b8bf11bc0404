import { css } from 'lit';

export const orderProgressStyles = css`
  .order-progress {
    display: flex;
    align-items: center;
    gap: 16px;
    border-block-end: 1px solid var(--_line);
    padding-inline: var(--_gutter);
  }
  .order-progress-short {
    flex: none;
    color: var(--_muted);
    white-space: nowrap;
  }
  .order-progress ol {
    flex: 1;
    display: flex;
    gap: 4px;
    counter-reset: stop;
  }
  .order-progress li {
    position: relative;
    flex: 1;
    display: grid;
    min-block-size: 48px;
    align-items: center;
    font-size: var(--_text-m);
    color: var(--_muted);
    counter-increment: stop;
  }
  /* On narrow screens the steps are a row of lines; where one is, stands beside them and in the heading. */
  .order-progress li::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(50% - 1px);
    block-size: 2px;
    background: var(--_line);
    pointer-events: none;
  }
  .order-progress li:is([data-past], [aria-current])::after {
    background: var(--_ink);
  }
  .order-progress li > :is(button, span) > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .order-progress li > button {
    inline-size: 100%;
    min-inline-size: 24px;
    min-block-size: 48px;
  }
  .order-progress li[aria-current] {
    color: var(--_ink);
  }
  .order-progress button:hover {
    color: var(--_ink);
  }
  @container designer (min-width: 600px) {
    .order-progress-short {
      display: none;
    }
    .order-progress ol {
      gap: 28px;
    }
    .order-progress li {
      flex: none;
      display: flex;
      min-block-size: 56px;
    }
    .order-progress li > button {
      min-block-size: 56px;
    }
    .order-progress li > ::before {
      content: counter(stop) '\\2002';
      font-variant-numeric: tabular-nums;
    }
    .order-progress li > :is(button, span) > span {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .order-progress li::after,
    .order-progress li[data-past]::after {
      inset-block: auto -1px;
      block-size: 1px;
      background: none;
    }
    .order-progress li[aria-current]::after {
      background: var(--_ink);
    }
  }
`;
