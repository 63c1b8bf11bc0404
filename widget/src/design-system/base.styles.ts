import { css } from 'lit';

/** What every part of the screen shares: text, buttons, focus, motion. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    font: var(--_display-weight) var(--_title-l) / 1.15 var(--_font-display);
    letter-spacing: -0.005em;
    outline: none;
  }
  h3,
  .eyebrow {
    font: 500 var(--_text-2xs) / 1.4 var(--_font);
    letter-spacing: 0.12em;
    text-transform: uppercase;
    color: var(--_muted);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: var(--_text-s);
  }
  /* On phones the choices themselves say what they are; their names stay for those who listen. */
  @container designer (max-width: 899px) {
    .part-editor legend.eyebrow {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .figures {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    touch-action: manipulation;
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  h2:focus-visible {
    outline: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 0 28px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: 500 var(--_text-m) / 1 var(--_font);
    letter-spacing: 0.03em;
    text-align: center;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_paper));
  }
  .button.quiet:hover {
    border-color: var(--_ink);
    background: none;
  }
  .button[aria-disabled='true'],
  .button:disabled {
    border-color: transparent;
    background: color-mix(in srgb, var(--_accent) 42%, var(--_paper));
  }
  .button.quiet {
    background: none;
    color: var(--_ink);
    border-color: var(--_line-strong);
  }
  .link {
    min-block-size: var(--_target);
    font-size: var(--_text-m);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-decoration-color: var(--_line-strong);
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .icon {
    display: block;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .icon[data-points] {
    scale: -1 1;
  }
  /* Arabic letters hold on to each other, and have no capitals to make small ones from. */
  [lang='ar'] * {
    letter-spacing: normal;
  }
  [lang='ar'] :is(h3, .eyebrow) {
    font-size: var(--_text-s);
  }
  .icon-button {
    display: grid;
    place-items: center;
  }
  .icon-button:disabled {
    opacity: 0.3;
  }
  .notice {
    padding: 14px 16px;
    border-inline-start: 2px solid var(--_line-strong);
    background: color-mix(in srgb, var(--_ink) 4%, transparent);
    font-size: var(--_text-m);
    line-height: 1.5;
  }
  .notice.danger {
    border-color: var(--_danger);
  }
  .notice .link {
    margin-inline-end: 20px;
  }
  /* A native control that lies unseen over what stands for it, so that all of it can be pressed. */
  .covering {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  /*
   * In a few colours of somebody's own the way on is filled, and what can't be pressed has the colour for that: before
   * whatever a brand says of its parts.
   */
  @media (forced-colors: active) {
    .button:not(.quiet) {
      forced-color-adjust: none;
      border-color: ButtonText !important;
      background: ButtonText !important;
      color: ButtonFace !important;
      outline-color: CanvasText;
    }
    .button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText !important;
      background: ButtonFace !important;
      color: GrayText !important;
    }
    .link[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition-duration: 1ms !important;
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
    }
  }
`;
