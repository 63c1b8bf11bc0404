import type { MedusaContainer, SalesChannelDTO, StockLocationDTO } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateShippingOptionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { markets } from './markets';
import { ensureRateCard } from './rate-card';

const PROVIDER = 'cordwainer_cordwainer';
const FULFILLMENT_SET = 'Worldwide from Northampton';

const OPTIONS = [
  {
    code: 'standard',
    name: 'Standard',
    description: 'Insured and tracked, by road where there is one',
    service: 'ups.standard',
  },
  { code: 'express', name: 'Express', description: 'Insured and tracked, by air', service: 'dhl.express' },
] as const;

/** The workshop, and what a parcel from it costs in each market. */
export async function ensureShipping(container: MedusaContainer, channel: SalesChannelDTO): Promise<void> {
  const location = await ensureLocation(container);
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [channel.id] } });
  const profile = await ensureProfile(container);
  const zones = await ensureZones(container, location);
  await ensureRateCard(container);
  for (const market of markets) await ensureOptions(container, { zone: zones.get(market.name)!, profile });
}

async function ensureLocation(container: MedusaContainer): Promise<StockLocationDTO> {
  const name = 'Northampton workshop';
  const [existing] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name });
  if (existing) return existing;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name,
          address: { address_1: '12 Last Lane', city: 'Northampton', postal_code: 'NN1 1AA', country_code: 'GB' },
        },
      ],
    },
  });
  return result[0]!;
}

async function ensureProfile(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: 'default' });
  if (existing) return existing.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: 'Made shoes', type: 'default' }] },
  });
  return result[0]!.id;
}

/** Service zone ids by the name of their market. */
async function ensureZones(container: MedusaContainer, location: StockLocationDTO): Promise<Map<string, string>> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id: location.id } };

  const [existing] = await fulfillment.listFulfillmentSets({ name: FULFILLMENT_SET }, { relations: ['service_zones'] });
  const set =
    existing ??
    (await fulfillment.createFulfillmentSets({
      name: FULFILLMENT_SET,
      type: 'shipping',
      service_zones: markets.map((market) => ({
        name: market.name,
        geo_zones: Object.keys(market.taxes).map((country) => ({ type: 'country' as const, country_code: country })),
      })),
    }));
  await link.create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ]);
  return new Map(set.service_zones.map((zone) => [zone.name, zone.id]));
}

/** Both ways in a zone, priced by the rate card. Options of before, which had flat prices, are changed into these. */
async function ensureOptions(
  container: MedusaContainer,
  { zone, profile }: { zone: string; profile: string },
): Promise<void> {
  const existing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ service_zone: { id: zone } }, { select: ['id', 'name', 'provider_id'] });
  const priced = ({ service }: (typeof OPTIONS)[number]) => ({
    provider_id: PROVIDER,
    price_type: 'calculated' as const,
    data: { id: service },
  });
  const flat = OPTIONS.flatMap((option) => {
    const found = existing.find(({ name, provider_id }) => name === option.name && provider_id !== PROVIDER);
    return found ? [{ id: found.id, ...priced(option) }] : [];
  });
  if (flat.length > 0) await updateShippingOptionsWorkflow(container).run({ input: flat });
  const missing = OPTIONS.filter((option) => !existing.some(({ name }) => name === option.name));
  if (missing.length === 0) return;
  await createShippingOptionsWorkflow(container).run({
    input: missing.map((option) => ({
      name: option.name,
      service_zone_id: zone,
      shipping_profile_id: profile,
      ...priced(option),
      type: { code: option.code, label: option.name, description: option.description },
      rules: [
        { attribute: 'enabled_in_store', operator: 'eq' as const, value: 'true' },
        { attribute: 'is_return', operator: 'eq' as const, value: 'false' },
      ],
    })),
  });
}
