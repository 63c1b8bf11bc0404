import fc from 'fast-check';
import { afterHold, type Calendar, expectedFinish } from './schedule';

const WEEK: Calendar = { working_days: [1, 2, 3, 4, 5], holidays: [] };
const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const said = (date: Date) => date.toISOString().slice(0, 10);
const finish = (start: string, work: [number, number, number], perDay: number | null, calendar = WEEK) =>
  said(expectedFinish(new Date(start), { pairs: work[0], backlog: work[1], leadTimeDays: work[2] }, perDay, calendar));

describe('the day an order is expected on', () => {
  // 2 March 2026 is a Monday.
  it.each([
    ['is the lead time later without a known capacity', '2026-03-02T15:00:00Z', [1, 500, 30], null, '2026-04-01'],
    ['is a working day, where the lead time ends on none', '2026-03-02T15:00:00Z', [1, 0, 5], null, '2026-03-09'],
    ['is the lead time where capacity is no matter', '2026-03-02T15:00:00Z', [1, 0, 30], 10, '2026-04-01'],
    ['begins the day after', '2026-03-02T23:59:00Z', [1, 0, 0], 10, '2026-03-03'],
    ['counts the pairs before it', '2026-03-02T08:00:00Z', [5, 45, 1], 10, '2026-03-09'],
    ['counts a part of a day as one', '2026-03-02T08:00:00Z', [6, 45, 1], 10, '2026-03-10'],
    ['counts only working days', '2026-03-06T08:00:00Z', [10, 0, 0], 10, '2026-03-09'],
  ] as const)('%s', (_, start, work, perDay, expected) => {
    expect(finish(start, [...work], perDay)).toBe(expected);
  });

  it('leaves out holidays', () => {
    const calendar = { ...WEEK, holidays: ['2026-03-03', '2026-03-04'] };
    expect(finish('2026-03-02T08:00:00Z', [10, 0, 0], 10, calendar)).toBe('2026-03-05');
    expect(finish('2026-03-02T08:00:00Z', [1, 0, 1], null, calendar)).toBe('2026-03-05');
  });

  it('works at weekends where the factory does', () => {
    expect(finish('2026-03-06T08:00:00Z', [20, 0, 0], 10, { working_days: [6, 7], holidays: [] })).toBe('2026-03-08');
  });

  it('ends, also in a factory that never works', () => {
    expect(finish('2026-03-02T08:00:00Z', [1, 0, 0], 1, { working_days: [], holidays: [] })).toMatch(/^21\d\d-/);
  });

  it('is never before the lead time, never on a day off, and never sooner with more before it', () => {
    const works = fc.record({
      pairs: fc.integer({ min: 1, max: 500 }),
      backlog: fc.integer({ min: 0, max: 2000 }),
      leadTimeDays: fc.integer({ min: 0, max: 120 }),
    });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    const start = fc.date({ min: day('2025-01-01'), max: day('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(start, works, fc.integer({ min: 1, max: 80 }), days, (from, work, perDay, working_days) => {
        const calendar = { working_days, holidays: [] };
        const expected = expectedFinish(from, work, perDay, calendar);
        expect(working_days).toContain(expected.getUTCDay() || 7);
        expect(expected.getTime()).toBeGreaterThan(from.getTime() + (work.leadTimeDays - 1) * 86_400_000);
        const busier = expectedFinish(from, { ...work, backlog: work.backlog + 10 }, perDay, calendar);
        expect(busier.getTime()).toBeGreaterThanOrEqual(expected.getTime());
      }),
    );
  });
});

describe('after a hold the day', () => {
  const moved = (from: string, until: string) =>
    said(afterHold(day('2026-03-12'), new Date(from), new Date(until), WEEK));
  it('stays, where the hold was within one day', () => {
    expect(moved('2026-03-02T01:00:00Z', '2026-03-02T23:00:00Z')).toBe('2026-03-12');
  });
  it('is put off by the days it took', () => {
    expect(moved('2026-03-02T23:00:00Z', '2026-03-03T01:00:00Z')).toBe('2026-03-13');
  });
  it('is put off on to a working day', () => {
    expect(moved('2026-03-02T08:00:00Z', '2026-03-04T08:00:00Z')).toBe('2026-03-16');
  });
});
