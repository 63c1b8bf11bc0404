import { css } from 'lit';

export const sizeGuideStyles = css`
  .size-guide {
    display: grid;
    gap: 36px;
  }
  .size-guide section {
    display: grid;
    align-content: start;
    gap: 18px;
  }
  .foot-drawing {
    inline-size: 100%;
    max-inline-size: 420px;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .foot-drawing .paper {
    fill: var(--_raised);
    stroke: var(--_line);
  }
  .foot-drawing .outline {
    fill: color-mix(in srgb, var(--_ink) 5%, transparent);
  }
  .foot-drawing .toes {
    stroke-width: 0.7;
  }
  .foot-drawing .wall,
  .foot-drawing .length {
    stroke: var(--_muted);
    stroke-width: 0.9;
  }
  .foot-drawing .girth {
    stroke-width: 1.6;
  }
  .foot-drawing .girth.behind {
    stroke-width: 0.8;
    stroke-dasharray: 2 4;
  }
  .foot-drawing .mark {
    fill: var(--_muted);
    stroke: none;
    font: italic 400 13px / 1 var(--_font-display);
    text-anchor: middle;
  }
  .measure-steps {
    counter-reset: measure-step;
    font-size: var(--_text-m);
    line-height: 1.55;
  }
  .measure-steps li {
    display: grid;
    grid-template-columns: 24px 1fr;
    padding-block: 6px;
    counter-increment: measure-step;
  }
  .measure-steps li::before {
    content: counter(measure-step);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .measures {
    display: grid;
    gap: 18px;
    justify-items: start;
  }
  .measures .fields {
    inline-size: 100%;
  }
  .measures .field[data-half] {
    grid-column: auto;
  }
  .proposal {
    display: grid;
    gap: 16px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .proposed-size {
    font: var(--_display-weight) var(--_title-m) / 1.3 var(--_font-display);
  }
  .size-table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_text-m);
  }
  .size-table :is(th, td) {
    padding: 8px 4px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }
  .size-table :is(th, td):first-child {
    text-align: start;
    padding-inline-start: 8px;
  }
  .size-table thead th {
    position: sticky;
    inset-block-start: -28px;
    background: var(--_paper);
    color: var(--_muted);
    font-size: var(--_text-xs);
    line-height: 1.3;
    vertical-align: bottom;
  }
  .size-table [data-marked] {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
    box-shadow: inset 2px 0 var(--_accent);
  }
  .size-table [data-marked] :is(th, td) {
    font-weight: 600;
  }
  .width-guide {
    display: grid;
    font-size: var(--_text-m);
  }
  .width-guide div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .width-guide dt {
    color: var(--_muted);
  }
  @media (min-width: 900px) {
    .size-guide {
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 6fr);
      column-gap: 64px;
    }
    .size-table-section {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
`;
