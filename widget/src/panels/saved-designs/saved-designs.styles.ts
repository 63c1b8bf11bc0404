import { css } from 'lit';

export const savedDesignsStyles = css`
  .saved {
    display: flex;
    flex-direction: column;
    gap: 24px;
    min-block-size: 100%;
  }
  .saved-current {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    gap: 18px;
    align-items: center;
    padding-block-end: 24px;
    border-block-end: 1px solid var(--_line);
  }
  .saved-picture {
    display: block;
    align-self: start;
    padding: 4px;
    border-radius: var(--_radius);
    background: radial-gradient(ellipse at 50% 46%, var(--_stage), var(--_stage-edge) 120%);
  }
  .saved-form {
    display: grid;
    gap: 8px;
  }
  .saved-form input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }
  .saved-form input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .saved-form .button {
    min-block-size: var(--_target);
  }
  .saved-line {
    position: relative;
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    column-gap: 18px;
    padding-block: 18px;
    border-block-end: 1px solid var(--_line);
  }
  .saved-line:first-child {
    padding-block-start: 0;
  }
  .saved-line > :not(.saved-picture) {
    grid-column: 2;
  }
  .saved-line .saved-picture {
    grid-row: 1 / 4;
    outline: 1px solid transparent;
    outline-offset: 2px;
    transition: outline-color var(--_fast) var(--_ease);
  }
  .saved-line:has(.saved-open:hover:enabled) .saved-picture {
    outline-color: var(--_line-strong);
  }
  .saved-line[data-current] .saved-picture {
    outline-color: var(--_ink);
  }
  .saved-line:has(.saved-open:disabled) .saved-picture {
    opacity: 0.5;
  }
  .saved-open {
    min-block-size: 0;
    text-align: start;
  }
  /* All of the line opens the design, but for what else there is to press in it. */
  .saved-open:enabled::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .saved-open:focus-visible {
    outline: none;
  }
  .saved-open:focus-visible::after {
    inset-block: 12px;
    outline: 2px solid var(--_ink);
    outline-offset: 4px;
  }
  .saved-name {
    font: var(--_display-weight) var(--_title-2xs) / 1.25 var(--_font-display);
    overflow-wrap: anywhere;
  }
  .saved-facts {
    margin-block-start: 2px;
  }
  .saved-here {
    display: block;
    color: var(--_ink);
  }
  .saved-actions {
    position: relative;
    align-self: end;
    justify-self: start;
    display: flex;
    gap: 22px;
    margin-block-end: -10px;
  }
  .saved-renaming {
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 8px 18px;
    margin-block-end: 8px;
  }
  .saved-renaming .link {
    justify-self: start;
  }
  .saved-renaming input {
    grid-column: 1 / 3;
  }
  .saved-renaming .button {
    justify-self: start;
    padding-inline: 22px;
  }
  .saved-line > .saved-removed {
    grid-column: 1 / 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .saved-none {
    max-inline-size: 34ch;
  }
  .saved-place {
    margin-block-start: auto;
  }
  .saved-place .link {
    display: block;
    text-align: start;
  }
`;
