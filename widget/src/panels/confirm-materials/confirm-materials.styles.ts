import { css } from 'lit';

export const confirmMaterialsStyles = css`
  .line-group header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    border-block-end: 1px solid var(--_line);
  }
  .line-group .link {
    font-size: var(--_text-s);
  }
  .line-group .link:disabled {
    color: var(--_muted);
    text-decoration: none;
  }
  .line {
    display: grid;
    grid-template-columns: 18px minmax(0, 2fr) minmax(0, 3fr) 22px;
    align-items: center;
    gap: 14px;
    min-block-size: 52px;
    padding: 8px 0;
    border-block-end: 1px solid var(--_line);
    font-size: var(--_text);
    line-height: 1.35;
  }
  .line .dot.none {
    visibility: hidden;
  }
  .line-label {
    font-size: var(--_text-m);
  }
  .line[data-fault] .line-label {
    color: var(--_danger);
  }
`;
