import { css } from 'lit';

export const orderPlacedStyles = css`
  .order-placed-mark {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_ink);
    border-radius: 50%;
  }
  .order-number {
    margin-block-start: 6px;
    font: var(--_display-weight) var(--_figure) / 1.1 var(--_font-display);
    letter-spacing: 0.01em;
  }
  .order-next ol {
    counter-reset: next;
    margin-block-start: 8px;
  }
  .order-next li {
    display: grid;
    grid-template-columns: 28px 1fr;
    padding-block: 14px;
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text);
    line-height: 1.5;
    counter-increment: next;
  }
  .order-next li::before {
    content: counter(next);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .order-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 20px;
  }
  .order-ways a {
    text-decoration: none;
  }
  .order-ways .fault {
    flex: 1 0 100%;
  }
`;
