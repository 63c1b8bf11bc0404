import { generateEntityId } from '@medusajs/framework/utils';
import type { Sql } from '../../database/sql';
import { serviceId } from '../../shipping/quote-shipment';
import type { RateCard } from '../../shipping/rates/rate-card';

/**
 * Writes the card in the place of the one before: rows of a card have no life of their own, and nothing refers to them
 * but by their codes. Has to run in a transaction, and the card has to be valid.
 */
export async function writeRateCard(sql: Sql, card: RateCard): Promise<void> {
  // Services, areas, rates and their rows go with what they belong to.
  for (const table of ['cordwainer_carton', 'cordwainer_carrier', 'cordwainer_zone']) await sql(`DELETE FROM ${table}`);
  const services = new Map<string, string>();
  const zones = new Map<string, string>();
  const id = (prefix: string) => generateEntityId(undefined, prefix);

  await insert(
    sql,
    'cordwainer_carton',
    card.cartons.map((carton, position) => ({ id: id('carton'), ...carton, position })),
  );
  const carriers = card.carriers.map(({ services: _, ...carrier }, position) => ({
    id: id('carrier'),
    ...carrier,
    position,
  }));
  await insert(sql, 'cordwainer_carrier', carriers);
  await insert(
    sql,
    'cordwainer_carrier_service',
    card.carriers.flatMap((carrier, at) =>
      carrier.services.map(({ easypost, ...service }, position) => {
        const row = { id: id('carsvc'), carrier_id: carriers[at]!.id, ...service, position };
        services.set(serviceId(carrier.code, service.code), row.id);
        return { ...row, easypost_carrier: easypost?.carrier ?? null, easypost_service: easypost?.service ?? null };
      }),
    ),
  );
  await insert(
    sql,
    'cordwainer_zone',
    card.zones.map(({ code, name }, position) => {
      zones.set(code, id('zone'));
      return { id: zones.get(code), code, name, position };
    }),
  );
  await insert(
    sql,
    'cordwainer_zone_area',
    card.zones.flatMap(({ code, areas }) =>
      areas.map((area, position) => {
        const [country_code, postal_prefix = ''] = area.split(':');
        return { id: id('zonea'), zone_id: zones.get(code), country_code, postal_prefix, position };
      }),
    ),
  );
  const rates = card.rates.map(({ carrier, service, zone, rows, ...rate }, position) => ({
    id: id('rate'),
    service_id: services.get(serviceId(carrier, service)),
    zone_id: zones.get(zone),
    ...rate,
    position,
  }));
  await insert(sql, 'cordwainer_rate', rates);
  await insert(
    sql,
    'cordwainer_rate_row',
    card.rates.flatMap(({ rows }, at) => rows.map((row) => ({ id: id('raterow'), rate_id: rates[at]!.id, ...row }))),
  );
}

/** All rows in one statement; columns that are left out have their defaults only where every row leaves them out. */
async function insert(sql: Sql, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  await sql(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}
