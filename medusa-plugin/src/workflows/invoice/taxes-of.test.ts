import { taxesOf } from './taxes-of';

describe('the tax of an invoice', () => {
  it('of one rate is the quote’s, and with its net the total', () => {
    const lines = [
      { amount: 400, included: true, rates: [19] },
      { amount: 18.5, included: true, rates: [19] },
    ];
    expect(taxesOf(lines, { currency: 'EUR', tax: 6682, total: 41850 })).toEqual([
      { rate: 19, net: 35168, amount: 6682 },
    ]);
  });

  it('of several rates adds up to the quote’s: the largest takes what rounding leaves', () => {
    const lines = [
      { amount: 100.01, included: false, rates: [8.875] },
      { amount: 33.33, included: false, rates: [5] },
    ];
    const taxes = taxesOf(lines, { currency: 'USD', tax: 1055, total: 14389 });
    expect(taxes).toEqual([
      { rate: 8.875, net: 10001, amount: 888 },
      { rate: 5, net: 3333, amount: 167 },
    ]);
  });

  it('knows currencies without digits and with three', () => {
    const yen = [{ amount: 52800, included: true, rates: [10] }];
    expect(taxesOf(yen, { currency: 'JPY', tax: 4800, total: 52800 })).toEqual([
      { rate: 10, net: 48000, amount: 4800 },
    ]);
    const dinar = [{ amount: 120.125, included: false, rates: [5] }];
    expect(taxesOf(dinar, { currency: 'KWD', tax: 6006, total: 126131 })).toEqual([
      { rate: 5, net: 120125, amount: 6006 },
    ]);
  });

  it('is nothing where nothing is taxed', () => {
    expect(taxesOf([{ amount: 10, included: false, rates: [] }], { currency: 'EUR', tax: 0, total: 1000 })).toEqual([]);
  });
});
