import type { PayPage } from '../pay-store.js';

/** An order that waits for its payment, with whatever is otherwise. */
export function payPage(change: Partial<PayPage> = {}): PayPage {
  const costs = {
    currency: 'EUR',
    pairs: 1,
    manufacturing: 40_000,
    customisation: 2_500,
    shipping: 1_850,
    tax: 7_081,
    taxOnTop: 0,
    total: 44_350,
  };
  return {
    brand: { code: 'BFG', name: 'Beaufort & Gray' },
    orders: [{ number: '12345-BFG', model_name: 'Oxford', type: 'mto', picture: '/picture', costs }],
    costs,
    paid: 0,
    due: { amount: 44_350, currency: 'EUR', purpose: 'whole' },
    state: 'payable',
    method: { kind: 'stripe', publishable_key: 'pk_test_1', amount: 44_350, form_amount: 44_350 },
    expires_at: '2026-12-08T12:00:00Z',
    ...change,
  };
}
