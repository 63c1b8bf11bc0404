import fc from 'fast-check';
import { chargeable, refundable } from './chargeable';

const STRIPE = 'pp_stripe_stripe';
const MANUAL = 'pp_system_default';

it('rounds up dinars for card networks, and nothing else', () => {
  expect(chargeable(STRIPE, 10_001, 'KWD')).toBe(10_010);
  expect(chargeable(STRIPE, 10_010, 'KWD')).toBe(10_010);
  expect(chargeable(MANUAL, 10_001, 'KWD')).toBe(10_001);
  expect(chargeable(STRIPE, 10_001, 'EUR')).toBe(10_001);
  expect(chargeable(STRIPE, 10_001, 'JPY')).toBe(10_001);
});

it('never gives back more than is left, whatever went back before, and at last all of it', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30_000 }),
      amounts,
      fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
      (due, wishes, currency) => {
        const captured = chargeable(STRIPE, due, currency);
        let left = captured;
        for (const wish of wishes) {
          const back = refundable({ provider_id: STRIPE, captured, left }, wish, currency);
          expect(back).toBe(chargeable(STRIPE, back, currency));
          expect(back).toBeGreaterThanOrEqual(Math.min(wish, left));
          left -= back;
          expect(left).toBeGreaterThanOrEqual(0);
        }
        expect(refundable({ provider_id: STRIPE, captured, left }, left, currency)).toBe(left);
      },
    ),
  );
});

it('gives a part of a transfer back to the last unit', () => {
  expect(
    refundable({ provider_id: 'pp_cordwainer-allocation_cordwainer', captured: 10_003, left: 10_003 }, 7, 'KWD'),
  ).toBe(7);
});
