/**
 * Stands in for a store where the page has none: prices come from the catalog alone, shipping is agreed later, and
 * placing an order makes no order anywhere. The page takes it from the `order-submit` event.
 */
import { type Catalog, price, resolve } from '@cordwainer/contract';
import { REGION_CODES } from './region-codes.js';
import { type Store, StoreError } from './store.js';

export const TO_BE_AGREED = 'to-be-agreed';

export function createLocalStore(catalog: () => Catalog): Store {
  return {
    countries: async () => REGION_CODES.map((code) => ({ code, name: code.toUpperCase() })),
    shippingOptions: async ({ currency }) => [{ id: TO_BE_AGREED, name: '', amount: 0, currency, toBeAgreed: true }],
    quote: async ({ design, quantity, currency }) => {
      const resolved = resolve(catalog(), design);
      if (!resolved.ok) throw new StoreError('invalid', 'The design does not fit the catalog.', resolved);
      const { pairs, total } = price(resolved.value, quantity, currency);
      return { currency, pairs, lines: [], goods: total, shipping: 0, tax: 0, taxIncluded: true, total };
    },
    placeOrder: async (request, id) => ({
      id,
      status: 'submitted',
      currency: request.currency,
      total: request.expected.total,
    }),
  };
}
