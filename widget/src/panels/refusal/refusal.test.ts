/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { refusal } from './refusal.js';

describe('A refusal', () => {
  it('says why, and offers the way out and the way back', async () => {
    const pressed = recorder();
    const root = await shown(
      refusal({
        because: 'Lack will Lack.',
        remedy: 'Change both',
        amend: () => pressed.record('amend'),
        dismiss: () => pressed.record('dismiss'),
      }),
    );
    expect(words(root)).to.contain('Lack will Lack.');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(pressed.calls).to.deep.equal([['amend'], ['dismiss']]);
    await expectAccessible(root);
  });

  it('offers no way out where there is none', async () => {
    const root = await shown(refusal({ because: 'No.', amend: () => {}, dismiss: () => {} }));
    expect([...root.querySelectorAll('button')].map(words)).to.deep.equal(['Leave it as it is']);
  });
});
