import { css } from 'lit';

export const finderBarStyles = css`
  .finder-bar {
    display: grid;
    gap: 10px;
  }
  .finder-line {
    position: relative;
    display: flex;
    align-items: center;
  }
  .finder-line > .icon {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
    pointer-events: none;
  }
  .finder-field {
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    padding-inline: 32px 8px;
    border: 0;
    border-block-end: 1px solid var(--_line-strong);
    border-radius: 0;
    background: none;
    color: var(--_ink);
    /* 16px keeps phones from zooming into the field. */
    font: 400 16px / 1.3 var(--_font);
    appearance: none;
  }
  .finder-field::placeholder {
    color: var(--_muted);
    opacity: 1;
    font-size: var(--_text);
  }
  .finder-field::-webkit-search-cancel-button {
    display: none;
  }
  .finder-field:focus-visible {
    outline: none;
    border-block-end: 2px solid var(--_ink);
  }
  .finder-clear {
    position: absolute;
    inset-inline-end: 0;
    color: var(--_muted);
  }
  .finder-clear .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .finder-line:has(.finder-clear) .finder-field {
    padding-inline-end: 44px;
  }
  .finder-colours {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-inline: -8px;
  }
  .finder-colour {
    display: grid;
    place-items: center;
    min-inline-size: 38px;
    min-block-size: 38px;
    border-radius: 50%;
  }
  .finder-colour span {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50%;
    background: var(--swatch);
    box-shadow: inset 0 0 0 1px light-dark(rgb(0 0 0 / 0.14), rgb(255 255 255 / 0.24));
    outline: 1px solid transparent;
    outline-offset: 3px;
    transition: outline-color var(--_fast) var(--_ease);
  }
  .finder-colour:hover span {
    outline-color: var(--_line-strong);
  }
  .finder-colour[aria-pressed='true'] span {
    outline: 1.5px solid var(--_ink);
  }
  .finder-toggle {
    margin-block: -10px;
  }
  @container designer (max-width: 899px) {
    .finder-bar:not([data-open]) {
      display: none;
    }
    .finder-colours {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      margin-inline: calc(-1 * var(--_gutter));
      padding-inline: calc(var(--_gutter) - 10px);
    }
    .finder-colour {
      flex: none;
      min-inline-size: var(--_target);
      min-block-size: var(--_target);
    }
  }
  @container designer (min-width: 900px) {
    .finder-toggle {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .finder-colour span {
      forced-color-adjust: none;
    }
  }
`;
