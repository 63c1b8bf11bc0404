import { css } from 'lit';

export const quantityStyles = css`
  .pair-sizes {
    display: grid;
    gap: 20px;
  }
  .foot {
    display: grid;
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
    font-size: 14px;
    text-align: center;
    cursor: pointer;
    transition: border-color 160ms var(--_ease);
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
  .size-run {
    display: grid;
    gap: 16px;
  }
  .size-run table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .size-run caption {
    text-align: start;
    margin-block-end: 10px;
  }
  .size-run th {
    font-weight: 400;
    font-size: 12px;
    line-height: 1.3;
    color: var(--_muted);
    text-align: center;
    padding: 6px 4px;
  }
  .size-run tbody th {
    font-size: 14px;
    color: var(--_ink);
  }
  .size-run th:first-child {
    text-align: start;
    inline-size: 15%;
  }
  .size-run td {
    padding: 2px;
  }
  .size-run td input {
    inline-size: 100%;
    block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: 400 15px / 1 var(--_font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .size-run td input::placeholder {
    color: var(--_line-strong);
    opacity: 0.7;
  }
  .size-run td input:not(:placeholder-shown) {
    border-color: var(--_ink);
  }
  .run-summary {
    display: grid;
    gap: 2px;
    flex: 1 1 240px;
    font-size: 13px;
    line-height: 1.45;
  }
  .run-summary .sheet-sum {
    font-size: 17px;
  }
`;
