import { css } from 'lit';

export const finderResultsStyles = css`
  .finder-results {
    display: grid;
    gap: 26px;
    align-content: start;
  }
  .finder-results .swatch-grid legend.eyebrow {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    margin-block-end: 10px;
  }
  .finder-count + .swatch-grid:last-child legend.eyebrow {
    display: none;
  }
  .finder-empty {
    padding-block: 8px;
  }
`;
