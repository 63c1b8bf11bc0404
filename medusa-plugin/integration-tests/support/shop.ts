import { createRequire } from 'node:module';
import type { Catalog } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

const require = createRequire(import.meta.url);
// The very module the server runs: a second copy would register every workflow twice.
const { createBrandWorkflow, publishCatalogWorkflow } = require('@cordwainer/medusa-plugin/workflows');
const flows = require('@medusajs/medusa/core-flows');

export const defaultCatalog: Catalog = require('@cordwainer/contract/catalogs/default.json');

/** A region of the test shop, and what shipping costs there in major units. */
const MARKETS = [
  { id: 'europe', currency: 'eur', taxIncluded: true, taxes: { de: 19, pt: 23 }, shipping: 18.5 },
  { id: 'america', currency: 'usd', taxIncluded: false, taxes: { us: 8.875 }, shipping: 32 },
  { id: 'japan', currency: 'jpy', taxIncluded: true, taxes: { jp: 10 }, shipping: 4200 },
  { id: 'kuwait', currency: 'kwd', taxIncluded: false, taxes: { kw: 5 }, shipping: 9.125 },
] as const;

export type TestBrand = { id: string; code: string; key: string; salesChannelId: string };
export type Shop = {
  alpha: TestBrand;
  beta: TestBrand;
  /** Shipping option ids by market. */
  shipping: Record<string, string>;
  regions: Record<string, string>;
  adminToken: string;
};

/** Two brands in one shop: ALP sells the default catalog, BET one of its own. Same regions, same shipping. */
export async function makeShop(
  container: MedusaContainer,
  { paymentProvider = 'pp_system_default' }: { paymentProvider?: string } = {},
): Promise<Shop> {
  const channels = await container
    .resolve(Modules.SALES_CHANNEL)
    .createSalesChannels([{ name: 'Alpha' }, { name: 'Beta' }]);
  const regions = await makeRegions(container, paymentProvider);
  const shipping = await makeShipping(
    container,
    channels.map(({ id }) => id),
    regions,
  );
  return {
    alpha: await makeBrand(container, 'ALP', channels[0]!.id, defaultCatalog, 10001),
    beta: await makeBrand(container, 'BET', channels[1]!.id, { ...defaultCatalog, id: 'beta-shoes' }, 500),
    shipping,
    regions,
    adminToken: await makeAdmin(container),
  };
}

async function makeBrand(
  container: MedusaContainer,
  code: string,
  salesChannelId: string,
  catalog: Catalog,
  first: number,
): Promise<TestBrand> {
  const { result: brand } = await createBrandWorkflow(container).run({
    input: {
      code,
      name: `Brand ${code}`,
      sender_email: `orders@${code.toLowerCase()}.test`,
      sales_channel_ids: [salesChannelId],
      first_number: first,
    },
  });
  await publishCatalogWorkflow(container).run({ input: { brand_id: brand.id, catalog } });
  return { id: brand.id, code, key: await makeKey(container, [salesChannelId]), salesChannelId };
}

/** A publishable key for some sales channels, or none. */
export async function makeKey(container: MedusaContainer, salesChannelIds: string[]): Promise<string> {
  const { result: keys } = await flows.createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: 'Storefront', type: 'publishable', created_by: 'test' }] },
  });
  await flows.linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys[0].id, add: salesChannelIds } });
  return keys[0].token;
}

async function makeRegions(container: MedusaContainer, paymentProvider: string): Promise<Record<string, string>> {
  const { result } = await flows.createRegionsWorkflow(container).run({
    input: {
      regions: MARKETS.map((market) => ({
        name: market.id,
        currency_code: market.currency,
        countries: Object.keys(market.taxes),
        payment_providers: [paymentProvider],
        is_tax_inclusive: market.taxIncluded,
        automatic_taxes: true,
      })),
    },
  });
  await flows.createTaxRegionsWorkflow(container).run({
    input: MARKETS.flatMap((market) =>
      Object.entries(market.taxes).map(([country_code, rate]) => ({
        country_code,
        provider_id: 'tp_system',
        default_tax_rate: { rate, code: 'default', name: 'VAT' },
      })),
    ),
  });
  return Object.fromEntries(result.map((region: { name: string; id: string }) => [region.name, region.id]));
}

async function makeShipping(
  container: MedusaContainer,
  channelIds: string[],
  regions: Record<string, string>,
): Promise<Record<string, string>> {
  const { result: locations } = await flows
    .createStockLocationsWorkflow(container)
    .run({ input: { locations: [{ name: 'Workshop' }] } });
  await flows
    .linkSalesChannelsToStockLocationWorkflow(container)
    .run({ input: { id: locations[0].id, add: channelIds } });
  const { result: profiles } = await flows
    .createShippingProfilesWorkflow(container)
    .run({ input: { data: [{ name: 'Made shoes', type: 'default' }] } });
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: 'Worldwide',
    type: 'shipping',
    service_zones: MARKETS.map((market) => ({
      name: market.id,
      geo_zones: Object.keys(market.taxes).map((country_code) => ({ type: 'country' as const, country_code })),
    })),
  });
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id: locations[0].id } };
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ]);
  const { result: options } = await flows.createShippingOptionsWorkflow(container).run({
    input: MARKETS.map((market) => ({
      name: `Standard ${market.id}`,
      service_zone_id: set.service_zones.find((zone) => zone.name === market.id)!.id,
      shipping_profile_id: profiles[0].id,
      provider_id: 'manual_manual',
      price_type: 'flat',
      type: { code: 'standard', label: 'Standard', description: 'By road' },
      prices: [{ region_id: regions[market.id], amount: market.shipping }],
      rules: [
        { attribute: 'enabled_in_store', operator: 'eq', value: 'true' },
        { attribute: 'is_return', operator: 'eq', value: 'false' },
      ],
    })),
  });
  return Object.fromEntries(MARKETS.map((market, index) => [market.id, options[index].id]));
}

async function makeAdmin(container: MedusaContainer): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const { authIdentity } = await auth.register('emailpass', {
    body: { email: 'office@shop.test', password: 'only for tests' },
  } as never);
  await flows.createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity!.id,
      userData: { email: 'office@shop.test', first_name: 'Back', last_name: 'Office' },
    },
  });
  const jwt = require('jsonwebtoken');
  const [user] = await container.resolve(Modules.USER).listUsers({ email: 'office@shop.test' });
  return jwt.sign(
    { actor_id: user!.id, actor_type: 'user', auth_identity_id: authIdentity!.id, app_metadata: { user_id: user!.id } },
    'only for tests',
    { expiresIn: '12h' },
  );
}
