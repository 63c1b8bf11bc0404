import { css } from 'lit';

export const orderProgressStyles = css`
  .order-progress {
    border-block-end: 1px solid var(--_line);
    padding-inline: var(--_gutter);
  }
  .order-progress ol {
    display: flex;
    gap: 28px;
    counter-reset: stop;
  }
  .order-progress li {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 56px;
    font-size: 14px;
    color: var(--_muted);
    counter-increment: stop;
  }
  .order-progress li > ::before {
    content: counter(stop) '\\2002';
    font-variant-numeric: tabular-nums;
  }
  .order-progress li[aria-current] {
    color: var(--_ink);
  }
  .order-progress li[aria-current]::after {
    content: '';
    position: absolute;
    inset: auto 0 -1px;
    block-size: 1px;
    background: var(--_ink);
  }
  .order-progress button:hover {
    color: var(--_ink);
  }
`;
