import path from 'node:path';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { copyOrder } from './support/many-orders';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const ORDERS = 100_000;
/** Of ten orders one is pending, and of those every fourth goes where three others go. */
const PENDING = ORDERS / 10;

type Node = { 'Node Type': string; Plans?: Node[] };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    const sql = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);

    it(`finds what could travel together among ${ORDERS} orders without looking at all of them`, async () => {
      shop = await makeShop(getContainer());
      await storefront(api, shop).order();
      await copyOrder(sql(), '10001-ALP', 1, ORDERS, {
        status: `CASE n % 10 WHEN 0 THEN 'pending-payment' ELSE 'finished' END`,
        wip_started_at: `CASE WHEN n % 10 > 0 THEN now() END`,
        finished_at: `CASE WHEN n % 10 > 0 THEN now() END`,
        destination_key: `CASE WHEN n % 40 = 0 THEN 'shared ' || n / 160 ELSE 'own ' || n END`,
        quote: `jsonb_set(o.quote, '{shipping}', to_jsonb(1000 + n % 7))`,
      });
      await sql().raw('VACUUM ANALYZE cordwainer_production_order');
      const production = getContainer().resolve('cordwainer_production') as {
        findGroupCandidates(wish: object): Promise<{ ids: string[]; destination_key: string }[]>;
      };
      const began = performance.now();
      const found = await production.findGroupCandidates({ brand_id: [shop.alpha.id], limit: 30 });
      expect(performance.now() - began).toBeLessThan(3000);
      expect(found).toHaveLength(30);
      for (const { ids, destination_key } of found) {
        expect(destination_key).toMatch(/^shared /);
        expect(ids.length).toBeGreaterThan(1);
        expect(ids.length).toBeLessThanOrEqual(4);
      }
      const { rows } = await sql().raw(
        `EXPLAIN (FORMAT JSON) SELECT brand_id, currency, destination_key FROM cordwainer_production_order
         WHERE status = 'pending-payment' AND group_id IS NULL AND deleted_at IS NULL AND destination_key IS NOT NULL
         GROUP BY brand_id, currency, destination_key HAVING count(*) > 1`,
      );
      const nodes = (node: Node): string[] => [node['Node Type'], ...(node.Plans ?? []).flatMap(nodes)];
      expect(nodes(rows[0]['QUERY PLAN'][0].Plan).join()).toMatch(/Index (Only )?Scan/);
      const { rows: pending } = await sql().raw(
        `SELECT count(*)::int AS count FROM cordwainer_production_order WHERE status = 'pending-payment'`,
      );
      expect(pending[0].count).toBe(PENDING + 1);
    }, 180_000);
  },
});
