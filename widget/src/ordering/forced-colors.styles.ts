import { css } from 'lit';

/**
 * The steps of ordering where somebody has the page drawn in a few colours of their own: backgrounds are gone, and danger has
 * no red. What is chosen has the system's colour for it, the way on is filled, what is wrong has a heavy border.
 */
export const orderForcedColorsStyles = css`
  @media (forced-colors: active) {
    .tile:has(:checked),
    .segment:has(:checked),
    .tick input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .tick input::after {
      border-color: HighlightText;
    }
    .segment:has(:focus-visible),
    .tile:has(:focus-visible),
    .tick input {
      outline-color: CanvasText;
    }
    .sheet .choice input:checked + .choice-mark {
      forced-color-adjust: none;
      border-color: Highlight;
    }
    @container designer (min-width: 600px) {
      .quantity .choice-list .choice:has(:checked) {
        outline: 3px solid Highlight;
        outline-offset: -3px;
      }
    }
    .quantity .choice-list .choice:has(:focus-visible) {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
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
    .field select {
      /* The arrow is drawn as a background, which is gone: the system's own comes back. */
      appearance: auto;
      background-image: none;
    }
    .field :is(input, select, textarea):focus-visible,
    .size-run td input:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: 1px;
    }
    .field[data-fault] :is(input, select, textarea),
    .size-run td input[aria-invalid],
    .line[data-fault] input {
      border-width: 3px;
    }
    .fault,
    .line[data-fault] .line-label {
      font-weight: 700;
    }
    .stamp-drop[data-fault] .stamp-slot {
      border: 3px solid CanvasText;
    }
    .stamp-drop[data-over] .stamp-slot {
      border: 3px solid Highlight;
    }
    /* Its button is what is seen of the field. */
    .stamp-slot input[type='file']:focus-visible {
      outline: none;
    }
    .stamp-slot :focus-visible + .button {
      outline: 3px solid Highlight;
    }
    .stamp-picture {
      /* Black ink on transparent ground: it needs its white paper in dark colours, too. */
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
