import { css } from 'lit';

/** It lies over the page: it goes by the window's width, as dialogs do. */
export const comparisonStyles = css`
  .comparison {
    display: grid;
    gap: 20px;
  }
  .comparison-chooser legend {
    margin-block-end: 8px;
  }
  .comparison-others {
    display: flex;
    gap: 10px;
    overflow-x: auto;
    scrollbar-width: none;
    padding: 3px;
    margin: -3px;
  }
  .comparison-other {
    position: relative;
    flex: none;
    inline-size: 96px;
    display: grid;
    align-content: start;
    gap: 4px;
    font-size: var(--_text-xs);
    line-height: 1.3;
    color: var(--_muted);
    cursor: pointer;
  }
  .comparison-other:has(:checked) {
    color: var(--_ink);
  }
  .comparison-chip {
    display: block;
    border-radius: var(--_radius);
    overflow: hidden;
    background: radial-gradient(ellipse 80% 90% at 50% 45%, var(--_stage) 20%, var(--_stage-edge) 120%);
  }
  .comparison-other:has(:checked) .comparison-chip {
    box-shadow: 0 0 0 1.5px var(--_ink);
  }
  .comparison-other:has(:focus-visible) .comparison-chip {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .comparison-pair {
    display: grid;
    gap: 20px;
  }
  .comparison-shoe {
    margin: 0;
  }
  .comparison-plate {
    border-radius: var(--_radius);
    background: radial-gradient(ellipse 80% 90% at 50% 45%, var(--_stage) 20%, var(--_stage-edge) 120%);
  }
  .comparison-plate .thumbnail {
    aspect-ratio: 520 / 300;
    object-fit: cover;
  }
  .comparison-shoe figcaption {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 2px 16px;
    margin-block-start: 12px;
  }
  .comparison-shoe .eyebrow {
    grid-column: 1 / -1;
  }
  .comparison-name {
    font: var(--_display-weight) var(--_title-s) / 1.25 var(--_font-display);
  }
  .comparison-price {
    font-size: 16px;
  }
  .comparison-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin-block-start: 10px;
  }
  .comparison-ways .button {
    min-block-size: var(--_target);
    padding-inline: 22px;
  }
  .comparison-ways .link {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .comparison-ways .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .comparison-views {
    display: flex;
    justify-content: safe center;
    gap: 4px;
    overflow-x: auto;
    scrollbar-width: none;
    margin-block: -8px;
  }
  .comparison-same {
    padding-block: 12px;
    text-align: center;
  }
  .comparison-table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .comparison-table caption {
    padding-block-end: 6px;
    text-align: start;
  }
  .comparison-table th {
    font-weight: 400;
    text-align: start;
  }
  .comparison-table thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .comparison-table tr {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2px 16px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .comparison-table tbody th {
    grid-column: 1 / -1;
    font-size: var(--_text-s);
    color: var(--_muted);
  }
  .comparison-table td .dot {
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: -4px;
  }
  .comparison-sum {
    font-size: 16px;
  }
  @media (min-width: 640px) {
    .comparison-plate .thumbnail {
      aspect-ratio: auto;
    }
    .comparison-pair {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
    .comparison-table tr {
      grid-template-columns: minmax(120px, 1fr) 2fr 2fr;
      align-items: baseline;
    }
    .comparison-table tbody th {
      grid-column: auto;
    }
  }
`;
