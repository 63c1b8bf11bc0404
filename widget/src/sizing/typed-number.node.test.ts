import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedNumber } from './typed-number.js';

describe('A number as people write it', () => {
  it.each([
    ['9', 9],
    ['9.5', 9.5],
    ['9,5', 9.5],
    ['9½', 9.5],
    ['9 ½', 9.5],
    ['9 1/2', 9.5],
    ['10 3/8', 10.375],
    ['½', 0.5],
    [' 42\u00a0', 42],
    ['0', 0],
    ['٤٢', 42],
    ['٩٫٥', 9.5],
    ['۴۲', 42],
    ['４２', 42],
  ])('%j is %d', (text, number) => expect(typedNumber(text)).toBe(number));

  it.each(['', 'nine', '-1', '9.5.1', '1/0', '11/2', '1e3', '0x10', '9 5', 'Infinity', '½½'])('%j is none', (text) =>
    expect(typedNumber(text)).toBe(undefined),
  );

  it('is read back from any way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom('.', ','), (halves, point) => {
        const whole = Math.floor(halves / 2);
        const half = halves % 2 === 1;
        for (const text of half
          ? [`${whole}${point}5`, `${whole}½`, `${whole} 1/2`]
          : [`${whole}`, `${whole}${point}0`]) {
          expect(typedNumber(text)).toBe(halves / 2);
        }
      }),
    );
  });

  it('is never anything else, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = typedNumber(text);
        expect(number === undefined || (Number.isFinite(number) && number >= 0)).toBe(true);
      }),
    );
  });
});
