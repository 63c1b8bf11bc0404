import type { Zone } from './rate-card';

/** Where a parcel goes, as far as prices care. */
export type Place = {
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: string;
  postal_code?: string;
};

/**
 * The zone a place is in: of the areas that it lies in, the one with the longest beginning of a postal code wins, and
 * that of the country is the shortest.
 */
export function findZone(zones: readonly Zone[], { country_code, postal_code }: Place): Zone | undefined {
  const postal = (postal_code ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');
  let found: { zone: Zone; specific: number } | undefined;
  for (const zone of zones) {
    for (const area of zone.areas) {
      const [country, prefix = ''] = area.split(':');
      if (country !== country_code || !postal.startsWith(prefix)) continue;
      if (!found || prefix.length > found.specific) found = { zone, specific: prefix.length };
    }
  }
  return found?.zone;
}
