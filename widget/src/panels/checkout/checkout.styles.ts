import { css } from 'lit';

export const checkoutStyles = css`
  .checkout-part {
    display: grid;
    gap: 16px;
  }
  .shipping-methods legend {
    margin-block-end: 6px;
  }
  .checkout-quantity {
    font-size: var(--_text);
    line-height: 1.5;
  }
  .checkout-specification {
    border-block: 1px solid var(--_line);
    font-size: var(--_text-m);
  }
  .checkout-specification summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 48px;
    cursor: pointer;
    list-style: none;
  }
  .checkout-specification summary::-webkit-details-marker {
    display: none;
  }
  .checkout-specification summary::after {
    content: '+';
    font: var(--_display-weight) var(--_title-xs) / 1 var(--_font-display);
  }
  .checkout-specification[open] summary::after {
    content: '\\2212';
  }
  .checkout-specification dl {
    padding-block-end: 12px;
  }
  .checkout-specification dl div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 14px;
    padding-block: 5px;
    line-height: 1.45;
  }
  .checkout-specification dt {
    color: var(--_muted);
  }
`;
