import { describe, expect, it } from 'vitest';
import { cleanAddress, isReturn } from './return-address.js';

describe('On a server', () => {
  it('the payment can be imported and an element be made', async () => {
    expect(typeof globalThis.document).toBe('undefined');
    const { ShoePayment, PaymentStateEvent } = await import('./index.js');
    expect(() => new ShoePayment()).not.toThrow();
    expect(PaymentStateEvent.type).toBe('payment-state');
  });
});

describe('The address that the bank sends the buyer back to', () => {
  const back =
    'https://shop.example/pay?lang=de&payment_intent=pi_1&payment_intent_client_secret=s&redirect_status=succeeded#token';

  it('loses what was added, and keeps its token', () => {
    expect(isReturn(back)).toBe(true);
    expect(cleanAddress(back)).toBe('https://shop.example/pay?lang=de#token');
    expect(isReturn(cleanAddress(back))).toBe(false);
  });
});
