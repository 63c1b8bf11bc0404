import { type Dated, daysInProduction, isLate } from './progress';

const NOW = new Date('2026-03-20T12:00:00Z');
const order: Dated = {
  status: 'work-in-process',
  held_status: null,
  held_at: null,
  held_seconds: 0,
  wip_started_at: '2026-03-10T11:00:00Z',
  expected_finish_at: '2026-03-20T00:00:00Z',
  finished_at: null,
};
const held = (held_at: string, more: Partial<Dated> = {}): Dated => ({
  ...order,
  status: 'on-hold',
  held_status: 'work-in-process',
  held_at,
  ...more,
});

describe('days in production', () => {
  it.each<[string, Dated, number | null]>([
    ['are none before it began', { ...order, status: 'pending-payment', wip_started_at: null }, null],
    ['are whole days', order, 10],
    ['end when it is finished', { ...order, status: 'shipped', finished_at: '2026-03-15T12:00:00Z' }, 5],
    ['end when it is cancelled', { ...order, status: 'cancelled', cancelled_at: '2026-03-13T12:00:00Z' }, 3],
    ['leave out the time of holds', { ...order, held_seconds: 4 * 86_400 }, 6],
    ['stand still on hold', held('2026-03-12T12:00:00Z'), 2],
    ['are none where it was paid on hold', held('2026-03-01T12:00:00Z'), 0],
    ['go on while it waits finished on hold', held('2026-03-12T12:00:00Z', { held_status: 'finished' }), 10],
  ])('%s', (_, dated, days) => {
    expect(daysInProduction(dated, NOW)).toBe(days);
  });
});

describe('an order is late', () => {
  it.each<[string, Dated, boolean]>([
    ['not on the day itself', order, false],
    ['on the day after', { ...order, expected_finish_at: '2026-03-19T00:00:00Z' }, true],
    ['not once it is finished', { ...order, status: 'finished', expected_finish_at: '2026-03-01T00:00:00Z' }, false],
    ['not by being held', held('2026-03-12T12:00:00Z', { expected_finish_at: '2026-03-15T00:00:00Z' }), false],
    ['still, where it was when it was held', held('2026-03-17T12:00:00Z', { expected_finish_at: '2026-03-15' }), true],
    ['not before it began', { ...order, status: 'pending-payment', expected_finish_at: null }, false],
  ])('%s', (_, dated, late) => {
    expect(isLate(dated, NOW)).toBe(late);
  });
});
