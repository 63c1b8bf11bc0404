import type { ProductionStatus } from '../types';
import { groupState, type MemberState } from './state';

const member = (status: ProductionStatus, more: Partial<MemberState> = {}): MemberState => ({
  status,
  held_status: null,
  paying: false,
  ...more,
});
const held = (held_status: MemberState['held_status']) => member('on-hold', { held_status });
const all = (...members: (ProductionStatus | MemberState)[]) =>
  groupState(
    members.map((each) => (typeof each === 'string' ? member(each) : each)),
    false,
  );

describe('the state of a shipping group', () => {
  it('is open while nothing is paid, and paying while somebody is at it', () => {
    expect(all('pending-payment', 'pending-payment')).toBe('open');
    expect(all('pending-payment', member('pending-payment', { paying: true }))).toBe('paying');
  });

  it('is paid when the last of its orders is booked', () => {
    expect(all('pending-payment', 'work-in-process')).toBe('partly-paid');
    expect(all('work-in-process', 'work-in-process')).toBe('paid');
    expect(all('work-in-process', held('work-in-process'))).toBe('paid');
    expect(all('finished', 'work-in-process')).toBe('paid');
  });

  it('is finished with its last order, and on its way with the last that left', () => {
    expect(all('finished', 'finished')).toBe('finished');
    expect(all('finished', held('finished'))).toBe('finished');
    expect(all('shipped', 'finished')).toBe('partly-shipped');
    expect(all('shipped', 'delivered')).toBe('shipped');
    expect(all('delivered', 'delivered')).toBe('delivered');
  });

  it('does not wait for what is cancelled', () => {
    expect(all('cancelled', 'shipped')).toBe('shipped');
    expect(all('cancelled', 'work-in-process')).toBe('paid');
    expect(all('cancelled', 'cancelled')).toBe('cancelled');
  });

  it('is dissolved for good', () => {
    expect(groupState([], true)).toBe('dissolved');
  });
});
