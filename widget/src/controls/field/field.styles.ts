import { css } from 'lit';

export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 18px 14px;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 6px;
    grid-column: 1 / -1;
  }
  .field[data-half] {
    grid-column: auto;
  }
  .field label {
    font-size: var(--_text-s);
    line-height: 1.4;
  }
  .field input,
  .field select,
  .field textarea {
    inline-size: 100%;
    block-size: 50px;
    padding: 0 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    /* 16px keeps phones from zooming into the field. */
    font: 400 16px / 1.3 var(--_font);
  }
  .field textarea {
    block-size: auto;
    min-block-size: 120px;
    padding-block: 12px;
    resize: vertical;
  }
  .field select {
    appearance: none;
    padding-inline-end: 40px;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%), linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-size: 5px 5px;
    background-position:
      right 21px top 23px,
      right 16px top 23px;
    background-repeat: no-repeat;
  }
  [dir='rtl'] .field select {
    background-position:
      left 16px top 23px,
      left 21px top 23px;
  }
  .field option {
    background: var(--_raised);
    color: var(--_ink);
  }
  .field :is(input, select, textarea):focus-visible {
    outline: 1px solid var(--_ink);
    outline-offset: 0;
    border-color: var(--_ink);
  }
  .field[data-fault] :is(input, select, textarea) {
    border-color: var(--_danger);
  }
  @container designer (max-width: 419px) {
    .field[data-half] {
      grid-column: 1 / -1;
    }
  }
`;
