import { css } from 'lit';

export const stampStyles = css`
  .stamp-making {
    display: grid;
    gap: 18px;
  }
  .stamp-drop p.small {
    margin-block-end: 4px;
  }
  .stamp-label {
    font-size: var(--_text-s);
    line-height: 1.4;
  }
  .stamp-slot {
    position: relative;
    display: grid;
    justify-items: center;
    padding: 24px 18px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    text-align: center;
  }
  .stamp-drop[data-fault] .stamp-slot {
    border-color: var(--_danger);
  }
  .stamp-drop[data-over] .stamp-slot {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  /* The line is always there, so that screen readers hear what comes into it; empty it takes no room. */
  .stamp-name {
    margin: 0;
  }
  .stamp-name span {
    display: block;
    padding-block-end: 14px;
    overflow-wrap: anywhere;
  }
  .stamp-slot input[type='file'] {
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    /* Where the focus goes to it, what is said above it is seen as well. */
    scroll-margin-block: 130px 50px;
  }
  .stamp-slot .button {
    cursor: pointer;
  }
  .stamp-slot :focus-visible + .button {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
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
  .stamp-slot .stamp-picture {
    justify-self: center;
    margin-block-end: 14px;
  }
`;
