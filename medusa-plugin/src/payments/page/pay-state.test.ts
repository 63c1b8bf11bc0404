import { type Circumstances, type OrderStanding, payStateOf } from './pay-state';

const now = new Date('2026-11-24T10:00:00Z');
const order: OrderStanding = {
  status: 'pending-payment',
  held_status: null,
  group_id: null,
  paying_until: null,
  editing_until: null,
  cancelling_until: null,
};
const stateOf = (changes: Partial<OrderStanding>, more: Partial<Circumstances> = {}) =>
  payStateOf([{ ...order, ...changes }], { due: 100, alone: true, authorized: false, now, ...more });

describe('What can be done on the payment page', () => {
  it.each([
    ['payable', 'it waits for its payment', {}],
    ['payable', 'the rest of it is due while it is made', { status: 'work-in-process' }],
    ['payable', 'a claim has run out', { paying_until: '2026-11-24T09:59:59Z' }],
    ['paying', 'somebody is paying it', { paying_until: '2026-11-24T10:20:00Z' }],
    ['held', 'it is on hold', { status: 'on-hold', held_status: 'pending-payment' }],
    ['held', 'it is being edited', { editing_until: '2026-11-24T10:01:00Z' }],
    ['cancelled', 'it is cancelled', { status: 'cancelled' }],
    ['cancelled', 'it is being cancelled, even where that takes long', { cancelling_until: '2026-11-24T09:00:00Z' }],
    ['grouped', 'it is paid with its group', { group_id: 'shipgrp_1' }],
    ['payable', 'it is grouped, paid, and an edit has added to it', { group_id: 'g', status: 'work-in-process' }],
  ] as const)('is "%s" where %s', (state, _, changes) => {
    expect(stateOf(changes)).toBe(state);
  });

  it('is "paid" where nothing is due, whatever else is', () => {
    expect(stateOf({ status: 'on-hold', held_status: 'work-in-process' }, { due: 0 })).toBe('paid');
    expect(stateOf({ group_id: 'shipgrp_1' }, { due: 0 })).toBe('paid');
  });

  it('is "authorized" where the money is awaited that the buyer has sent', () => {
    expect(stateOf({}, { authorized: true })).toBe('authorized');
    expect(stateOf({ status: 'cancelled' }, { authorized: true })).toBe('cancelled');
  });

  it('of a group is payable though one of it is cancelled, and held where one of it is', () => {
    const member = { ...order, group_id: 'shipgrp_1' };
    const together = (...changes: Partial<OrderStanding>[]) =>
      payStateOf(
        changes.map((change) => ({ ...member, ...change })),
        { due: 100, alone: false, authorized: false, now },
      );
    expect(together({}, { status: 'cancelled' })).toBe('payable');
    expect(together({}, { status: 'on-hold' })).toBe('held');
    expect(together({ status: 'cancelled' }, { status: 'cancelled' })).toBe('cancelled');
  });
});
