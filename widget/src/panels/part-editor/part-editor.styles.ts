import { css } from 'lit';

export const partEditorStyles = css`
  .part-editor {
    display: grid;
    align-content: start;
    gap: 24px;
    padding: 22px var(--_gutter) 28px;
  }
  .part-heading {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 6px 16px;
  }
  .part-place {
    font-size: 12px;
    letter-spacing: 0.04em;
  }
  .part-value {
    grid-column: 1 / -1;
    font-size: 15px;
    line-height: 1.4;
  }
  .part-material-note {
    margin-block-start: -12px;
    font-size: 13px;
    line-height: 1.5;
  }
  .part-refusal .link {
    margin-block-end: -10px;
    text-align: start;
  }
  @container designer (min-width: 760px) {
    .part-editor {
      gap: 26px;
      padding-block: 24px 36px;
    }
    .part-editor h2 {
      font-size: 34px;
    }
  }
`;
