import type { MedusaContainer, ShippingOptionDTO } from '@medusajs/framework/types';
import { SHIPPING_MODULE } from '../modules/shipping';
import type ShippingModuleService from '../modules/shipping/service';
import type { ShippingOption, ShippingQuestion } from './list-shipping-options';
import { groupAlike } from './parcels/group-alike';
import type { ServiceQuote } from './quote-shipment';
import { findSender } from './sender';
import type { ShippingMethodData } from './shipping-method-data';

/** Providers of ours are named so, whatever id the shop's configuration has given them. */
const OF_OURS = /^cordwainer_/;

/** Of a shop's options, those of our provider, each at the price of its carrier's service. */
export async function listCalculatedOptions(
  container: MedusaContainer,
  options: readonly ShippingOptionDTO[],
  { salesChannelId, destination, currency, goods, pairs }: ShippingQuestion,
): Promise<ShippingOption[]> {
  const ours = options.filter(
    ({ price_type, provider_id }) => price_type === 'calculated' && OF_OURS.test(provider_id),
  );
  if (ours.length === 0 || !pairs) return [];
  const sender = await findSender(container, salesChannelId);
  const quotes = await container.resolve<ShippingModuleService>(SHIPPING_MODULE).quote({
    contents: { pairs },
    to: destination,
    from: sender,
    currency,
    goods,
  });
  const byService = new Map(quotes.map((quote) => [quote.id, quote]));
  return ours.flatMap(({ id, name, data }): ShippingOption[] => {
    const quote = byService.get(String(data?.id));
    return quote
      ? [
          {
            id,
            name,
            amount: quote.amount,
            taxIncluded: quote.tax_included,
            transitDays: quote.transit_days,
            data: { ...methodData(quote), sender },
          },
        ]
      : [];
  });
}

function methodData({ id, parcels }: ServiceQuote): Omit<ShippingMethodData, 'sender'> {
  return { service: id, parcels: groupAlike(parcels.map(({ charged: _, ...parcel }) => parcel)) };
}
