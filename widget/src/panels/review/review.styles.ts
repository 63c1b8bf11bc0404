import { css } from 'lit';

export const reviewStyles = css`
  .review-shoe {
    display: grid;
    grid-template-columns: minmax(112px, 200px) minmax(140px, 1fr);
    align-items: center;
    gap: 20px;
  }
  .review-picture {
    display: block;
    border-radius: var(--_radius);
    background: radial-gradient(closest-side, var(--_stage), var(--_stage-edge));
    overflow: hidden;
  }
  .review-shoe .link {
    text-align: start;
  }
  .review-name {
    font: var(--_display-weight) var(--_title-s) / 1.25 var(--_font-display);
  }
  .review-part {
    display: grid;
    gap: 12px;
    font-size: var(--_text-m);
    line-height: 1.5;
  }
  .review-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    border-block-end: 1px solid var(--_line);
  }
  .review-head .link {
    font-size: var(--_text-s);
  }
  .review-sizes {
    columns: 220px;
    column-gap: 24px;
  }
  .review-sizes li {
    break-inside: avoid;
    padding-block: 2px;
  }
  .review-specification {
    display: grid;
    gap: 18px 40px;
  }
  .review-group {
    break-inside: avoid;
  }
  .review-group h4 {
    margin: 0 0 4px;
    font: 400 var(--_text-s) / 1.5 var(--_font);
    color: var(--_muted);
  }
  .review :is(.review-group, .review-delivery) div {
    display: grid;
    grid-template-columns: minmax(92px, 2fr) 3fr;
    gap: 14px;
    padding-block: 4px;
  }
  .review dt {
    color: var(--_muted);
  }
  .review dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* A second line begins below the first, not below its colour. */
  .review dd:has(.dot) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: 8px;
  }
  .review dd .dot {
    translate: 0 1px;
  }
  .review address {
    display: grid;
    font-style: normal;
  }
  .review-note {
    white-space: pre-line;
  }
  @container designer (min-width: 600px) {
    .review-specification {
      display: block;
      columns: 2;
      column-gap: 40px;
    }
    .review-group {
      padding-block-end: 16px;
    }
  }
`;
