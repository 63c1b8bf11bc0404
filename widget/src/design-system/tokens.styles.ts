import { css } from 'lit';

/**
 * Every colour, typeface and length of the designer, each behind a `--cw-*` property of the page. The private names
 * (`--_*`) hold the fallbacks, so that a brand may set any one of them alone.
 */
export const tokens = css`
  .frame {
    --_paper: var(--cw-paper, light-dark(#fdfcfa, #171614));
    --_raised: var(--cw-raised, light-dark(#ffffff, #1f1d1b));
    --_ink: var(--cw-ink, light-dark(#1b1917, #f3efe8));
    --_muted: var(--cw-muted, light-dark(#6a635b, #aaa298));
    --_line: var(--cw-line, light-dark(#e5e0d8, #34312d));
    --_line-strong: var(--cw-line-strong, light-dark(#8a8279, #7d766d));
    --_accent: var(--cw-accent, light-dark(#1b1917, #f3efe8));
    --_on-accent: var(--cw-on-accent, light-dark(#fdfcfa, #1b1917));
    --_danger: var(--cw-danger, light-dark(#9c2a1c, #f0a195));
    --_stage: var(--cw-stage, light-dark(#f3f0eb, #5a554f));
    --_stage-edge: var(--cw-stage-edge, light-dark(#dcd7cf, #211f1d));
    --_font: var(--cw-font, 'Avenir Next', Avenir, 'Helvetica Neue', Helvetica, Arial, sans-serif);
    --_font-display: var(
      --cw-font-display,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Book Antiqua',
      Georgia,
      'Liberation Serif',
      serif
    );
    --_radius: var(--cw-radius, 2px);
    --_gutter: 20px;
    --_ease: cubic-bezier(0.2, 0.6, 0.2, 1);
  }
  @container designer (min-width: 1100px) {
    .designer {
      --_gutter: 32px;
    }
  }
`;
