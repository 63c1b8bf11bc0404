/**
 * Submitting one made-to-order pair beside Medusa's own way from cart to order (create cart, add line, address, shipping,
 * payment session, complete), on the same server and database, by turns.
 */
import { randomUUID } from 'node:crypto';
import { COUNTRY, CURRENCY, orderRequest } from './order-request.js';
import { interleave, median } from './rounds.js';
import type { Client } from './store.js';

const RUN = { rounds: 7, times: 24, atOnce: 4 };

/** Orders per second, ours and the peer's, as medians of rounds by turns. */
export async function benchSubmissions(store: Client, admin: Client) {
  const ours = await productionOrders(store);
  const peer = await cartOrders(store, admin);
  // Once each before the clock runs: both begin with warm code.
  await ours();
  await peer();
  const measured = await interleave({ ours, peer }, RUN);
  const [us, them] = [median(measured.ours), median(measured.peer)];
  const round = (value: number) => Number(value.toFixed(2));
  return { unit: 'orders per second', ...RUN, ours: round(us), peer: round(them), ratio: round(us / them) };
}

async function productionOrders(store: Client): Promise<() => Promise<void>> {
  const request = await orderRequest(store);
  return async () => {
    await store('POST', '/store/cordwainer/orders', request, { 'idempotency-key': randomUUID() });
  };
}

async function cartOrders(store: Client, admin: Client): Promise<() => Promise<void>> {
  const variant = await makeVariant(admin);
  const { regions } = await store<{ regions: { id: string; currency_code: string; countries: { iso_2: string }[] }[] }>(
    'GET',
    '/store/regions?fields=id,currency_code,*countries',
  );
  const region = regions.find(({ countries }) => countries.some((country) => country.iso_2 === COUNTRY))!;
  const address = {
    first_name: 'Ada',
    last_name: 'Byron',
    address_1: 'Unter den Linden 1',
    postal_code: '10117',
    city: 'Berlin',
    country_code: COUNTRY,
  };
  return async () => {
    type Cart = { cart: { id: string } };
    const { cart } = await store<Cart>('POST', '/store/carts', { region_id: region.id });
    const path = `/store/carts/${cart.id}`;
    await store('POST', `${path}/line-items`, { variant_id: variant, quantity: 1 });
    await store('POST', path, { email: 'bench@example.com', shipping_address: address, billing_address: address });
    const { shipping_options } = await store<{ shipping_options: { id: string }[] }>(
      'GET',
      `/store/shipping-options?cart_id=${cart.id}`,
    );
    await store('POST', `${path}/shipping-methods`, { option_id: shipping_options[0]!.id });
    const { payment_collection } = await store<{ payment_collection: { id: string } }>(
      'POST',
      '/store/payment-collections',
      {
        cart_id: cart.id,
      },
    );
    await store('POST', `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
      provider_id: 'pp_system_default',
    });
    const { type } = await store<{ type: string }>('POST', `${path}/complete`);
    if (type !== 'order') throw new Error(`The cart became no order but "${type}"`);
  };
}

/** A product such as Medusa itself would sell: one variant, one price, no stock kept. */
async function makeVariant(admin: Client): Promise<string> {
  const { sales_channels } = await admin<{ sales_channels: { id: string; name: string }[] }>(
    'GET',
    '/admin/sales-channels',
  );
  const { shipping_profiles } = await admin<{ shipping_profiles: { id: string }[] }>('GET', '/admin/shipping-profiles');
  const { product } = await admin<{ product: { variants: { id: string }[] } }>('POST', '/admin/products', {
    title: 'Oxford',
    status: 'published',
    sales_channels: sales_channels.map(({ id }) => ({ id })),
    shipping_profile_id: shipping_profiles[0]!.id,
    options: [{ title: 'Size', values: ['42'] }],
    variants: [
      {
        title: '42',
        options: { Size: '42' },
        manage_inventory: false,
        // Shipping is priced by the parcel: a box of shoes, in mm and g.
        length: 340,
        width: 220,
        height: 130,
        weight: 1400,
        prices: [{ currency_code: CURRENCY.toLowerCase(), amount: 400 }],
      },
    ],
  });
  return product.variants[0]!.id;
}
