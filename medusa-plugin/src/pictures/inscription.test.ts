import { inscribed } from './inscription';

const FORM = { capitals: 7, longest: 44, spaced: 0.14, border: 0.12, foil: '#d9a441' } as const;

/** Columns in which nothing is pressed in, as runs: the room before, between and after letters. */
const gaps = ({ columns, rows, depths }: Awaited<ReturnType<typeof inscribed>>): number => {
  let count = 0;
  let inGap = false;
  for (let x = 0; x < columns; x++) {
    let empty = true;
    for (let y = 0; y < rows; y++) if (depths[y * columns + x]! > 20) empty = false;
    if (empty && !inGap) count++;
    inGap = empty;
  }
  return count;
};

describe('A monogram on papers', () => {
  it('is pressed into the lining with foil, letter beside letter, with nothing at its borders', async () => {
    const stamp = await inscribed('HIH', FORM);
    expect(stamp.place).toBe('lining');
    expect(stamp.foil).toBe(FORM.foil);
    expect(stamp.depths).toHaveLength(stamp.columns * stamp.rows);
    expect(gaps(stamp)).toBe(4);
    const top = stamp.depths.subarray(0, stamp.columns);
    expect(Math.max(...top)).toBe(0);
    expect(Math.max(...stamp.depths)).toBe(255);
  });

  it('has capitals of their size, and is set smaller where it would be too long', async () => {
    const short = await inscribed('H', FORM);
    expect(short.height).toBeCloseTo(7 * (1 + 2 * FORM.border), 0);
    expect(short.width / short.height).toBeCloseTo(short.columns / short.rows, 1);
    const long = await inscribed('WMWM', FORM);
    expect(long.width).toBeLessThanOrEqual(FORM.longest + 0.01);
  });

  it('leaves room for what goes below the line', async () => {
    const stamp = await inscribed('Q', FORM);
    const bottom = stamp.depths.subarray((stamp.rows - 1) * stamp.columns);
    expect(Math.max(...bottom)).toBe(0);
    expect(stamp.height).toBeGreaterThan((await inscribed('H', FORM)).height + 1);
  });
});
