import { describe, expect, it } from 'vitest';
import { type Confirmation, PayError, type PayPage, type PayStore } from './pay-store.js';
import { type Form, Payment } from './payment.js';
import { payPage } from './testing/pay-page.js';

type Answer<Value> = Value | PayError;

/** A store that answers what it is told, the last answer for ever, and remembers what it was asked. */
function storeOf(answers: {
  page?: Answer<PayPage>[];
  start?: Answer<string | null>[];
  confirm?: Answer<Confirmation['state']>[];
}) {
  const asked: string[] = [];
  const next = <Value>(name: string, list: Answer<Value>[]): Value => {
    asked.push(name);
    const answer = list.length > 1 ? list.shift()! : list[0]!;
    if (answer instanceof PayError) throw answer;
    return answer;
  };
  const { page = [payPage()], start = ['secret'], confirm = ['paid'] } = answers;
  const store: PayStore = {
    page: async () => next('page', page),
    picture: async () => undefined,
    start: async (due) => ({ ...due, client_secret: next('start', start) }),
    confirm: async () => ({ state: next('confirm', confirm), message: null }),
  };
  return { store, asked };
}

const card = (change: Partial<Form> = {}): Form => ({
  validate: async () => true,
  pay: async () => ({ done: true }),
  ...change,
});
const offline = new PayError('offline', '');

async function opened(answers: Parameters<typeof storeOf>[0], returned = false) {
  const { store, asked } = storeOf(answers);
  const shown: string[] = [];
  const waits: number[] = [];
  const payment = new Payment(
    store,
    () => shown.push(payment.view.kind),
    async (seconds) => void waits.push(seconds),
  );
  await payment.open(returned);
  return { payment, asked, shown, waits };
}

describe('A payment', () => {
  it('is not begun by looking at the page', async () => {
    const { payment, asked } = await opened({});
    expect(payment.view).toMatchObject({ kind: 'open', busy: false });
    expect(asked).toEqual(['page']);
  });

  it('is begun, confirmed by the store, and done', async () => {
    const { payment, asked } = await opened({ page: [payPage(), payPage({ state: 'paid' })] });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'done', outcome: 'paid', page: { state: 'paid' } });
    expect(asked).toEqual(['page', 'start', 'confirm', 'page']);
  });

  it('is begun once, however often the button is pressed', async () => {
    const { payment, asked } = await opened({});
    await Promise.all([payment.pay(card()), payment.pay(card()), payment.pay(card())]);
    await payment.pay(card());
    expect(asked.filter((name) => name === 'start')).toHaveLength(1);
  });

  it('is not begun while the form has faults', async () => {
    const { payment, asked } = await opened({});
    await payment.pay(card({ validate: async () => false }));
    expect(payment.view).toMatchObject({ kind: 'open', busy: false });
    expect(asked).toEqual(['page']);
  });

  it('that is declined says why, and the next try goes on', async () => {
    const { payment } = await opened({});
    await payment.pay(card({ pay: async () => ({ done: false, message: 'Your card was declined.' }) }));
    expect(payment.view).toMatchObject({
      kind: 'open',
      busy: false,
      trouble: { kind: 'declined', message: 'Your card was declined.' },
    });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'done' });
  });

  it('without a form is agreed to, and waits for the money', async () => {
    const method = { kind: 'manual', at_once: false } as const;
    const { payment } = await opened({ page: [payPage({ method })], start: [null], confirm: ['authorized'] });
    await payment.pay();
    expect(payment.view).toMatchObject({ kind: 'done', outcome: 'authorized' });
  });

  it('of another amount than was shown is not begun: the sums are shown anew', async () => {
    const due = { amount: 45_000, currency: 'EUR', purpose: 'whole' } as const;
    const { payment, asked } = await opened({
      page: [payPage(), payPage({ due })],
      start: [new PayError('amount-changed', '')],
    });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'open', page: { due }, trouble: { kind: 'amount-changed' } });
    expect(asked).not.toContain('confirm');
  });

  it('whose bank takes its time is asked about until it is done', async () => {
    const { payment, shown, waits } = await opened({ confirm: ['processing', 'processing', 'paid'] });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'done' });
    expect(shown).toContain('processing');
    expect(waits).toEqual([1, 2]);
  });

  it('whose bank takes days is not waited for', async () => {
    const { payment, waits } = await opened({ confirm: ['processing'] });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'processing', long: true });
    expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(180);
  });

  it('that was sent off while the net broke down is never offered a second time', async () => {
    const { payment, shown } = await opened({ confirm: [offline, offline, 'paid'] });
    const before = shown.length;
    await payment.pay(card());
    // Busy, then processing, and never open again in between.
    expect(shown.slice(before)).toEqual(['open', 'processing', 'processing', 'done']);
  });

  it('that could not be begun for want of a net may be tried again', async () => {
    const { payment } = await opened({ start: [offline, 'secret'] });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'open', trouble: { kind: 'refused', fault: 'offline' } });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'done' });
  });

  it('that somebody else has made meanwhile is done', async () => {
    const { payment } = await opened({
      page: [payPage(), payPage({ state: 'paid' })],
      start: [new PayError('already-paid', '')],
    });
    await payment.pay(card());
    expect(payment.view).toMatchObject({ kind: 'done', outcome: 'paid' });
  });

  it('from which the bank sends the buyer back is asked about at once', async () => {
    const paying = payPage({ state: 'paying' });
    expect((await opened({ page: [paying], confirm: ['paid'] }, true)).payment.view).toMatchObject({ kind: 'done' });
    const refused = await opened({ page: [paying], confirm: ['requires-action'] }, true);
    expect(refused.payment.view).toMatchObject({
      kind: 'open',
      page: { state: 'payable' },
      trouble: { kind: 'unfinished' },
    });
  });

  it('that was begun and left open is gone on with, without a word', async () => {
    const { payment } = await opened({ page: [payPage({ state: 'paying' })], confirm: ['requires-action'] });
    expect(payment.view).toMatchObject({ kind: 'open', page: { state: 'payable' } });
    expect(payment.view).not.toHaveProperty('trouble.kind');
  });

  it('says of a link that is over what it is', async () => {
    for (const fault of ['link-expired', 'link-revoked', 'not-found', 'offline']) {
      const { payment } = await opened({ page: [new PayError(fault, '')] });
      expect(payment.view).toEqual({ kind: 'closed', fault });
    }
  });

  it('that nobody looks at any more asks nothing more', async () => {
    const { store, asked } = storeOf({ confirm: ['processing'] });
    const payment: Payment = new Payment(
      store,
      () => {},
      async () => payment.leave(),
    );
    await payment.open(false);
    await payment.pay(card());
    expect(asked).toEqual(['page', 'start', 'confirm']);
  });
});
