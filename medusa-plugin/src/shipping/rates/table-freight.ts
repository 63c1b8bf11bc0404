import type { MinorUnits } from '@cordwainer/contract';
import type { Rate } from './rate-card';

/** The price of one parcel by a table, or nothing where it is too heavy for it. Weights are g, rounded already. */
export function parcelFreight(
  { rows, per_kg_above }: Pick<Rate, 'rows' | 'per_kg_above'>,
  weight: number,
): MinorUnits | undefined {
  const row = rows.find(({ up_to }) => weight <= up_to);
  if (row) return row.price;
  const last = rows.at(-1);
  if (!last || per_kg_above === null) return undefined;
  return last.price + Math.ceil((weight - last.up_to) / 1000) * per_kg_above;
}

/** The price of all parcels by a table, with the surcharge for fuel; nothing where one of them is too heavy. */
export function tableFreight(rate: Rate, weights: readonly number[]): MinorUnits | undefined {
  let freight = 0;
  for (const weight of weights) {
    const price = parcelFreight(rate, weight);
    if (price === undefined) return undefined;
    freight += price;
  }
  return freight + Math.round((freight * rate.fuel_permille) / 1000);
}

/** What the buyer pays: at least the minimum, the handling on top, nothing where the goods are worth enough. */
export function shipmentPrice(
  { minimum, handling_fee, free_from }: Pick<Rate, 'minimum' | 'handling_fee' | 'free_from'>,
  freight: MinorUnits,
  goods?: MinorUnits,
): MinorUnits {
  if (free_from !== null && goods !== undefined && goods >= free_from) return 0;
  return Math.max(freight, minimum) + handling_fee;
}
