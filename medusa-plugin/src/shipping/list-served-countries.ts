import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** ISO 3166-1 alpha-2 in lower case and ISO 4217 in capitals. */
export type ServedCountry = { code: string; name: string; currency: string };

type Channel = {
  stock_locations?: {
    fulfillment_sets?: { service_zones?: { geo_zones?: { country_code: string }[] }[] }[];
  }[];
};
type Region = { currency_code: string; countries?: { iso_2: string; display_name: string }[] };

/** Countries of a region that a sales channel's stock locations ship to, by name. */
export async function listServedCountries(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<ServedCountry[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: channels } = await query.graph({
    entity: 'sales_channel',
    fields: ['stock_locations.fulfillment_sets.service_zones.geo_zones.country_code'],
    filters: { id: salesChannelId },
  });
  const reached = new Set(
    (channels as unknown as Channel[])
      .flatMap((channel) => channel.stock_locations ?? [])
      .flatMap((location) => location.fulfillment_sets ?? [])
      .flatMap((set) => set.service_zones ?? [])
      .flatMap((zone) => zone.geo_zones ?? [])
      .map((zone) => zone.country_code),
  );
  const { data: regions } = await query.graph({
    entity: 'region',
    fields: ['currency_code', 'countries.iso_2', 'countries.display_name'],
  });
  return (regions as unknown as Region[])
    .flatMap(({ currency_code, countries }) =>
      (countries ?? [])
        .filter(({ iso_2 }) => reached.has(iso_2))
        .map(({ iso_2, display_name }) => ({
          code: iso_2,
          name: display_name,
          currency: currency_code.toUpperCase(),
        })),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
