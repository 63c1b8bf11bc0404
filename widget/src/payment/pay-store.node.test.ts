import { expect, test } from 'vitest';
import { createPayStore } from './pay-store.js';

test('a payment is begun by naming the amount that the buyer was shown, and nothing else', async () => {
  const sent: unknown[] = [];
  const store = createPayStore({
    url: 'https://commerce.example/',
    publishableKey: 'pk',
    token: 'a/b',
    fetch: async (address, { body } = {}) => {
      sent.push(address, JSON.parse(String(body)));
      return Response.json({ session: { amount: 41_800, currency: 'EUR', client_secret: null } });
    },
  });
  const due = { amount: 41_800, currency: 'EUR', purpose: 'whole' };
  await store.start(due);
  expect(sent).toEqual([
    'https://commerce.example/store/cordwainer/pay/a%2Fb/session',
    { expected: { amount: 41_800, currency: 'EUR' } },
  ]);
});
