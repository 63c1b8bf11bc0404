import { css } from 'lit';

export const copySourceStyles = css`
  .copy-source {
    display: grid;
    gap: 6px;
  }
  .copy-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
  }
  .copy-head h3 {
    outline: none;
  }
  .copy-source .elsewhere-way[data-forbidden] {
    cursor: not-allowed;
  }
  .copy-source .elsewhere-way[data-forbidden] .elsewhere-name {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
`;
