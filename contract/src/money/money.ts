import * as z from 'zod/mini';

/** ISO 4217 code in capitals: `EUR`. */
export const CurrencySchema = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as "EUR"'));
export type Currency = string;

/** An amount in whole minor units of its currency (cents, yen, fils); never a fraction. */
export const MinorUnitsSchema = z.int();
export type MinorUnits = number;

/** The same price in each of the catalog's currencies, in minor units. */
export const PricesSchema = z.record(CurrencySchema, z.int().check(z.minimum(0)));
export type Prices = Readonly<Record<Currency, MinorUnits>>;

// Beside the schemas, so that who only writes amounts does not ship them.
export * from './amounts.js';
