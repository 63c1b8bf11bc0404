/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { shortcuts } from './shortcuts.js';

async function keys(apple = false) {
  const said = recorder();
  const root = await shown(shortcuts({ apple, close: () => said.record('close') }));
  /** The keys of each line by what they do: `Ctrl+Z`, and those that do alike behind a space. */
  const lines = Object.fromEntries(
    [...root.querySelectorAll('dl > div')].map((line) => [
      words(line.querySelector('dt')),
      [...line.querySelectorAll('.chord')]
        .map((chord) => [...chord.querySelectorAll('kbd')].map(words).join('+'))
        .join(' '),
    ]),
  );
  return { root, said, lines };
}

describe('The keys', () => {
  it('are listed by what they are for', async () => {
    const { root, lines } = await keys();
    expect([...root.querySelectorAll('h3')].map(words)).to.deep.equal([
      'Parts and choices',
      'Your design',
      'On the shoe, once it has the focus',
    ]);
    expect(lines).to.include({
      'Next part': 'Alt+↓',
      'Search leathers': '/',
      Undo: 'Ctrl+Z',
      Redo: 'Ctrl+Shift+Z',
      'Turn it': '← → ↑ ↓',
    });
    await expectAccessible(root);
  });

  it('are written as on the keyboard that somebody has', async () => {
    const { lines } = await keys(true);
    expect(lines).to.include({ 'Next part': '⌥+↓', Redo: '⌘+⇧+Z' });
  });

  it('are left by the cross', async () => {
    const { root, said } = await keys();
    root.querySelector<HTMLButtonElement>('[aria-label="Close"]')!.click();
    expect(said.calls).to.deep.equal([['close']]);
  });
});
