import type { MedusaContainer } from '@medusajs/framework/types';
import { sellByRateCard } from './rate-card';
import { makeShop, type Shop } from './shop';

/** The test shop with Stripe's double in every region, and shipping that costs less for two orders than for each. */
export async function shopByStripe(container: MedusaContainer): Promise<Shop> {
  const shop = await makeShop(container, { paymentProvider: 'pp_stripe_stripe' });
  const options = await sellByRateCard(container, shop);
  shop.shipping = Object.fromEntries(Object.entries(options).map(([market, { standard }]) => [market, standard]));
  return shop;
}
