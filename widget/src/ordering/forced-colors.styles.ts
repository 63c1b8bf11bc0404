import { css } from 'lit';

/** What is chosen while ordering, where somebody has the page drawn in a few colours of their own. */
export const orderForcedColorsStyles = css`
  @media (forced-colors: active) {
    .tile:has(:checked),
    .segment:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .segment:has(:focus-visible),
    .tile:has(:focus-visible) {
      outline-color: CanvasText;
    }
    .quantity .choice-list .choice:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .order-progress li[aria-current]::after,
    .price-breaks [aria-current]::before {
      block-size: 3px;
      background: Highlight;
    }
    @container designer (max-width: 599px) {
      .order-progress li[data-past]::after {
        background: CanvasText;
      }
    }
    .size-table [data-marked] :is(th, td) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
