import { css } from 'lit';

export const priceSummaryStyles = css`
  .price-summary {
    display: grid;
    font-size: var(--_text-m);
  }
  .price-summary div {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    padding-block: 7px;
    line-height: 1.45;
  }
  .price-summary dt {
    color: var(--_muted);
  }
  .price-summary dd {
    flex: none;
  }
  .price-summary .sum {
    margin-block-start: 6px;
    padding-block-start: 13px;
    border-block-start: 1px solid var(--_line);
  }
  .price-summary .total {
    align-items: baseline;
    margin-block-start: 6px;
    padding-block-start: 15px;
    border-block-start: 1px solid var(--_ink);
    font-size: var(--_title-xs);
    font-family: var(--_font-display);
  }
  .price-summary .total dt {
    color: inherit;
  }
`;
