import { css } from 'lit';

export const paymentStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    container: payment / inline-size;
    font-size: 16px;
  }
  .payment {
    max-inline-size: 1120px;
    margin-inline: auto;
    padding: 28px var(--_gutter) 56px;
  }
  .head {
    display: grid;
    gap: 8px;
    margin-block-end: 32px;
  }
  .columns {
    display: grid;
    gap: 40px;
  }
  .summary {
    display: grid;
    align-content: start;
    gap: 24px;
  }
  /* Pictures are drawn on white and multiplied with their ground: at night, too, it has to be a light one. */
  .picture {
    --_stage: var(--cw-stage, light-dark(#f3f0eb, #e4dfd7));
    --_stage-edge: var(--cw-stage-edge, light-dark(#dcd7cf, #b3aca2));
    overflow: hidden;
    aspect-ratio: 8 / 5;
    border-radius: var(--_radius);
    background: radial-gradient(70% 70% at 50% 52%, var(--_stage), var(--_stage-edge));
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    mix-blend-mode: multiply;
  }
  .order-name {
    font: var(--_display-weight) var(--_title-m) / 1.2 var(--_font-display);
  }
  .one .order-words {
    display: grid;
    gap: 4px;
    margin-block-start: 18px;
  }
  .orders .order {
    display: grid;
    grid-template-columns: 88px 1fr auto;
    align-items: center;
    gap: 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .orders .order-name {
    font-size: 18px;
  }
  .costs {
    display: grid;
    margin: 0;
    font-size: var(--_text);
  }
  .costs div {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    padding-block: 8px;
    line-height: 1.45;
  }
  .costs dt {
    color: var(--_muted);
  }
  .costs dd {
    flex: none;
  }
  .costs .sum {
    margin-block-start: 6px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .costs .total {
    align-items: baseline;
    margin-block-start: 6px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_ink);
    font: var(--_display-weight) var(--_title-xs) / 1.3 var(--_font-display);
  }
  .costs .total dt {
    color: inherit;
  }
  .pay {
    display: grid;
    align-content: start;
    gap: 24px;
  }
  .due {
    display: grid;
    gap: 6px;
  }
  .amount {
    font: var(--_display-weight) 40px / 1.1 var(--_font-display);
    letter-spacing: -0.005em;
    overflow-wrap: anywhere;
  }
  /* Stripe's form comes a moment later, into a place that is as high already. */
  .card:not([data-ready]) {
    min-block-size: 230px;
    border-radius: var(--_radius);
    background: linear-gradient(100deg, transparent 30%, var(--_raised) 50%, transparent 70%) 0 0 / 300% 100%
      color-mix(in srgb, var(--_ink) 4%, transparent);
    animation: waiting 1.8s linear infinite;
  }
  @keyframes waiting {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: 0 0;
    }
  }
  .button.wide {
    inline-size: 100%;
    min-block-size: 54px;
    font-size: var(--_text);
  }
  a.button {
    justify-self: start;
    text-decoration: none;
  }
  .transfer {
    display: grid;
    gap: 12px;
    font-size: var(--_text);
  }
  .reference {
    padding: 14px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 18px;
    letter-spacing: 0.02em;
    user-select: all;
  }
  .lead {
    max-inline-size: 46ch;
    font-size: var(--_text-l);
    line-height: 1.55;
    color: var(--_muted);
  }
  .message,
  .outcome {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 20px;
    padding-block: 16px;
  }
  .message h2,
  .outcome h2 {
    font-size: var(--_title-xl);
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_ink);
    border-radius: 50%;
  }
  .number {
    margin-block-start: 6px;
    font: var(--_display-weight) 32px / 1.2 var(--_font-display);
    overflow-wrap: anywhere;
  }
  .running {
    inline-size: 100%;
    max-inline-size: 260px;
    block-size: 1px;
    background: linear-gradient(90deg, transparent, var(--_ink), transparent) 0 0 / 60% 100% no-repeat var(--_line);
    animation: running 2.2s var(--_ease) infinite;
  }
  @keyframes running {
    from {
      background-position: -60% 0;
    }
    to {
      background-position: 160% 0;
    }
  }
  .waiting {
    min-block-size: 420px;
  }
  @container payment (min-width: 720px) {
    .payment {
      padding: 40px 32px 72px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 36px;
    }
    .columns > :last-child {
      padding-inline-start: 36px;
      border-inline-start: 1px solid var(--_line);
    }
    .head h2 {
      font-size: 36px;
    }
  }
  @container payment (min-width: 1000px) {
    .payment {
      padding-block: 48px 88px;
    }
    .columns {
      gap: 72px;
    }
    .columns > :last-child {
      padding-inline-start: 72px;
    }
    .head h2 {
      font-size: 40px;
    }
    .amount {
      font-size: 52px;
    }
  }
  /* In a few colours of somebody's own there are no shades: what is drawn with them is drawn in the system's. */
  @media (forced-colors: active) {
    .picture img {
      /* Multiplied with a black ground a shoe would be black: it keeps the white that it is drawn on. */
      mix-blend-mode: normal;
    }
    .card:not([data-ready]) {
      border: 1px solid GrayText;
      background: none;
    }
    .running {
      forced-color-adjust: none;
      block-size: 3px;
      background: linear-gradient(Highlight, Highlight) 0 0 / 60% 100% no-repeat Canvas;
      outline: 1px solid CanvasText;
    }
    .notice.danger {
      border-inline-start-width: 6px;
      font-weight: 700;
    }
  }
`;
