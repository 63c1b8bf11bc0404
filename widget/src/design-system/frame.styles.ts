import { css } from 'lit';

/**
 * Where the page ends and the designer begins. The host belongs to the page, which may style it as it pleases, or not
 * mean it at all (`* { all: unset }`); nothing that it inherits comes past the frame but what hides it.
 */
export const frame = css`
  .frame {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    color-scheme: light dark;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--_font);
    font-size: var(--_text);
    line-height: 1.5;
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
  }
  :host([theme='light']) .frame {
    color-scheme: light;
  }
  :host([theme='dark']) .frame {
    color-scheme: dark;
  }
`;
