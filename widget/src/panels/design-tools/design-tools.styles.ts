import { css } from 'lit';

export const designToolsStyles = css`
  .design-tools {
    position: absolute;
    inset-block-start: 8px;
    inset-inline: calc(var(--_gutter) - 12px);
    display: flex;
    justify-content: space-between;
    gap: 8px;
    /* The shoe behind the gap can be turned and pressed. */
    pointer-events: none;
  }
  .tools-side {
    display: flex;
    border-radius: var(--_radius);
    background: var(--_stage-veil);
    transition: background-color var(--_fast) var(--_ease);
    pointer-events: auto;
  }
  .tool {
    position: relative;
    grid-auto-flow: column;
    gap: 8px;
    border-radius: var(--_radius);
    color: var(--_ink);
  }
  .tool .icon,
  .tools-menu-item .icon {
    flex: none;
  }
  .tool:hover:not([aria-disabled]) {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  .tool[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_ink) 10%, transparent);
  }
  .tool[aria-disabled] {
    color: color-mix(in srgb, var(--_ink) 34%, transparent);
  }
  .tool:focus-visible {
    outline-offset: -3px;
  }
  .tool-name {
    display: none;
    font-size: var(--_text-s);
    letter-spacing: 0.01em;
    white-space: nowrap;
  }
  .tool[data-place='wide'] {
    display: none;
  }
  /* Names of the icons, for pointers and for those who come by keyboard. */
  .tool::after {
    content: attr(data-tip);
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline-start: 50%;
    z-index: 1;
    translate: -50% 0;
    padding: 5px 9px;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    font-size: var(--_text-xs);
    line-height: 1.3;
    white-space: nowrap;
    pointer-events: none;
    opacity: 0;
    transition: opacity var(--_fast) var(--_ease);
  }
  .tool:dir(rtl)::after {
    translate: 50% 0;
  }
  .tools-side:first-child .tool:first-child::after {
    inset-inline-start: 6px;
    translate: none;
  }
  .tools-side:last-child .tools-more::after {
    inset-inline: auto 6px;
    translate: none;
  }
  @media (hover: hover) {
    .tool:hover::after {
      opacity: 1;
      transition-delay: 500ms;
    }
  }
  .tool:focus-visible::after {
    opacity: 1;
  }
  .tools-menu {
    position: fixed;
    inset: auto;
    inset-block-start: var(--_menu-top, 60px);
    inset-inline-end: var(--_menu-end, 8px);
    min-inline-size: 230px;
    max-inline-size: min(320px, calc(100vw - 24px));
    max-block-size: calc(100vh - var(--_menu-top, 60px) - 12px);
    margin: 0;
    padding: 6px;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_ink);
    box-shadow: 0 18px 44px rgb(0 0 0 / 0.16);
  }
  .tools-menu-item {
    display: flex;
    align-items: center;
    gap: 14px;
    inline-size: 100%;
    padding: 6px 12px;
    border-radius: var(--_radius);
    font-size: var(--_text);
    line-height: 1.35;
    text-align: start;
  }
  .tools-menu-item:hover:not([aria-disabled]) {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .tools-menu-item[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .tools-menu-item:focus-visible {
    outline-offset: -2px;
  }
  @container designer (min-width: 900px) {
    .tool[data-place='wide'] {
      display: grid;
    }
    .tools-menu li[data-place='wide'] {
      display: none;
    }
    .tools-more:not([data-always]) {
      display: none;
    }
  }
  @container designer (min-width: 1360px) {
    .tools-side:last-child .tool[data-place] {
      padding-inline: 12px;
    }
    .tools-side:last-child .tool-name {
      display: inline;
    }
    .tools-side:last-child .tool:has(.tool-name)::after {
      content: none;
    }
  }
`;
