import { css } from 'lit';

export const partEditorStyles = css`
  .part-editor {
    display: grid;
    align-content: start;
    gap: 14px;
    padding: 14px var(--_gutter) 20px;
  }
  .part-heading {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: baseline;
    gap: 4px 14px;
  }
  .part-editor h2 {
    font-size: var(--_title-m);
  }
  .part-place {
    font-size: var(--_text-xs);
    letter-spacing: 0.04em;
  }
  .part-place {
    grid-column: 3;
  }
  .part-tool {
    grid-column: 4;
    grid-row: 1;
    align-self: center;
    margin-inline: -6px -12px;
  }
  .part-value {
    grid-area: 1 / 2;
    font-size: var(--_text-m);
    line-height: 1.4;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .part-note {
    display: none;
    grid-column: 1 / -1;
    font-size: var(--_text-s);
    line-height: 1.45;
  }
  .part-room {
    display: none;
  }
  @container designer (min-width: 900px) {
    /* A field and a line of colours: see the leather finder. */
    .part-room {
      display: block;
      block-size: 92px;
    }
    .part-editor {
      gap: 26px;
      padding-block: 24px 36px;
    }
    .part-heading {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .part-place {
      grid-column: 2;
    }
    .part-tool {
      display: none;
    }
    .part-value {
      grid-area: 2 / 1 / auto / -1;
      font-size: var(--_text);
      white-space: normal;
    }
    .part-note {
      display: block;
    }
    .part-editor h2 {
      font-size: var(--_title-xl);
    }
  }
  @container designer (max-height: 859px) {
    .part-editor .part-note {
      display: none;
    }
  }
`;
