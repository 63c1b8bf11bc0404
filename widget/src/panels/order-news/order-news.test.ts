/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import type { Failure, News } from '../../ordering/order-state.js';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { failureNotice } from './failure-notice.js';
import { orderNews } from './order-news.js';

const format = createFormat('en', 'EUR');

async function notice(failure: Failure) {
  const retry = recorder();
  const root = await shown(failureNotice(failure, format, retry.record));
  const button = root.querySelector('button');
  button?.click();
  return { root, said: words(root.querySelector('[role="alert"]')), verb: words(button), retried: retry.calls.length };
}

describe('A failure while ordering', () => {
  for (const fault of ['offline', 'unavailable'] as const) {
    it(`promises that nothing is ordered twice where the shop is ${fault}, and tries again`, async () => {
      const { root, said, retried } = await notice({ fault, retry: 'order', message: 'Failed to fetch' });
      expect(said).to.contain('will not order twice').and.not.contain('fetch');
      expect(retried).to.equal(1);
      await expectAccessible(root);
    });
  }

  it('goes on by itself where the browser knows that it is offline, and says so', async () => {
    expect((await notice({ fault: 'offline', offline: true, retry: 'order', message: '' })).said).to.contain(
      'sent as soon as you are back, and once only',
    );
    expect((await notice({ fault: 'offline', offline: true, retry: 'quote', message: '' })).said).to.contain(
      'goes on as soon as you are back',
    );
  });

  it('counts down where the shop asks to wait', async () => {
    const waiting = await notice({ fault: 'rate-limited', retry: 'order', wait: 12, message: '' });
    expect(waiting.verb).to.equal('Try again in 12 s');
    expect(waiting.root.querySelector('button')!.getAttribute('aria-disabled')).to.equal('true');
    expect((await notice({ fault: 'rate-limited', retry: 'order', wait: 0, message: '' })).verb).to.equal('Try again');
    await expectAccessible(waiting.root);
  });

  it('brings the current collection where this one is an earlier one', async () => {
    const { said, verb } = await notice({ fault: 'outdated', retry: 'renew', message: '' });
    expect(said).to.contain('your design comes along');
    expect(verb).to.equal('Load the current collection');
    expect((await notice({ fault: 'outdated', message: '' })).said).to.contain('load the page again');
  });

  it('finds out what became of an order that a reload interrupted', async () => {
    const { said, verb } = await notice({ fault: 'interrupted', retry: 'order', message: '' });
    expect(said).to.contain('asking again will not order twice');
    expect(verb).to.equal('Find out, and place it');
  });

  it('offers no second try where it would not help', async () => {
    const refused = await notice({ fault: 'refused', message: 'This brand is closed.' });
    expect(refused).to.include({ said: 'This brand is closed.', verb: '', retried: 0 });
  });
});

describe('News on the way', () => {
  const said = async (news: News | undefined) =>
    words((await shown(orderNews({ news, catalog: smallCatalog(), format }))).querySelector('[role="alert"]'));

  it('say what is gone and what to do', async () => {
    expect(await said(undefined)).to.equal('');
    expect(await said({ kind: 'stamp-gone' })).to.contain('Choose another, or none');
    expect(await said({ kind: 'shipping-gone' })).to.contain('Choose another');
    expect(await said({ kind: 'country-gone' })).to.contain('can’t ship');
    expect(await said({ kind: 'stamp-exists' })).to.contain('charged for once');
    expect(await said({ kind: 'quantity', message: 'takes 3 to 9' })).to.contain('takes 3 to 9');
  });

  it('name the parts that a new collection does not have any more', async () => {
    expect(await said({ kind: 'renewed', lost: ['zone:vamp'] })).to.contain('please look again: Vamp.');
    expect(await said({ kind: 'renewed', lost: [] }))
      .to.contain('everything you entered')
      .and.not.contain('look again');
  });
});
