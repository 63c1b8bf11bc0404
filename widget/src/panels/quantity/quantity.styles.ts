import { css } from 'lit';

export const quantityStyles = css`
  .sizes {
    display: grid;
    gap: 20px;
    min-inline-size: 0;
  }
  .sizes > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
  }
  .size-tools {
    display: flex;
    align-items: center;
    gap: 20px;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
  }
  .segment {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    min-inline-size: 48px;
    padding: 0 14px;
    font-size: var(--_text-s);
    white-space: nowrap;
    cursor: pointer;
  }
  .segment + .segment {
    border-inline-start: 1px solid var(--_line-strong);
  }
  .segment:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .segment:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .pair-sizes {
    display: grid;
    gap: 20px;
  }
  .feet {
    display: grid;
    gap: 28px 32px;
  }
  .foot {
    display: grid;
    align-content: start;
    gap: 12px;
  }
  .foot legend {
    margin-block-end: 12px;
  }
  .tile-group {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(52px, 1fr));
    gap: 8px;
  }
  .tile-group.wide {
    grid-template-columns: repeat(auto-fill, minmax(118px, 1fr));
  }
  .tile {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 46px;
    padding: 4px 6px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: var(--_text-m);
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    transition: border-color var(--_fast) var(--_ease);
  }
  .tile-note {
    display: block;
    font-size: var(--_text-2xs);
    line-height: 1.3;
    color: var(--_muted);
  }
  .tile:has(:checked) .tile-note {
    color: inherit;
  }
  .tile:hover {
    border-color: var(--_line-strong);
  }
  .tile:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tile:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .run-tools {
    display: grid;
    gap: 16px;
  }
  .run-tool-names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .run-tool-names .link {
    font-size: var(--_text-s);
  }
  .run-tool-names .link:disabled {
    color: var(--_muted);
    text-decoration: none;
  }
  .run-tool-names [aria-expanded='true'] {
    text-decoration-color: currentColor;
  }
  .run-tool-steps {
    display: flex;
    gap: 18px;
    margin-inline-start: auto;
  }
  .run-tool {
    display: grid;
    gap: 16px;
    justify-items: start;
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .run-tool > :is(.fields, .field) {
    inline-size: 100%;
  }
  .unplaced {
    margin-block: 4px 8px;
    padding-inline-start: 18px;
    list-style: '–  ';
  }
  .size-run {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }
  .size-run-scroll {
    margin-inline: calc(-1 * var(--_gutter));
    padding-inline: var(--_gutter);
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
    /* Keeps a cell that is gone to by keys clear of the column that stays. */
    scroll-padding-inline-start: 76px;
  }
  .size-run table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    min-inline-size: calc(96px + 52px * var(--columns));
  }
  .size-run :is(th, td) {
    font-weight: 400;
    text-align: center;
    padding: 2px;
  }
  .size-run thead th {
    padding: 6px 4px 8px;
    font-size: var(--_text-xs);
    line-height: 1.3;
    color: var(--_muted);
    vertical-align: bottom;
  }
  /* What a row is called stays in sight while the rest of it moves. */
  .size-run :is(th:first-child) {
    position: sticky;
    inset-inline-start: calc(-1 * var(--_gutter));
    z-index: 1;
    inline-size: 48px;
    padding-inline: 0 8px;
    text-align: start;
    background: var(--_paper);
  }
  .size-run tbody th {
    font-size: var(--_text-m);
    line-height: 1.2;
    color: var(--_muted);
  }
  .size-run [data-filled] th {
    color: var(--_ink);
  }
  .size-run .sum {
    inline-size: 44px;
    font-size: var(--_text-m);
    text-align: end;
  }
  /* Sums of nothing stand back, and can still be read. */
  .size-run .nothing {
    color: var(--_muted);
  }
  .size-run tfoot :is(th, td) {
    padding-block: 14px 6px;
    font-size: var(--_text-m);
  }
  .size-run thead .sum {
    font-size: var(--_text-xs);
  }
  .size-run tfoot td:not(:last-child) {
    text-align: center;
  }
  .size-run tfoot td:last-child {
    font-size: var(--_text-l);
  }
  .size-run td input {
    inline-size: 100%;
    block-size: 40px;
    padding: 0 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    /* 16px keeps phones from zooming into the field. */
    font: 400 16px / 1 var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .size-run td input::placeholder {
    color: var(--_line-strong);
    opacity: 0.55;
  }
  .size-run td input:not(:placeholder-shown) {
    border-color: var(--_ink);
  }
  .size-run td input:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -1px;
  }
  .size-run td input[aria-invalid] {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .price-breaks {
    display: grid;
    gap: 12px;
  }
  .price-breaks ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    border-block: 1px solid var(--_line);
  }
  .price-breaks li {
    position: relative;
    display: grid;
    gap: 1px;
    padding-block: 12px;
    padding-inline: 0 4px;
    font-size: var(--_text);
  }
  .price-breaks [aria-current]::before {
    content: '';
    position: absolute;
    inset-block: -1px auto;
    inset-inline: 0 12px;
    block-size: 2px;
    background: var(--_accent);
  }
  .price-breaks li:not([aria-current]) > :nth-child(2) {
    color: var(--_muted);
  }
  .run-summary {
    display: grid;
    gap: 1px;
    flex: 1 1 220px;
    font-size: var(--_text-s);
    line-height: 1.45;
  }
  .run-summary .sheet-sum {
    font-size: var(--_text-l);
  }
  @container designer (min-width: 600px) {
    .quantity .choice-list .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 12px;
    }
    .quantity .choice-list .choice {
      align-items: start;
      padding: 16px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .quantity .choice-list .choice:has(:checked) {
      border-color: var(--_ink);
      box-shadow: inset 0 0 0 1px var(--_ink);
    }
    .feet:has(.foot + .foot) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
