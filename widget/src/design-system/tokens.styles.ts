import { css } from 'lit';

/**
 * Every colour, typeface and length of the designer. What is a brand's to decide stands behind a `--cw-*` property of the
 * page; the private names (`--_*`) hold the fallbacks, so that a brand may set any one of them alone. A test holds the
 * colours to their contrasts.
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
    /* Words that stand back on the stage, whose light falls off towards its edge. */
    --_stage-muted: color-mix(in srgb, var(--_ink) 88%, var(--_stage-edge));
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
    --_display-weight: var(--cw-display-weight, 400);
    /* Text, from the small print under a colour to a sum. */
    --_text-2xs: 11px;
    --_text-xs: 12px;
    --_text-s: 13px;
    --_text-m: 14px;
    --_text: 15px;
    --_text-l: 17px;
    /* Headings, from a caption on the stage to the order's number. */
    --_title-2xs: 18px;
    --_title-xs: 20px;
    --_title-s: 22px;
    --_title-m: 24px;
    --_title-l: 28px;
    --_title-xl: 34px;
    --_figure: 44px;
    /* The least that a finger is sure to hit. */
    --_target: 44px;
    --_radius: var(--cw-radius, 2px);
    --_gutter: 20px;
    --_fast: 160ms;
    --_slow: 320ms;
    --_ease: cubic-bezier(0.2, 0.6, 0.2, 1);
  }
  @container designer (min-width: 1100px) {
    .designer {
      --_gutter: 32px;
    }
  }
`;
