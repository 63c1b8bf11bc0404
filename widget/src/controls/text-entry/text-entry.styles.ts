import { css } from 'lit';

export const textEntryStyles = css`
  .text-entry {
    display: grid;
    gap: 10px;
  }
  .text-entry-line {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  .text-entry input {
    flex: 1;
    min-inline-size: 0;
    block-size: 56px;
    padding: 0 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    font: var(--_display-weight) var(--_title-s) / 1 var(--_font-display);
    letter-spacing: 0.18em;
  }
`;
