import { css } from 'lit';

export const shareStyles = css`
  .share {
    display: grid;
    gap: 20px;
  }
  .share-picture {
    border-radius: var(--_radius);
    background: radial-gradient(ellipse at 50% 46%, var(--_stage), var(--_stage-edge) 120%);
  }
  .share-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 10px;
  }
  .share-line input {
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 0 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: 400 var(--_text-m) / 1.4 var(--_font);
    text-overflow: ellipsis;
  }
  .share-line .button {
    min-inline-size: 132px;
  }
  .share-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 26px;
  }
  .share-mail {
    display: inline-flex;
    align-items: center;
    color: inherit;
  }
  .share-code {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr);
    align-items: center;
    gap: 8px 22px;
    padding-block-start: 20px;
    border-block-start: 1px solid var(--_line);
  }
  .share-code .link {
    color: var(--_ink);
  }
  .share-qr {
    display: block;
    inline-size: 132px;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    outline: 1px solid var(--_line);
    fill: #000;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }
  /* Scanners want dark on light, whatever the theme. */
  .share-qr-paper {
    fill: #fff;
  }
  @media (max-width: 639px) {
    .share-line {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
