import data from '../../markets.json';

/** A part of the world that is sold to in one currency, at prices that contain the tax. */
export type Market = {
  id: string;
  name: string;
  /** Lower case, as Medusa keeps it. */
  currency: string;
  /** Country code → default tax rate in per cent. */
  taxes: Record<string, number>;
  defaultCountry: string;
  /** What the first three kilograms cost to ship, in the currency's major unit, tax included. */
  shipping: { standard: number; express: number };
};

export const markets = data as unknown as Market[];

export const allCountries = markets.flatMap((market) => Object.keys(market.taxes));
