import { css } from 'lit';

export const stepFooterStyles = css`
  .step-footer {
    display: grid;
    grid-template-columns: 1fr 1fr;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  .step-button {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 60px;
    padding: 8px var(--_gutter);
    text-align: start;
  }
  .step-button:focus-visible {
    outline-offset: -4px;
  }
  .step-button.next {
    justify-content: flex-end;
    text-align: end;
    border-inline-start: 1px solid var(--_line);
  }
  .step-button > span {
    min-inline-size: 0;
  }
  .step-verb,
  .step-name {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .step-verb {
    font-size: var(--_text-m);
  }
  .step-name {
    font-size: var(--_text-xs);
    line-height: 1.5;
    color: var(--_muted);
  }
  .step-button .icon {
    flex: none;
    transition: transform 200ms var(--_ease);
  }
  .step-button.next:hover .icon {
    transform: translateX(3px);
  }
  .step-button:not(.next):hover .icon {
    transform: translateX(-3px);
  }
`;
