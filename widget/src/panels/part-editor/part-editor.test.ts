/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { candidate } from '../../session/candidates.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { shown } from '../../testing/shown.js';
import { partEditor } from './part-editor.js';

const session = opened();
const reading = read(session, 'EUR');

async function editor(key: string) {
  const step = reading.steps.find((candidate) => candidate.key === key)!;
  const format = createFormat('en', 'EUR');
  const look = (at: string, value: string) => candidate(session, at, value);
  return shown(partEditor({ reading, step, format, value: 'As it is', look, choose: () => {}, refuse: () => {} }));
}

const legends = (root: HTMLElement) => [...root.querySelectorAll('legend')].map(words);

describe('The editor of a part', () => {
  it('asks for material, then colour', async () => {
    const root = await editor('zone:vamp');
    expect(words(root.querySelector('h2'))).to.equal('Vamp');
    expect(words(root.querySelector('.part-note'))).to.equal('Fine and even.');
    expect(legends(root)).to.deep.equal(['Material', 'Colour']);
    await expectAccessible(root);
  });

  it('asks for no material where there is only one', async () => {
    expect(legends(await editor('zone:lining'))).to.deep.equal(['Lining calf']);
  });

  it('asks for the last, the construction and the sole in words', async () => {
    for (const [key, names] of [
      ['last', ['Round', 'Chisel']],
      ['construction', ['Goodyear welt', 'Blake']],
      ['sole', ['Single leather', 'Double leather']],
      ['option:toe-detail', ['Plain', 'Cap toe']],
    ] as const) {
      const root = await editor(key);
      expect([...root.querySelectorAll('.choice-name')].map(words)).to.deep.equal(names);
      await expectAccessible(root);
    }
  });

  it('asks for a text, and says what it would add', async () => {
    const root = await editor('option:monogram');
    expect(root.querySelector('input')?.type).to.equal('text');
    expect(words(root.querySelector('.difference'))).to.equal('+€25');
    await expectAccessible(root);
  });

  it('says how far the design has come', async () => {
    expect(words((await editor('zone:vamp')).querySelector('.part-place .visually-hidden'))).to.equal('Step 5 of 9');
  });
});
