import path from 'node:path';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { type PageWish, pageStatement, segmentsOf } from '../src/modules/production/pool/page';
import { copyOrder } from './support/many-orders';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const ORDERS = 20_000;
const PAGE = 20;
const NEWEST = { field: 'created_at', descending: true } as const;

type Node = {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Node[];
  [name: string]: unknown;
};

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    const sql = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);

    beforeAll(async () => {
      shop = await makeShop(getContainer());
      await storefront(api, shop).order();
      await copyOrder(sql(), '10001-ALP', 1, ORDERS, {
        created_at: `timestamptz '2026-01-01Z' + make_interval(mins => n)`,
        customer_name: `CASE WHEN n = 7 THEN '=HYPERLINK("http://evil.test","Ada")' ELSE md5(n::text) || ' Byron' END`,
        email: `md5((-n)::text) || '@example.com'`,
        model_name: `(ARRAY['Oxford', 'Derby', 'Loafer', 'Monk'])[1 + n % 4]`,
        style_id: `(ARRAY['oxford', 'derby', 'loafer', 'monk'])[1 + n % 4]`,
        status: `CASE n % 10 WHEN 0 THEN 'pending-payment' WHEN 1 THEN 'work-in-process' ELSE 'finished' END`,
        stage: `CASE WHEN n % 10 = 1 THEN 'cutting' END`,
        wip_started_at: `CASE WHEN n % 10 > 0 THEN timestamptz '2026-01-02Z' + make_interval(mins => n) END`,
        finished_at: `CASE WHEN n % 10 > 1 THEN timestamptz '2026-02-02Z' + make_interval(mins => n) END`,
        expected_finish_at: `CASE WHEN n % 10 > 0 THEN timestamptz '2026-02-01Z' + make_interval(mins => n) END`,
        type: `CASE WHEN n % 50 = 0 THEN 'bulk' ELSE 'mto' END`,
      });
      await sql().raw('VACUUM ANALYZE cordwainer_production_order');
    });

    const names = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(names)];

    /** How many orders the database looks at, found or not, to read a page. */
    async function effort(wish: Omit<PageWish, 'limit'>): Promise<number> {
      let looked = 0;
      for (const segment of segmentsOf({ ...wish, limit: PAGE })) {
        const { text, parameters } = pageStatement({ ...wish, limit: PAGE }, segment, PAGE + 1);
        const { rows } = await sql().raw(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...parameters] as string[]);
        const nodes = names(rows[0]['QUERY PLAN'][0].Plan);
        expect(nodes.map((node) => node['Node Type'])).not.toContain('Seq Scan');
        looked += nodes
          .filter((node) => node['Node Type'].includes('Scan') && node['Node Type'] !== 'CTE Scan')
          .reduce(
            (sum, node) =>
              sum +
              (node['Actual Rows'] +
                Number(node['Rows Removed by Filter'] ?? 0) +
                Number(node['Rows Removed by Index Recheck'] ?? 0)) *
                node['Actual Loops'],
            0,
          );
      }
      return looked;
    }

    it('reads a page by looking at few orders, whatever it is filtered, searched or sorted by', async () => {
      const middle = { key: '2026-01-07T00:00:00Z', id: 'prod_', backward: false };
      for (const [name, most, wish] of [
        ['first', 50, { filters: {}, sort: NEWEST }],
        ['deep', 50, { filters: {}, sort: NEWEST, at: middle }],
        ['deep, going back', 50, { filters: {}, sort: NEWEST, at: { ...middle, backward: true } }],
        ['status', 50, { filters: { status: ['work-in-process'] }, sort: NEWEST }],
        ['status, deep', 50, { filters: { status: ['work-in-process'] }, sort: NEWEST, at: middle }],
        ['two statuses', 300, { filters: { status: ['pending-payment', 'work-in-process'] }, sort: NEWEST }],
        ['style', 300, { filters: { style_id: ['monk'] }, sort: NEWEST }],
        ['type', 1200, { filters: { type: ['bulk'] }, sort: NEWEST }],
        ['a day', 50, { filters: { created_from: '2026-01-05', created_before: '2026-01-06' }, sort: NEWEST }],
        ['number', 50, { filters: { q: '1000017-ALP' }, sort: NEWEST }],
        ['rare word', 50, { filters: { q: 'hyperlink' }, sort: NEWEST }],
        ['word in every order', 300, { filters: { q: 'byron' }, sort: NEWEST }],
        ['beginning of a word', 300, { filters: { q: 'by' }, sort: NEWEST }],
        ['nowhere', 300, { filters: { q: 'qqqqqq' }, sort: NEWEST }],
        ...(
          ['number', 'customer_name', 'model_name', 'pairs', 'total', 'wip_started_at', 'expected_finish_at'] as const
        ).flatMap((field) =>
          [true, false].map((descending) => [field, 500, { filters: {}, sort: { field, descending } }] as const),
        ),
      ] as const) {
        expect([name, await effort(wish)]).toEqual([
          name,
          expect.toSatisfy((looked: number) => looked <= most, `≤ ${most}`),
        ]);
      }
    });

    it('exports them all, with nothing that a spreadsheet would run', async () => {
      const { data } = await api.get('/admin/cordwainer/orders/export.csv?order=number&locale=de', {
        headers: { authorization: `Bearer ${shop.adminToken}` },
        responseType: 'text',
      });
      const lines = (data as string).split('\r\n');
      expect(lines[0]).toMatch(/^\uFEFF?Nummer,Marke,Rechnung,/);
      expect(lines).toHaveLength(1 + ORDERS + 1 + 1);
      expect(lines[1]).toMatch(/^10001-ALP,Brand ALP,,2/);
      expect(lines[8]).toContain(`"'=HYPERLINK(""http://evil.test"",""Ada"")"`);
      expect(lines[2]).toBe(
        `1000001-ALP,Brand ALP,,2026-01-01T00:01:00.000Z,2026-01-02T00:01:00.000Z,2026-02-01T00:01:00.000Z,,Derby,mto,` +
          `work-in-process,cutting,${lines[2]!.split(',')[11]},yes,not_paid,1,${lines[2]!.split(',')[15]},EUR,,,` +
          `c4ca4238a0b923820dcc509a6f75849b Byron,6bb61e3b7bce0931da574d19d1d82c88@example.com`,
      );
    });

    it('exports what is filtered, and refuses what it does not understand', async () => {
      const headers = { authorization: `Bearer ${shop.adminToken}` };
      const { data, headers: sent } = await api.get('/admin/cordwainer/orders/export.csv?type=bulk&status=finished', {
        headers,
      });
      expect((data as string).split('\r\n')).toHaveLength(1 + 0 + 1);
      expect(sent['content-type']).toBe('text/csv; charset=utf-8');
      expect(sent['content-disposition']).toMatch(/^attachment; filename="orders-\d{4}-\d\d-\d\d\.csv"$/);
      for (const query of ['status=lost', 'limit=1', 'locale=..%2F']) {
        const refused = await api.get(`/admin/cordwainer/orders/export.csv?${query}`, {
          headers,
          validateStatus: () => true,
        });
        expect([refused.status, refused.data.type]).toEqual([400, 'invalid-shape']);
      }
      const anonymous = await api.get('/admin/cordwainer/orders/export.csv', { validateStatus: () => true });
      expect(anonymous.status).toBe(401);
    });
  },
});
