import type { MedusaContainer } from '@medusajs/framework/types';
import { SHIPPING_MODULE } from '../../../modules/shipping';
import type ShippingModuleService from '../../../modules/shipping/service';
import { RefusalError, unprocessable } from '../../../refusal';
import { carrierOf } from '../../../shipping/carrier-tracking';
import { listShippingOptions, type ShippingOption } from '../../../shipping/list-shipping-options';
import { chargedWeight, EXPRESS_DIVISOR } from '../../../shipping/parcels/chargeable-weight';
import { groupAlike, type ParcelGroup, ungroup } from '../../../shipping/parcels/group-alike';
import type { PairsToPack } from '../../../shipping/parcels/pack-pairs';
import type { OrderToGroup } from './read-orders';

/** All of a group's pairs, packed and priced as one shipment. Minor units, g. */
export type JointShipping = {
  option: ShippingOption;
  /** Everything that reaches, cheapest first. */
  options: ShippingOption[];
  parcels: ParcelGroup[];
  chargeable_weight: number;
  /** cm³ that the carrier charges as a kilogram. */
  volumetric_divisor: number;
};

/**
 * Prices the orders as one shipment, by what the shop's shipping options ask for it. Options whose prices contain tax where
 * the orders' own do not, or the other way round, are left out: such prices can't be compared.
 *
 * @throws Refusal 409 where nothing carries so much; 422 where the option that was wished for does not
 */
export async function priceJointly(
  container: MedusaContainer,
  orders: readonly OrderToGroup[],
  pairs: readonly PairsToPack[],
  wished?: string,
): Promise<JointShipping> {
  const first = orders[0]!;
  const { countryCode, province, city, postalCode } = first.address;
  const listed = await listShippingOptions(container, {
    salesChannelId: first.medusa.sales_channel_id,
    destination: { country_code: countryCode, province, city, postal_code: postalCode },
    regionId: first.medusa.region_id ?? '',
    currency: first.currency,
    goods: orders.reduce((sum, { quote }) => sum + quote.goods, 0),
    pairs,
  });
  const options = listed
    .filter(({ taxIncluded }) => orders.every(({ own }) => own.tax_included === taxIncluded))
    .sort((a, b) => a.amount - b.amount);
  const option = choose(options, orders, wished);
  const shipping = container.resolve<ShippingModuleService>(SHIPPING_MODULE);
  const { card } = await shipping.retrieveCard();
  const carrier = carrierOf(card, option.data.service as string | undefined);
  const parcels = (option.data.parcels as ParcelGroup[] | undefined) ?? groupAlike(await shipping.propose(pairs));
  const volumetricDivisor = carrier?.volumetric_divisor ?? EXPRESS_DIVISOR;
  const weighing = { volumetricDivisor, weightStep: carrier?.weight_step ?? 1 };
  return {
    option,
    options,
    parcels,
    chargeable_weight: ungroup(parcels).reduce((sum, parcel) => sum + chargedWeight(parcel, weighing).chargeable, 0),
    volumetric_divisor: volumetricDivisor,
  };
}

/**
 * The one that was wished for; else, of those that the orders had by themselves, the cheapest that makes nobody wait longer
 * than what he has chosen; else the cheapest.
 */
function choose(options: readonly ShippingOption[], orders: readonly OrderToGroup[], wished?: string): ShippingOption {
  if (wished !== undefined) {
    const option = options.find(({ id }) => id === wished);
    if (option) return option;
    const known = options.map(({ id, name }) => `${id} (${name})`).join(', ') || 'none';
    const message = `"${wished}" does not carry the group's parcels there; these do: ${known}`;
    throw unprocessable([{ path: 'shipping_option', code: 'unknown-shipping-option', message }], 'invalid-group');
  }
  const own = new Set(orders.map(({ own }) => own.shipping_option_id));
  const theirs = options.filter(({ id }) => own.has(id));
  const fastest = Math.min(...theirs.map((option) => option.transitDays?.max ?? Number.POSITIVE_INFINITY));
  const chosen = theirs.find((option) => !option.transitDays || option.transitDays.max <= fastest) ?? options[0];
  if (chosen) return chosen;
  throw new RefusalError({
    status: 409,
    type: 'not-carried',
    message: 'No shipping option carries these orders there as one shipment',
  });
}
