import type { Sql } from '../../database/sql';
import type { RateCard } from '../../shipping/rates/rate-card';

/** The whole card in one statement, so that it is of one moment. */
export async function readRateCard(sql: Sql): Promise<RateCard> {
  const [row] = await sql<{ card: RateCard }>(`
    SELECT jsonb_build_object(
      'single_box_as_is', c.single_box_as_is,
      'cartons', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('code', code, 'name', name, 'length', length, 'width', width,
          'height', height, 'wall', wall, 'tare_weight', tare_weight, 'max_weight', max_weight) ORDER BY position)
        FROM cordwainer_carton), '[]'),
      'carriers', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('code', code, 'name', name, 'volumetric_divisor', volumetric_divisor,
          'weight_step', weight_step, 'tracking_url', tracking_url, 'services', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name,
              'transit_days_min', s.transit_days_min, 'transit_days_max', s.transit_days_max,
              'easypost', CASE WHEN s.easypost_carrier IS NOT NULL
                THEN jsonb_build_object('carrier', s.easypost_carrier, 'service', s.easypost_service) END)
              ORDER BY s.position)
            FROM cordwainer_carrier_service s WHERE s.carrier_id = r.id), '[]')) ORDER BY position)
        FROM cordwainer_carrier r), '[]'),
      'zones', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('code', code, 'name', name, 'areas', COALESCE((
            SELECT jsonb_agg(a.country_code || CASE WHEN a.postal_prefix = '' THEN '' ELSE ':' || a.postal_prefix END
              ORDER BY a.position)
            FROM cordwainer_zone_area a WHERE a.zone_id = z.id), '[]')) ORDER BY position)
        FROM cordwainer_zone z), '[]'),
      'rates', COALESCE((
        SELECT jsonb_agg(jsonb_build_object('carrier', r.code, 'service', s.code, 'zone', z.code,
          'currency', t.currency, 'tax_included', t.tax_included, 'per_kg_above', t.per_kg_above,
          'handling_fee', t.handling_fee, 'fuel_permille', t.fuel_permille, 'minimum', t.minimum,
          'free_from', t.free_from, 'rows', (
            SELECT jsonb_agg(jsonb_build_object('up_to', w.up_to, 'price', w.price) ORDER BY w.up_to)
            FROM cordwainer_rate_row w WHERE w.rate_id = t.id)) ORDER BY t.position)
        FROM cordwainer_rate t
        JOIN cordwainer_carrier_service s ON s.id = t.service_id
        JOIN cordwainer_carrier r ON r.id = s.carrier_id
        JOIN cordwainer_zone z ON z.id = t.zone_id), '[]')) AS card
    FROM cordwainer_rate_card c WHERE c.id = 'rate-card'`);
  return row!.card;
}
