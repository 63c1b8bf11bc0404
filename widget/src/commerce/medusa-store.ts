/** The store as the Medusa plugin serves it: what ordering asks of it. */
import type { OrderRequest, Quote, QuoteRequest, ShippingOptionsRequest } from '@cordwainer/contract';
import { type MedusaOptions, requester } from './medusa-client.js';
import { createStampStore } from './medusa-stamps.js';
import type { Country, PlacedOrder, ShippingOption, Store } from './store.js';

export function createMedusaStore(options: MedusaOptions): Store {
  const request = requester(options);
  return {
    stamps: createStampStore(options, request),
    async countries(signal) {
      const answer = await request<{ countries: Country[] }>('countries', { signal });
      return answer.countries.map((country) => ({
        ...country,
        code: country.code.toLowerCase(),
        currency: country.currency?.toUpperCase(),
      }));
    },
    async shippingOptions(body: ShippingOptionsRequest, signal) {
      const answer = await request<{ shipping_options: ShippingOptionAnswer[] }>('shipping-options', { body, signal });
      return answer.shipping_options.map(({ transit_days, ...option }) => ({ ...option, transitDays: transit_days }));
    },
    async quote(body: QuoteRequest, signal) {
      return (await request<{ quote: Quote }>('quotes', { body, signal })).quote;
    },
    async placeOrder(body: OrderRequest, idempotencyKey) {
      const { order } = await request<{ order: OrderAnswer }>('orders', {
        body,
        headers: { 'Idempotency-Key': idempotencyKey },
      });
      const { link_token, ...rest } = order;
      return { ...rest, currency: order.currency.toUpperCase(), linkToken: link_token };
    },
    async payLink(linkToken) {
      const path = `orders/${encodeURIComponent(linkToken)}/pay-link`;
      const { pay_link } = await request<{ pay_link: { url: string | null } }>(path, { body: {} });
      return pay_link.url ?? undefined;
    },
  };
}

interface ShippingOptionAnswer extends Omit<ShippingOption, 'transitDays'> {
  readonly transit_days?: ShippingOption['transitDays'];
}

interface OrderAnswer extends Omit<PlacedOrder, 'linkToken'> {
  readonly link_token?: string;
}
