import { describe, expect, it } from 'vitest';
import { defaultDesign } from '../design/resolve.js';
import { wholeCatalog } from '../testing/catalogs.js';
import { parseOrderRequest, parseQuoteRequest } from './parse.js';

const address = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: 'Rua Augusta 1',
  postalCode: '1100-048',
  city: 'Lisboa',
  countryCode: 'pt',
};
const order = {
  design: defaultDesign(wholeCatalog(), 'oxford'),
  quantity: { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'F' } },
  currency: 'EUR',
  locale: 'en',
  email: 'ada@example.com',
  shippingAddress: address,
  shippingOption: 'so_1',
  confirmed: ['style'],
  expected: { goods: 40000, shipping: 1500, total: 41500 },
};

describe('order request', () => {
  it.each(['mini-bulk', 'bulk'])('reads a made-to-order pair and a %s run', (type) => {
    expect(parseOrderRequest(order).ok).toBe(true);
    expect(parseOrderRequest({ ...order, quantity: { type, run: [{ size: 42, width: 'F', pairs: 12 }] } }).ok).toBe(
      true,
    );
  });

  it('trims what people type', () => {
    const parsed = parseOrderRequest({ ...order, shippingAddress: { ...address, city: '  Lisboa ' } });
    expect(parsed.ok && parsed.value.shippingAddress.city).toBe('Lisboa');
  });

  it('names every wrong field with what would be right', () => {
    const parsed = parseOrderRequest({
      ...order,
      email: 'ada',
      currency: 'euro',
      surprise: 1,
      shippingAddress: { ...address, countryCode: 'Portugal', city: '   ' },
      expected: { goods: 1.5, shipping: 0, total: 0 },
    });
    const messages = Object.fromEntries(parsed.ok ? [] : parsed.issues.map((issue) => [issue.path, issue.message]));
    expect(Object.keys(messages).sort()).toEqual([
      '',
      'currency',
      'email',
      'expected.goods',
      'shippingAddress.city',
      'shippingAddress.countryCode',
    ]);
    expect(messages.email).toMatch(/e-mail address/);
    expect(messages['']).toMatch(/surprise/);
    expect(messages['shippingAddress.countryCode']).toMatch(/two-letter/);
  });

  it('reads nothing that is not an object', () => {
    for (const input of [null, undefined, 1, 'x', [], true]) {
      expect(parseOrderRequest(input).ok).toBe(false);
      expect(parseQuoteRequest(input).ok).toBe(false);
    }
  });
});
