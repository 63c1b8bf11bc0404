import { css } from 'lit';

export const swatchGridStyles = css`
  .swatch-grid legend {
    margin-block-end: 8px;
  }
  .swatches {
    display: flex;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: calc(-1 * var(--_gutter));
    padding: 3px var(--_gutter);
  }
  .swatch-grid[data-wrapped] .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
    gap: 16px 6px;
    overflow: visible;
    margin-inline: 0;
    padding: 0;
  }
  .swatch-grid[data-wrapped] .swatch {
    inline-size: auto;
  }
  .swatch {
    flex: none;
    inline-size: 76px;
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 2px;
    text-align: center;
    cursor: pointer;
  }
  .swatch-chip {
    inline-size: 48px;
    block-size: 48px;
    margin: 4px 0 7px;
    border-radius: var(--cw-swatch-radius, 50%);
    background-color: var(--swatch);
    box-shadow:
      inset 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.22)),
      0 0 0 0 var(--_ink);
    outline: 1px solid transparent;
    outline-offset: 4px;
    transition:
      outline-color var(--_fast) var(--_ease),
      transform var(--_fast) var(--_ease);
  }
  .swatch:hover .swatch-chip {
    outline-color: var(--_line-strong);
  }
  .swatch:has(:checked) .swatch-chip {
    outline: 1.5px solid var(--_ink);
  }
  .swatch:has(:focus-visible) .swatch-chip {
    outline: 2.5px solid var(--_ink);
    outline-offset: 3px;
  }
  .swatch-name {
    font-size: var(--_text-xs);
    line-height: 1.3;
    color: var(--_muted);
  }
  .swatch:has(:checked) .swatch-name {
    color: var(--_ink);
  }
  .swatch-detail {
    display: block;
    color: var(--_muted);
  }
  .swatch .difference {
    font-size: var(--_text-xs);
  }
  .swatch[data-forbidden] {
    cursor: not-allowed;
  }
  .swatch[data-forbidden] .swatch-chip {
    opacity: 0.35;
    background-image: linear-gradient(135deg, transparent 48.5%, #fff 48.5% 51.5%, transparent 51.5%);
    background-size: auto;
  }
  .swatch[data-forbidden] .swatch-name {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .swatch-chip[data-finish='satin'] {
    background-image: radial-gradient(circle at 34% 28%, rgb(255 255 255 / 0.24), transparent 52%);
  }
  .swatch-chip[data-finish='gloss'] {
    background-image:
      radial-gradient(ellipse 26% 17% at 35% 25%, rgb(255 255 255 / 0.8), transparent 100%),
      radial-gradient(circle at 62% 82%, rgb(255 255 255 / 0.2), transparent 46%);
  }
  .swatch-chip[data-finish='patina'] {
    background-image:
      radial-gradient(circle at 36% 30%, rgb(255 255 255 / 0.26), transparent 46%),
      radial-gradient(circle at 60% 68%, transparent 30%, rgb(0 0 0 / 0.42));
  }
  .swatch-chip[data-finish='nap'] {
    background-image: repeating-linear-gradient(62deg, rgb(255 255 255 / 0.07) 0 1px, rgb(0 0 0 / 0.05) 1px 3px);
  }
  .swatch-chip[data-finish='woven'] {
    background-image:
      repeating-linear-gradient(45deg, rgb(255 255 255 / 0.14) 0 2px, transparent 2px 4px),
      repeating-linear-gradient(-45deg, rgb(0 0 0 / 0.1) 0 2px, transparent 2px 4px);
  }
  .swatch-chip[data-finish='pebble'] {
    background-image:
      radial-gradient(circle at 34% 28%, rgb(255 255 255 / 0.24), transparent 52%),
      radial-gradient(circle at 40% 35%, rgb(255 255 255 / 0.22), transparent 40%, rgb(0 0 0 / 0.24) 75%);
    background-size: auto, 5px 5px;
  }
  .swatch-chip[data-finish='crocodile'] {
    background-image:
      linear-gradient(rgb(255 255 255 / 0.16), transparent 35% 74%, rgb(0 0 0 / 0.42)),
      linear-gradient(90deg, rgb(255 255 255 / 0.14), transparent 30% 78%, rgb(0 0 0 / 0.36));
    background-size: auto 10px, 13px 100%;
  }
  .swatch-chip[data-finish='ostrich'] {
    background-image: radial-gradient(circle, rgb(255 255 255 / 0.3) 1px, rgb(0 0 0 / 0.24) 2px, transparent 3px);
    background-size: 9px 9px;
  }
  .swatch-chip[data-finish='lizard'] {
    background-image:
      radial-gradient(circle at 34% 28%, rgb(255 255 255 / 0.24), transparent 52%),
      repeating-linear-gradient(58deg, rgb(0 0 0 / 0.28) 0 1px, transparent 1px 4px),
      repeating-linear-gradient(-58deg, rgb(0 0 0 / 0.28) 0 1px, transparent 1px 4px);
  }
  .swatch-chip[data-finish='metal'] {
    background-image: linear-gradient(
      145deg,
      rgb(255 255 255 / 0.6),
      transparent 38%,
      rgb(0 0 0 / 0.22) 62%,
      rgb(255 255 255 / 0.34)
    );
  }
  @container designer (min-width: 900px) {
    .swatch-grid legend {
      margin-block-end: 14px;
    }
    .swatches {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(76px, 1fr));
      gap: 18px 8px;
      overflow: visible;
      margin-inline: 0;
      padding: 0;
    }
    .swatch {
      inline-size: auto;
    }
  }
`;
