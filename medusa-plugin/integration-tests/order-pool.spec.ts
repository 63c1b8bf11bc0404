import path from 'node:path';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { copyOrder } from './support/many-orders';
import { mini, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

type Row = { id: string; number: string; [column: string]: unknown };

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    const sql = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const headers = () => ({ authorization: `Bearer ${shop.adminToken}` });
    const pool = (query = '') =>
      api.get(`/admin/cordwainer/orders${query}`, { headers: headers(), validateStatus: () => true });
    const numbers = async (query: string): Promise<string[]> =>
      (await pool(query)).data.orders.map(({ number }: Row) => number);

    // Read only from here on: one shop with four orders does for every test.
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      const store = storefront(api, shop);
      for (const [email, lastName] of [
        ['ada@example.com', 'Lovelace'],
        ['charles@example.com', 'Babbage'],
      ]) {
        const change = (body: { shippingAddress: object }) => ({
          ...body,
          email,
          shippingAddress: { ...body.shippingAddress, lastName },
        });
        await store.order({ change });
        await store.order({ change, brand: shop.beta, quantity: mini(3) });
      }
      const first = (await pool('?q=10001')).data.orders[0];
      await api.post(`/admin/cordwainer/orders/${first.id}/pay`, {}, { headers: headers() });
    });

    it('shows the newest first, with what a merchant needs to see', async () => {
      const { status, data } = await pool();
      expect([status, data.count, data.exact, data.counts]).toEqual([
        200,
        4,
        true,
        { 'pending-payment': 3, 'work-in-process': 1 },
      ]);
      expect(data.orders.map(({ number }: Row) => number)).toEqual(['501-BET', '10002-ALP', '500-BET', '10001-ALP']);
      expect(data.orders[3]).toMatchObject({
        type: 'mto',
        status: 'work-in-process',
        stage: 'cutting',
        pairs: 1,
        style_id: 'oxford',
        model_name: 'Oxford',
        customer_name: 'Ada Lovelace',
        currency: 'EUR',
        total: expect.any(Number),
        payment_status: 'captured',
        days_in_production: 0,
        late: false,
        invoice_number: null,
        tracking_numbers: [],
        brand: { code: 'ALP' },
      });
      expect(data.orders[0]).toMatchObject({ payment_status: 'not_paid', days_in_production: null, stage: null });
      expect(Date.parse(data.orders[3].expected_finish_at)).toBeGreaterThan(Date.now());
    });

    it('is filtered by any of several values of every filter', async () => {
      const started = (await pool('?status=work-in-process')).data.orders[0];
      const day = started.wip_started_at.slice(0, 10);
      const dayAfter = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      const moment = encodeURIComponent(started.created_at);
      for (const [query, expected] of [
        ['status=work-in-process', ['10001-ALP']],
        ['status=cancelled&status=work-in-process', ['10001-ALP']],
        ['stage=cutting&stage=lasting', ['10001-ALP']],
        ['stage=lasting', []],
        ['type=mini-bulk&order=number', ['500-BET', '501-BET']],
        [`brand_id=${shop.alpha.id}`, ['10002-ALP', '10001-ALP']],
        ['style_id=derby', []],
        ['style_id=derby&style_id=oxford&limit=1', ['501-BET']],
        [`started_from=${day}&started_before=${dayAfter}`, ['10001-ALP']],
        [`started_from=${dayAfter}`, []],
        [`created_before=${day}`, []],
        [`created_from=${moment}&created_before=${dayAfter}&status=work-in-process`, ['10001-ALP']],
        [`expected_from=${dayAfter}`, ['10001-ALP']],
        ['late=true', []],
        ['late=false&type=mto', ['10002-ALP', '10001-ALP']],
      ] as const) {
        expect([query, await numbers(`?${query}`)]).toEqual([query, expected]);
      }
      expect((await pool(`?brand_id=${shop.alpha.id}`)).data).toMatchObject({
        counts: { 'pending-payment': 1, 'work-in-process': 1 },
        count: 2,
      });
      expect((await pool('?type=mini-bulk')).data).toMatchObject({ count: 2, exact: true });
      expect((await pool('?status=work-in-process&status=cancelled')).data).toMatchObject({ count: 1, exact: true });
    });

    it('finds numbers by their beginning, customers and models by any part', async () => {
      for (const [q, expected] of [
        ['babbage', ['501-BET', '10002-ALP']],
        ['BABB', ['501-BET', '10002-ALP']],
        ['ada lovelace', ['500-BET', '10001-ALP']],
        ['charles@EXAMPLE', ['501-BET', '10002-ALP']],
        ['lo', ['500-BET', '10001-ALP']],
        ['ov', []],
        ['1', ['10002-ALP', '10001-ALP']],
        ['0002', []],
        ['10002', ['10002-ALP']],
        ['10002-al', ['10002-ALP']],
        ['500-BET', ['500-BET']],
        ['xfor', ['501-BET', '10002-ALP', '500-BET', '10001-ALP']],
        ['  ', ['501-BET', '10002-ALP', '500-BET', '10001-ALP']],
        // What means something in a pattern or in SQL is a letter like any other.
        ['%', []],
        ['l_velace', []],
        ['\\', []],
        ["' OR '1'='1", []],
        ["'; DROP TABLE cordwainer_production_order; --", []],
        ['?', []],
        ['$1', []],
      ] as const) {
        expect([q, await numbers(`?q=${encodeURIComponent(q)}`)]).toEqual([q, expected]);
      }
    });

    it('is searched where the database has no trigrams, too', async () => {
      await sql().raw('DROP EXTENSION pg_trgm CASCADE');
      expect(await numbers('?q=babbage')).toEqual(['501-BET', '10002-ALP']);
    });

    it('refuses what it does not understand, and says where', async () => {
      for (const query of [
        'status=lost',
        'limit=1000',
        'limit=0',
        'order=password',
        'order=created_at%20DESC',
        'unknown=1',
        'offset=20',
        'created_from=yesterday',
        'started_before=2026-02-30',
        'late=perhaps',
        'q=a%00b',
        'stage=%00',
        'cursor=',
        'cursor=forged',
        `cursor=${Buffer.from('0123456789abcdef[0,"prod_1","2026-01-01"]').toString('base64url')}`,
      ]) {
        const { status, data } = await pool(`?${query}`);
        expect([status, data.type, data.issues.length]).toEqual([400, 'invalid-shape', 1]);
        expect(query.startsWith(data.issues[0].path.split('.')[0])).toBe(true);
      }
    });

    it('opens an order by its own id or by its Medusa order', async () => {
      const { data } = await pool('?q=500-BET');
      const own = await api.get(`/admin/cordwainer/orders/${data.orders[0].id}`, { headers: headers() });
      const medusa = await api.get(`/admin/cordwainer/orders/${data.orders[0].order_id}`, { headers: headers() });
      expect(own.data).toEqual(medusa.data);
      expect(own.data.order).toMatchObject({
        number: '500-BET',
        quantity: { type: 'mini-bulk', run: [{ size: 42, width: 'F', pairs: 3 }] },
        history: [{ kind: 'submitted', actor_type: 'customer' }],
        shipping_address: { city: 'Berlin' },
        shipping_method: 'Standard europe',
        quote: { pairs: 3 },
      });
      expect(own.data.order.specification.length).toBeGreaterThan(5);
      expect(JSON.stringify(own.data)).not.toContain('link_token');
    });

    it('is for users of the admin only', async () => {
      const key = { 'x-publishable-api-key': shop.alpha.key };
      const login = { email: 'customer@example.com', password: 'only for tests' };
      const { data } = await api.post('/auth/customer/emailpass/register', login);
      await api.post(
        '/store/customers',
        { email: login.email },
        { headers: { ...key, authorization: `Bearer ${data.token}` } },
      );
      const customer = (await api.post('/auth/customer/emailpass', login)).data.token;
      for (const who of [{}, key, { authorization: `Bearer ${customer}` }]) {
        for (const path of ['/admin/cordwainer/orders', '/admin/cordwainer/orders/x', '/admin/cordwainer/brands']) {
          expect((await api.get(path, { headers: who, validateStatus: () => true })).status).toBe(401);
        }
      }
    });

    describe('with many orders that are alike', () => {
      const COPIES = 60;
      const SORTS = [
        'created_at',
        'number',
        'customer_name',
        'model_name',
        'pairs',
        'total',
        'wip_started_at',
        'expected_finish_at',
      ];

      // Every test begins with the shop of four.
      beforeEach(async () => {
        // Five of each moment, two of which differ by a microsecond only; every third was never started.
        await copyOrder(sql(), '10001-ALP', 1, COPIES, {
          created_at: `timestamptz '2026-01-01Z' + make_interval(secs => (n / 5) * 0.000001)`,
          sequence: '1000000 + n / 2',
          number: `(1000000 + n) || '-XYZ'`,
          customer_name: `CASE n % 3 WHEN 0 THEN 'Zoë' WHEN 1 THEN 'ada' ELSE 'Ada' END`,
          status: `CASE WHEN n % 3 = 0 THEN 'pending-payment' ELSE 'work-in-process' END`,
          stage: `CASE WHEN n % 3 = 0 THEN NULL ELSE o.stage END`,
          wip_started_at: `CASE WHEN n % 3 = 0 THEN NULL ELSE timestamptz '2026-01-02Z' + make_interval(hours => n / 4) END`,
          expected_finish_at: `CASE WHEN n % 3 = 0 THEN NULL ELSE timestamptz '2026-02-02Z' + make_interval(hours => n / 4) END`,
          brand_id: `CASE n % 2 WHEN 0 THEN 'brand_even' ELSE 'brand_odd' END`,
          type: `'bulk'`,
          pairs: '10 + n / 6',
        });
      });

      async function walk(query: string, direction: 'next' | 'previous', cursor?: string): Promise<Row[]> {
        const { data } = await pool(`?${query}${cursor ? `&cursor=${cursor}` : ''}`);
        const beyond = data[direction] ? await walk(query, direction, data[direction]) : [];
        return direction === 'next' ? [...data.orders, ...beyond] : [...beyond, ...data.orders];
      }

      it('is paged by every sort, forwards and backwards, each order once and in order', async () => {
        for (const order of SORTS.flatMap((field) => [field, `-${field}`])) {
          const whole = (await pool(`?order=${order}&limit=100`)).data.orders as Row[];
          expect(whole).toHaveLength(COPIES + 4);
          const query = `order=${order}&limit=7`;
          const forwards = await walk(query, 'next');
          expect(forwards.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
          let last = (await pool(`?${query}`)).data;
          while (last.next) last = (await pool(`?${query}&cursor=${last.next}`)).data;
          const before = await walk(query, 'previous', last.previous);
          expect([...before, ...last.orders].map(({ id }: Row) => id)).toEqual(whole.map(({ id }) => id));
          // Those without it come last, either way.
          const field = order.replace('-', '');
          const values = whole.map((row) => row[field]).filter((_, index) => field in whole[index]!);
          expect(values.slice(values.indexOf(null)).every((value) => value === null || !values.includes(null))).toBe(
            true,
          );
        }
      });

      it('neither repeats nor hides an order where others arrive meanwhile', async () => {
        const query = 'order=customer_name&limit=10&type=bulk';
        const expected = (await pool('?order=customer_name&limit=100&type=bulk')).data.orders as Row[];
        const first = (await pool(`?${query}`)).data;
        await copyOrder(sql(), '10001-ALP', 5001, 5003, {
          // One before, one amid what was read, and one after it.
          customer_name: `CASE n WHEN 5001 THEN 'AAA' WHEN 5002 THEN 'ada' ELSE 'Zzz' END`,
          type: `'bulk'`,
          id: `'prod_' || CASE n WHEN 5002 THEN '0' ELSE 'Z' END || n`,
        });
        const rest = await walk(query, 'next', first.next);
        const read = [...first.orders, ...rest].map(({ id }: Row) => id);
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((id) => expected.some((row) => row.id === id))).toEqual(expected.map(({ id }) => id));
      });

      it('refuses the cursor of another list, of another sort, and one that was changed', async () => {
        const { next } = (await pool('?limit=5&type=bulk')).data;
        expect((await pool(`?limit=9&type=bulk&cursor=${next}`)).status).toBe(200);
        const changed = Buffer.from(next, 'base64url');
        changed[changed.length - 3]! ^= 1;
        for (const query of [
          `cursor=${next}`,
          `type=bulk&type=mto&cursor=${next}`,
          `type=bulk&order=created_at&cursor=${next}`,
          `type=bulk&cursor=${changed.toString('base64url')}`,
        ]) {
          const { status, data } = await pool(`?limit=5&${query}`);
          expect([status, data.issues[0]]).toMatchObject([400, { path: 'cursor', code: 'invalid-cursor' }]);
        }
      });

      it('knows what is late, and what was late when it was held', async () => {
        const held = `UPDATE cordwainer_production_order SET status = 'on-hold', held_status = 'work-in-process', held_at =`;
        await sql().raw(`${held} '2026-02-01Z' WHERE number = '1000001-XYZ'`);
        await sql().raw(`${held} '2026-03-01Z' WHERE number = '1000002-XYZ'`);
        const late = (await pool('?late=true&limit=100&order=expected_finish_at')).data;
        expect(late.count).toBe((COPIES * 2) / 3 - 1);
        expect(late.orders.every((order: Row) => order.late)).toBe(true);
        const found = late.orders.map(({ number }: Row) => number);
        expect([found.includes('1000001-XYZ'), found.includes('1000002-XYZ')]).toEqual([false, true]);
        expect((await pool('?late=false&limit=100')).data.count).toBe(COPIES + 4 - late.count);
        expect((await pool('?brand_id=brand_even&brand_id=brand_odd')).data.counts).toEqual({
          'on-hold': 2,
          'pending-payment': COPIES / 3,
          'work-in-process': (COPIES * 2) / 3 - 2,
        });
      });

      it('counts truly through every change, and after its tally was folded', async () => {
        const truth = async () => {
          const { rows } = await sql().raw(
            `SELECT status, count(*)::int AS count FROM cordwainer_production_order WHERE deleted_at IS NULL GROUP BY status`,
          );
          return Object.fromEntries(rows.map((row: Record<string, unknown>) => [row.status, row.count]));
        };
        const fold = () =>
          (getContainer().resolve('cordwainer_production') as unknown as { foldTally(): Promise<void> }).foldTally();
        await sql().raw(`UPDATE cordwainer_production_order SET deleted_at = now() WHERE number = '1000003-XYZ'`);
        await sql().raw(`UPDATE cordwainer_production_order SET brand_id = 'brand_third' WHERE number = '1000004-XYZ'`);
        await sql().raw(`DELETE FROM cordwainer_production_order WHERE number = '1000006-XYZ'`);
        expect((await pool()).data.counts).toEqual(await truth());
        await Promise.all([fold(), fold(), copyOrder(sql(), '10001-ALP', 7001, 7005), fold()]);
        expect((await pool()).data.counts).toEqual(await truth());
        await fold();
        const { rows } = await sql().raw('SELECT count(*)::int AS lines FROM cordwainer_order_tally');
        expect(rows[0].lines).toBeLessThan(12);
        expect((await pool()).data.counts).toEqual(await truth());
      });
    });
  },
});
