/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { recorder, shown } from '../../testing/shown.js';
import { words } from '../../testing/words.js';
import { orderOpening } from './order-opening.js';

describe('The page before ordering', () => {
  it('is busy while ordering is on its way', async () => {
    const root = await shown(orderOpening({ failed: false, retry: () => undefined }));
    expect(root.querySelector('[aria-busy="true"]')).to.not.equal(null);
    expect(root.querySelector('button')).to.equal(null);
  });

  it('says that it did not come, and tries again', async () => {
    const { calls, record } = recorder();
    const root = await shown(orderOpening({ failed: true, retry: record }));
    expect(words(root.querySelector('[role="alert"]'))).to.contain('could not be loaded');
    root.querySelector('button')!.click();
    expect(calls).to.have.length(1);
    await expectAccessible(root);
  });
});
