import { css } from 'lit';

export const shortcutsStyles = css`
  .shortcuts {
    display: grid;
    gap: 26px;
  }
  .shortcuts dl {
    margin-block-start: 4px;
  }
  .shortcuts dl div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px 20px;
    padding-block: 9px;
    border-block-end: 1px solid var(--_line);
  }
  .shortcuts dd {
    flex: none;
    display: flex;
    gap: 8px;
    /* Keys are printed from left to right on every keyboard. */
    direction: ltr;
  }
  .chord {
    display: flex;
    gap: 3px;
  }
  .shortcuts kbd {
    min-inline-size: 26px;
    padding: 2px 7px;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    font: 400 var(--_text-s) / 1.5 var(--_font);
    text-align: center;
  }
`;
