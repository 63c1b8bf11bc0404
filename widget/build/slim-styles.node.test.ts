import { describe, expect, it } from 'vitest';
import { slimSheet } from './slim-styles.js';

describe('A sheet as it is shipped', () => {
  it('says the same in fewer letters', async () => {
    const css = `
      /* Why. */
      .frame { all: initial; color-scheme: light dark; }
      :host([theme='dark']) .frame:not(.a, .b) { --_ink: light-dark(#ffffff, #000000); margin-inline: 0 4px; }
      @container designer (min-width: 900px) and (max-height: 559px) { .stage > * { inset: 0; } }
    `;
    expect(await slimSheet(css)).toBe(
      '.frame{all:initial;color-scheme:light dark}:host([theme="dark"]) .frame:not(.a,.b){--_ink: light-dark(#ffffff, #000000);margin-inline:0 4px}@container designer (min-width: 900px) and (max-height: 559px){.stage>*{inset:0}}',
    );
  });

  it('keeps characters that are written by their number', async () => {
    expect(await slimSheet(String.raw`.a::after { content: '\\2212'; }`)).toMatch(/content:"(?:−|\\\\2212)"/);
  });
});
