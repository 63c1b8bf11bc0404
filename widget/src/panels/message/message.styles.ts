import { css } from 'lit';

export const messageStyles = css`
  .message {
    grid-area: stage;
    align-self: end;
    justify-self: center;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 4px 16px;
    max-inline-size: min(560px, 100% - 16px);
    margin: 8px;
    padding-inline-start: 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 10px 30px rgb(0 0 0 / 0.08);
    font-size: var(--_text-m);
    line-height: 1.4;
    animation: cw-message var(--_slow) var(--_ease);
  }
  .message p {
    flex: 1;
    padding-block: 12px;
    overflow-wrap: anywhere;
  }
  .message-action,
  .message-dismiss {
    flex: none;
  }
  .message-dismiss {
    color: var(--_muted);
    margin-inline-start: -12px;
  }
  .message-dismiss:hover {
    color: var(--_ink);
  }
  .message-dismiss .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .message :focus-visible {
    outline-offset: -4px;
  }
  @keyframes cw-message {
    from {
      transform: translateY(8px);
      opacity: 0;
    }
  }
  .designer:not([data-screen='design']) .message {
    display: none;
  }
  @container designer (min-width: 600px) {
    .message {
      margin-block-end: 58px;
    }
  }
  @container designer (min-width: 900px) {
    .message {
      margin-block-end: 84px;
    }
  }
`;
