import { css } from 'lit';

/** The pages of ordering: a heading, what is asked, and a foot that stays in sight. */
export const sheet = css`
  .sheet {
    display: flex;
    flex-direction: column;
    gap: 28px;
    inline-size: 100%;
    max-inline-size: 720px;
    margin-inline: auto;
    padding: 28px var(--_gutter) 0;
    min-block-size: 100%;
  }
  .sheet:not(:has(.sheet-footer)) {
    padding-block-end: 40px;
  }
  .sheet-lead {
    max-inline-size: 56ch;
    margin-block-start: -16px;
    font-size: var(--_text);
    line-height: 1.55;
    color: var(--_muted);
  }
  .sheet-footer {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 20px;
    margin-block-start: auto;
    margin-inline: calc(-1 * var(--_gutter));
    padding: 14px var(--_gutter);
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  .sheet-footer .notice {
    flex: 1 0 100%;
  }
  .sheet-footer .button {
    flex: 1 0 auto;
  }
  .sheet-total {
    display: grid;
    gap: 2px;
    font-size: var(--_text-l);
  }
  /* What is said and the way back share a line of their own, so that the page keeps its height on phones. */
  .sheet-total:has(.link) {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  .sheet-total:has(.link) .link {
    margin-inline-start: auto;
  }
  .sheet-total .link {
    min-block-size: var(--_target);
    justify-self: start;
    text-align: start;
  }
  .fault {
    color: var(--_danger);
  }
  .discard {
    font-size: var(--_text-s);
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: var(--_target);
    font-size: var(--_text);
    cursor: pointer;
  }
  .tick.line {
    display: grid;
  }
  .tick input {
    appearance: none;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: inherit;
    transition: background-color var(--_fast) var(--_ease);
  }
  .tick input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .tick input::after {
    content: '';
    display: block;
    inline-size: 6px;
    block-size: 11px;
    margin: 2px auto 0;
    border: solid var(--_on-accent);
    border-width: 0 1.6px 1.6px 0;
    transform: rotate(42deg);
    opacity: 0;
  }
  .tick input:checked::after {
    opacity: 1;
  }
  @container designer (min-width: 600px) {
    .sheet-total:has(.link) {
      flex: 1 1 240px;
      display: grid;
      gap: 2px;
    }
    .sheet-total:has(.link) .link {
      margin-inline-start: 0;
    }
  }
  @container designer (min-width: 900px) {
    .sheet {
      gap: 34px;
      padding-block-start: 40px;
    }
    .sheet-footer .button {
      max-inline-size: 340px;
    }
    .sheet h2 {
      font-size: var(--_title-xl);
    }
  }
`;
