import type { RatePort } from './rate-port';
import { tableFreight } from './table-freight';

/** The merchant's own tables. */
export const tableRates: RatePort = {
  async freights({ candidates }) {
    return candidates.map(({ rate, parcels }) => {
      const amount = tableFreight(
        rate,
        parcels.map(({ charged }) => charged.chargeable),
      );
      return amount === undefined ? undefined : { amount, source: 'table' };
    });
  },
};
