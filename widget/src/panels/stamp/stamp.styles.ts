import { css } from 'lit';

export const stampStyles = css`
  .stamp-making {
    display: grid;
    gap: 18px;
  }
  .field input[type='file'] {
    block-size: auto;
    padding: 12px 14px;
  }
  .stamp-drop {
    border-radius: var(--_radius);
    outline-offset: 8px;
  }
  .stamp-drop[data-over] {
    outline: 2px dashed var(--_accent);
  }
  .stamp-sending {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 18px;
  }
  .stamp-sending progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  /* Ink on transparent ground: on paper it is read in dark themes, too. */
  .stamp-picture {
    box-sizing: border-box;
    max-inline-size: 100%;
    max-block-size: 200px;
    justify-self: start;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }
`;
