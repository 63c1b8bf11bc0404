import { css } from 'lit';

/** Dialogs lie over the page, not in the designer: they go by the window's width. */
export const dialogStyles = css`
  .dialog {
    position: fixed;
    inset-block: auto 0;
    inset-inline: 0;
    inline-size: 100%;
    max-inline-size: none;
    max-block-size: min(92dvh, 100dvh - 24px);
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    color: var(--_ink);
    background: var(--_paper);
    box-shadow: 0 0 0 1px var(--_line), 0 24px 80px rgb(0 0 0 / 0.22);
    font: 400 var(--_text) / 1.5 var(--_font);
    animation: cw-dialog-rise var(--_slow) var(--_ease);
  }
  .dialog[open] {
    display: flex;
  }
  .dialog::backdrop {
    background: rgb(20 18 16 / 0.42);
    animation: cw-dialog-dim var(--_slow) var(--_ease);
  }
  @keyframes cw-dialog-rise {
    from {
      transform: translateY(24px);
      opacity: 0;
    }
  }
  @keyframes cw-dialog-dim {
    from {
      opacity: 0;
    }
  }
  .dialog-inside {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .dialog-head {
    flex: none;
    display: flex;
    align-items: baseline;
    gap: 12px;
    padding-block: 18px 14px;
    padding-inline: 20px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .dialog-head h2 {
    font-size: var(--_title-m);
  }
  .dialog-note {
    flex: 1;
    min-inline-size: 0;
  }
  .dialog-close {
    flex: none;
    align-self: center;
    margin-block: -8px;
    margin-inline-start: auto;
  }
  .dialog-content {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 20px;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  .dialog-foot {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    padding: 14px 20px max(14px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
  }
  .dialog-foot .button {
    flex: 1 0 auto;
  }
  @media (min-width: 640px) {
    .dialog-head {
      padding-block: 24px 20px;
      padding-inline: 32px 20px;
    }
    .dialog-head h2 {
      font-size: var(--_title-l);
    }
    .dialog-content,
    .dialog-foot {
      padding-inline: 32px;
    }
    .dialog-content {
      padding-block: 28px;
    }
    .dialog[data-shape='drawer'] {
      inset-block: 0;
      inset-inline: auto 0;
      inline-size: 460px;
      block-size: 100dvh;
      max-block-size: none;
      animation-name: cw-dialog-come;
    }
    .dialog[data-shape='drawer']:dir(rtl) {
      --_come-from: -32px;
    }
    .dialog[data-shape='window'],
    .dialog[data-shape='gallery'] {
      inset: 0;
      margin: auto;
      block-size: fit-content;
      max-block-size: min(860px, 100dvh - 64px);
    }
    .dialog[data-shape='window'] {
      inline-size: min(560px, 100vw - 48px);
    }
    .dialog[data-shape='gallery'] {
      inline-size: min(1120px, 100vw - 48px);
    }
  }
  @keyframes cw-dialog-come {
    from {
      transform: translateX(var(--_come-from, 32px));
      opacity: 0;
    }
  }
`;
