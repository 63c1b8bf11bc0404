import { randomUUID } from 'node:crypto';
import {
  type Design,
  defaultDesign,
  type OrderRequest,
  type Quantity,
  type Quote,
  resolve,
  specify,
} from '@cordwainer/contract';
import type { AxiosInstance, AxiosResponse } from 'axios';
import { defaultCatalog, type Shop, type TestBrand } from './shop';

export const ONE_PAIR: Quantity = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'F' } };

export function mini(pairs: number): Quantity {
  return { type: 'mini-bulk', run: [{ size: 42, width: 'F', pairs }] };
}

export type Wanted = {
  brand?: TestBrand;
  market?: string;
  country?: string;
  currency?: string;
  quantity?: Quantity;
  design?: Design;
  key?: string;
  /** Changes the request at the very last. */
  change?: (request: OrderRequest) => unknown;
};

/** Talks to the store API as a storefront does. Answers with whatever status comes. */
export function storefront(api: AxiosInstance, shop: Shop) {
  const headers = (brand: TestBrand) => ({ 'x-publishable-api-key': brand.key });
  const any = { validateStatus: () => true };

  async function quote(wanted: Wanted = {}): Promise<Quote> {
    const { brand = shop.alpha, market = 'europe', country = 'de', currency = 'EUR' } = wanted;
    const { data, status } = await api.post(
      '/store/cordwainer/quotes',
      {
        design: wanted.design ?? oxford(brand),
        quantity: wanted.quantity ?? ONE_PAIR,
        currency,
        countryCode: country,
        shippingOption: shop.shipping[market],
      },
      { ...any, headers: headers(brand) },
    );
    if (status !== 200) throw new Error(`Quote refused: ${status} ${JSON.stringify(data)}`);
    return data.quote;
  }

  async function request(wanted: Wanted = {}): Promise<OrderRequest> {
    const { brand = shop.alpha, market = 'europe', country = 'de', currency = 'EUR' } = wanted;
    const design = wanted.design ?? oxford(brand);
    const { goods, shipping, total } = await quote(wanted);
    return {
      design,
      quantity: wanted.quantity ?? ONE_PAIR,
      currency,
      locale: 'en',
      email: 'ada@example.com',
      shippingAddress: {
        firstName: 'Ada',
        lastName: 'Lovelace',
        address1: '12 St James Square',
        postalCode: '10115',
        city: 'Berlin',
        countryCode: country,
      },
      shippingOption: shop.shipping[market]!,
      confirmed: confirmations(design),
      expected: { goods, shipping, total },
    };
  }

  function post(body: unknown, { brand = shop.alpha, key = randomUUID() }: { brand?: TestBrand; key?: string } = {}) {
    return api.post('/store/cordwainer/orders', body, {
      ...any,
      headers: { ...headers(brand), 'Idempotency-Key': key },
    });
  }

  async function order(wanted: Wanted = {}): Promise<AxiosResponse> {
    const body = await request(wanted);
    return post(wanted.change ? wanted.change(body) : body, wanted);
  }

  const get = (path: string, brand = shop.alpha, more: Record<string, string> = {}) =>
    api.get(`/store/cordwainer${path}`, { ...any, headers: { ...headers(brand), ...more } });

  const startPayment = (token: string, brand = shop.alpha) =>
    api.post(`/store/cordwainer/orders/${token}/payment-session`, {}, { ...any, headers: headers(brand) });

  return { quote, request, post, order, get, startPayment };
}

export function oxford(brand: TestBrand, choices: Record<string, string> = {}): Design {
  const design = defaultDesign(defaultCatalog, 'oxford');
  const id = brand.code === 'ALP' ? defaultCatalog.id : 'beta-shoes';
  return { ...design, catalog: { ...design.catalog, id }, choices };
}

export function confirmations(design: Design): string[] {
  const resolved = resolve(defaultCatalog, { ...design, catalog: { ...design.catalog, id: defaultCatalog.id } });
  return resolved.ok ? specify(resolved.value).map(({ id }) => id) : [];
}

/** Rows of every table that an order could leave something in. */
export async function countRows(sql: { raw(statement: string): Promise<{ rows: Record<string, unknown>[] }> }) {
  const tables = [
    'cordwainer_production_order',
    'cordwainer_production_event',
    'cordwainer_submission',
    'cordwainer_design',
    'cordwainer_design_use',
    '"order"',
    'order_line_item',
    'order_item',
    'order_line_item_tax_line',
    'order_shipping',
    'order_shipping_method',
    'order_shipping_method_tax_line',
    'order_summary',
    'order_address',
    'order_change',
    'order_change_action',
    'order_transaction',
    'order_credit_line',
    'order_payment_collection',
    'payment_collection',
    'payment',
    'customer',
    'notification',
  ];
  const counted = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table.replaceAll('"', '')}`);
  const { rows } = await sql.raw(`SELECT ${counted.join(', ')},
    (SELECT string_agg(code || next_number, ' ' ORDER BY code) FROM cordwainer_number_sequence) AS next_numbers`);
  return rows[0]!;
}
