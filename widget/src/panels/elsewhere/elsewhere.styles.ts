import { css } from 'lit';

export const elsewhereStyles = css`
  .elsewhere {
    display: grid;
    padding-block-start: 6px;
  }
  .elsewhere h3 {
    margin-block-end: 4px;
  }
  .elsewhere-way {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    min-block-size: 58px;
    padding: 9px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    cursor: pointer;
  }
  .elsewhere-way:hover .elsewhere-name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-decoration-color: var(--_line-strong);
  }
  .elsewhere-way:has(.covering:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .elsewhere-sign {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_muted);
  }
  .elsewhere-sign[data-all] {
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    scale: 1.1;
  }
  .elsewhere-sign[data-all] .dot {
    inline-size: 15px;
    block-size: 15px;
  }
  .elsewhere-box {
    display: grid;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .elsewhere-box .icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 1.8;
    color: transparent;
  }
  .elsewhere-together:has(:checked) .elsewhere-box {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .elsewhere-together:has(:checked) .icon {
    color: var(--_on-accent);
  }
  .elsewhere-words {
    min-inline-size: 0;
  }
  .elsewhere-name,
  .elsewhere-note {
    display: block;
  }
  .elsewhere-name {
    font-size: var(--_text-m);
    line-height: 1.4;
  }
  .elsewhere-note {
    font-size: var(--_text-s);
    line-height: 1.45;
    color: var(--_muted);
  }
`;
