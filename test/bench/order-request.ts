import { type Catalog, defaultDesign, type Quote, resolve, specify } from '@cordwainer/contract';
import type { Client } from './store.js';

export const COUNTRY = 'de';
export const CURRENCY = 'EUR';

/** One made-to-order pair, as a storefront orders it. */
export async function orderRequest(store: Client) {
  const { catalog } = await store<{ catalog: Catalog }>('GET', '/store/cordwainer/catalog');
  const design = defaultDesign(catalog, 'oxford');
  const resolved = resolve(catalog, design);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const size = { size: 42, width: 'F' };
  const quantity = { type: 'mto', left: size, right: size };
  const { shipping_options } = await store<{ shipping_options: { id: string }[] }>(
    'GET',
    `/store/cordwainer/shipping-options?country_code=${COUNTRY}&currency_code=${CURRENCY}`,
  );
  const shippingOption = shipping_options[0]!.id;
  const { quote } = await store<{ quote: Quote }>('POST', '/store/cordwainer/quotes', {
    design,
    quantity,
    currency: CURRENCY,
    countryCode: COUNTRY,
    shippingOption,
  });
  return {
    design,
    quantity,
    currency: CURRENCY,
    locale: 'en',
    email: 'bench@example.com',
    shippingAddress: {
      firstName: 'Ada',
      lastName: 'Byron',
      address1: 'Unter den Linden 1',
      postalCode: '10117',
      city: 'Berlin',
      countryCode: COUNTRY,
    },
    shippingOption,
    confirmed: specify(resolved.value).map((line) => line.id),
    expected: { goods: quote.goods, shipping: quote.shipping, total: quote.total },
  };
}
