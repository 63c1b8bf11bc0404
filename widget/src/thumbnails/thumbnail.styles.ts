import { css } from 'lit';

export const thumbnailStyles = css`
  .thumbnail {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  .thumbnail[data-state='there'] {
    animation: cw-appear 400ms var(--_ease);
  }
  /* The shadow of a shoe that will stand there. */
  .thumbnail:not([data-state='there']) {
    background: radial-gradient(ellipse 32% 5% at 50% 74%, color-mix(in srgb, var(--_ink) 16%, transparent), transparent);
  }
  .thumbnail[data-state='waiting'] {
    animation: cw-expect 2.4s ease-in-out infinite alternate;
  }
  @keyframes cw-expect {
    from {
      opacity: 0.35;
    }
  }
`;
