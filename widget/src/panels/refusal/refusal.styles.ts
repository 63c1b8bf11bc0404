import { css } from 'lit';

export const refusalStyles = css`
  .refusal {
    padding: 14px var(--_gutter) 4px;
    border-block-start: 1px solid var(--_ink);
    background: var(--_raised);
    font-size: var(--_text-m);
    line-height: 1.45;
    animation: cw-rise 260ms var(--_ease);
  }
  .refusal-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .refusal .link {
    font-size: var(--_text-m);
    line-height: 1.4;
    text-align: start;
  }
  @keyframes cw-rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
