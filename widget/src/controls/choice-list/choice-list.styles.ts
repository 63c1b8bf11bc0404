import { css } from 'lit';

export const choiceListStyles = css`
  .choice-list legend.eyebrow {
    margin-block-end: 10px;
  }
  .choices {
    display: grid;
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 60px;
    padding: 10px 0;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  .choice-mark {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    transition: border-width var(--_fast) var(--_ease);
  }
  .choice input:checked + .choice-mark {
    border: 5px solid var(--_accent);
  }
  .choice:hover .choice-mark {
    border-color: var(--_ink);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  .choice-words {
    flex: 1;
    min-inline-size: 0;
  }
  .choice-name {
    display: block;
    font-size: var(--_text);
    line-height: 1.35;
  }
  .choice-note {
    display: block;
    margin-block-start: 2px;
    font-size: var(--_text-s);
    line-height: 1.45;
    color: var(--_muted);
  }
  .choice[data-forbidden] {
    cursor: not-allowed;
  }
  .choice[data-forbidden] .choice-name {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .difference {
    flex: none;
    font-size: var(--_text-s);
    color: var(--_muted);
    white-space: nowrap;
  }
  .choice-list[data-compact] .choices {
    display: flex;
    gap: 6px;
    /* A row to swipe on phones, up to the edge of the screen; the padding keeps the focus ring whole. */
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: calc(-1 * var(--_gutter));
    padding: 3px var(--_gutter);
  }
  .choice-list[data-compact] .choice {
    min-block-size: var(--_target);
    flex: none;
    gap: 10px;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color var(--_fast) var(--_ease);
  }
  .choice-list[data-compact] .choice:hover {
    border-color: var(--_line-strong);
  }
  .choice-list[data-compact] .choice:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  .choice-list[data-compact] .choice-mark {
    display: none;
  }
  .choice-list[data-compact] .choice-name {
    font-size: var(--_text-m);
  }
  .choice-reason {
    margin-block-start: 10px;
    font-size: var(--_text-s);
    line-height: 1.45;
    color: var(--_muted);
  }
  @container designer (min-width: 900px) {
    .choice-list[data-compact] .choices {
      flex-wrap: wrap;
      overflow: visible;
      margin-inline: 0;
      padding: 0;
    }
  }
`;
