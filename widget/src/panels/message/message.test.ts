/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { recorder, shown } from '../../testing/shown.js';
import { words } from '../../testing/words.js';
import { message } from './message.js';

describe('A message', () => {
  it('says what is to know, offers what can be done about it, and goes when it is dismissed', async () => {
    const pressed = recorder();
    const root = await shown(
      message({
        text: 'Your last design is back.',
        action: { name: 'Start over', run: () => pressed.record('start over') },
        dismiss: () => pressed.record('dismiss'),
      }),
    );
    expect(words(root.querySelector('p'))).to.equal('Your last design is back.');
    for (const button of root.querySelectorAll('button')) button.click();
    expect(pressed.calls).to.deep.equal([['start over'], ['dismiss']]);
    await expectAccessible(root);
  });

  it('may be nothing but words', async () => {
    const root = await shown(message({ text: 'Saved.', dismiss: () => undefined }));
    expect(root.querySelectorAll('button').length).to.equal(1);
  });
});
