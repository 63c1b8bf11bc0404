/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { stepFooter } from './step-footer.js';

describe('The foot of a step', () => {
  it('names where it leads', async () => {
    const gone = recorder();
    const root = await shown(
      stepFooter({
        previous: 'Vamp',
        next: 'Tongue',
        goPrevious: () => gone.record('back'),
        goNext: () => gone.record('on'),
      }),
    );
    const [back, on] = root.querySelectorAll('button');
    expect(words(back)).to.equal('Previous: Vamp');
    expect(words(on)).to.equal('Next: Tongue');
    on?.click();
    back?.click();
    expect(gone.calls).to.deep.equal([['on'], ['back']]);
    await expectAccessible(root);
  });
});
