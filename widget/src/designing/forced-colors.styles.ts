import { css } from 'lit';

/**
 * Where somebody has the page drawn in a few colours of their own (Windows' contrast themes), backgrounds and shadows are
 * gone: what is chosen wears the system's colours for it. The last of the sheets of designing.
 */
export const forcedColorsStyles = css`
  @media (forced-colors: active) {
    .part-group[aria-current]::after,
    .stage-view-button[aria-pressed='true']::after {
      block-size: 3px;
      background: Highlight;
    }
    .part[aria-current],
    .choice-list[data-compact] .choice:has(:checked),
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      box-shadow: none;
    }
    .choice-list[data-compact] .choice:has(:checked) * {
      color: HighlightText;
    }
    .tool[aria-disabled],
    .icon-button:disabled {
      opacity: 1;
      color: GrayText;
    }
    .swatch-chip,
    .dot {
      forced-color-adjust: none;
    }
    /* A leather keeps its colour, and would keep the page's ink around it, too. */
    .swatch:has(:checked) .swatch-chip,
    .finder-colour[aria-pressed='true'] span {
      outline: 3px solid Highlight;
    }
    .swatch:has(:focus-visible),
    .picture-card:has(:focus-visible) {
      outline: 2px solid CanvasText;
      outline-offset: 2px;
    }
    .dot,
    .swatch-chip,
    .finder-colour span {
      box-shadow: 0 0 0 1px CanvasText;
    }
    .picture-card:has(:checked) .picture-plate,
    .inspiration-card[data-current] .inspiration-plate,
    .saved-line[data-current] .saved-picture,
    .comparison-other:has(:checked) .comparison-chip {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .saved-line:not([data-current]) .saved-picture {
      outline: none;
    }
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
