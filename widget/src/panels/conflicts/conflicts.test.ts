/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { conflictList } from './conflicts.js';

const choices = { 'zone:vamp': 'patent/black' };
const broken = read(opened(smallCatalog(), { catalog: { id: 'small', version: 1 }, style: 'oxford', choices }), 'EUR');

async function list(reading = broken, remedy?: string) {
  const go = recorder();
  const mend = recorder();
  const { steps, check } = reading;
  const props = {
    conflicts: check.conflicts,
    steps,
    format: createFormat('en', 'EUR'),
    go: go.record,
    remedy,
    mend: () => mend.record(),
  };
  return { root: await shown(conflictList(props)), go, mend };
}

describe('What does not go together', () => {
  it('is said in the words of the rule, with a way to each part', async () => {
    const { root, go } = await list();
    expect(words(root)).to.contain('A patent vamp wants a patent cap.');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(go.calls.flat()).to.have.members(['zone:vamp', 'zone:toe-cap']);
    await expectAccessible(root);
  });

  it('is mended at once where there is a way', async () => {
    const { root, mend } = await list(broken, 'Mend it all: Toe cap, Patent, Black');
    root.querySelector<HTMLButtonElement>('.conflicts-mend')?.click();
    expect(mend.calls).to.deep.equal([[]]);
    await expectAccessible(root);
  });

  it('is silent where everything does', async () => {
    expect(words((await list(read(opened(), 'EUR'))).root)).to.equal('');
  });
});
