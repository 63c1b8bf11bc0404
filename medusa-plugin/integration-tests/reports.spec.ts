import path from 'node:path';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { copyOrder, type Values } from './support/many-orders';
import { mini, storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const RANGE = 'from=2026-01-05&before=2026-01-26';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    let next = 0;
    const sql = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const ask = (query = RANGE, file = '') =>
      api.get(`/admin/cordwainer/reports${file}?${query}`, {
        headers: { authorization: `Bearer ${shop.adminToken}` },
        validateStatus: () => true,
      });
    const at = (time: string) => `timestamptz '${time}Z'`;
    const copy = (values: Values, number = '10001-ALP') => {
      next += 1;
      return copyOrder(sql(), number, next, next, { created_at: at('2025-06-01'), ...values });
    };
    const finished = (start: string, end: string, expected: string, more: Values = {}) =>
      copy({
        status: `'finished'`,
        wip_started_at: at(start),
        finished_at: at(end),
        expected_finish_at: at(expected),
        total: '10000',
        ...more,
      });

    beforeAll(async () => {
      shop = await makeShop(getContainer());
      const store = storefront(api, shop);
      await store.order();
      await store.order({ brand: shop.beta, quantity: mini(3) });
      // Far from what the reports are asked for.
      await sql().raw(`UPDATE cordwainer_production_order SET created_at = '2025-01-01Z'`);
    });

    it('counts orders and pairs by ISO week in UTC, the empty weeks too', async () => {
      // The last moment of a Sunday and the first of a Monday; the first day of the range and the day after its last.
      await copy({ created_at: at('2026-01-05T00:00:00') });
      await copy({ created_at: at('2026-01-11T23:59:59.999999') }, '500-BET');
      await copy({ created_at: at('2026-01-19T00:00:00') });
      await copy({ created_at: at('2026-01-26T00:00:00') });
      const { data } = await ask();
      expect(data).toMatchObject({ from: '2026-01-05', before: '2026-01-26' });
      expect(data.weeks).toEqual([
        { week: '2026-01-05', orders: 2, pairs: 4 },
        { week: '2026-01-12', orders: 0, pairs: 0 },
        { week: '2026-01-19', orders: 1, pairs: 1 },
      ]);
      expect((await ask(`${RANGE}&brand_id=${shop.beta.id}`)).data.weeks[0]).toEqual({
        week: '2026-01-05',
        orders: 1,
        pairs: 3,
      });
    });

    it('adds up what was paid by week and currency, and of cancelled orders what was kept', async () => {
      await finished('2026-01-06', '2026-02-06', '2026-02-06', { total: '12345' });
      await finished('2026-01-07', '2026-02-06', '2026-02-06', { total: '55' });
      await finished('2026-01-07', '2026-02-06', '2026-02-06', { total: '7000', currency: `'JPY'` });
      await copy({
        status: `'cancelled'`,
        wip_started_at: at('2026-01-20'),
        cancelled_at: at('2026-01-21'),
        total: '9999',
        cancellation_fee: '1000',
      });
      // Never paid.
      await copy({ created_at: at('2026-01-06'), total: '777' });
      expect((await ask()).data.turnover).toEqual([
        { week: '2026-01-05', currency: 'EUR', orders: 2, amount: 12400 },
        { week: '2026-01-05', currency: 'JPY', orders: 1, amount: 7000 },
        { week: '2026-01-19', currency: 'EUR', orders: 1, amount: 1000 },
      ]);
    });

    it('tells how long orders took from payment, and how many were on time', async () => {
      for (let days = 1; days <= 11; days += 1) {
        const end = `2026-01-${String(6 + days).padStart(2, '0')}T12:00:00`;
        // Expected on the ninth day: that day counts as on time until it is over.
        await finished('2026-01-06T12:00:00', end, '2026-01-15T06:00:00');
      }
      await finished('2026-01-06', '2026-01-26', '2026-01-30');
      await copy({
        status: `'shipped'`,
        wip_started_at: at('2026-01-01'),
        finished_at: at('2026-01-02'),
        shipped_at: at('2026-01-05T12:00:00'),
        expected_finish_at: at('2026-01-02'),
      });
      const { data } = await ask();
      expect(data.finished).toEqual({ orders: 11, median: 6, p90: 10 });
      expect(data.shipped).toEqual({ orders: 1, median: 4.5, p90: 4.5 });
      expect(data.punctuality).toEqual({ orders: 11, on_time: 9, share: 0.8182 });
      expect((await ask(`${RANGE}&brand_id=none`)).data).toMatchObject({
        finished: { orders: 0, median: null, p90: null },
        punctuality: { orders: 0, on_time: 0, share: null },
      });
    });

    it('says what is in production now, held and late, by stage in the order of the stages', async () => {
      const working = (stage: string, more: Values = {}) =>
        copy({ status: `'work-in-process'`, stage: `'${stage}'`, wip_started_at: at('2026-01-01'), ...more });
      await working('lasting', { expected_finish_at: at('2026-01-10') });
      await working('lasting', { expected_finish_at: `now() + interval '1 day'` });
      await working('cutting', { expected_finish_at: `now()` });
      const held = { status: `'on-hold'`, held_status: `'work-in-process'`, expected_finish_at: at('2026-01-10') };
      await working('cutting', { ...held, held_at: at('2026-01-09') });
      await working('cutting', { ...held, held_at: at('2026-01-11') });
      // One that stands in a stage which is no more.
      await working('polishing');
      const { data } = await ask();
      expect(data.late).toBe(2);
      expect(data.stages.slice(0, 3)).toEqual([
        { stage: 'cutting', orders: 3, pairs: 3, held: 2, late: 1 },
        { stage: 'closing', orders: 0, pairs: 0, held: 0, late: 0 },
        { stage: 'lasting', orders: 2, pairs: 2, held: 0, late: 1 },
      ]);
      expect(data.stages.at(-1)).toEqual({ stage: 'polishing', orders: 1, pairs: 1, held: 0, late: 0 });
      const late = await api.get('/admin/cordwainer/orders?late=true', {
        headers: { authorization: `Bearer ${shop.adminToken}` },
      });
      expect([late.data.count, late.data.orders.every((order: { late: boolean }) => order.late)]).toEqual([2, true]);
    });

    it('comes as CSV, a line for each figure', async () => {
      await finished('2026-01-06', '2026-01-16', '2026-01-16', { total: '12345' });
      const { data, headers } = await ask(RANGE, '/export.csv');
      expect(headers['content-disposition']).toBe('attachment; filename="reports-2026-01-05-2026-01-26.csv"');
      const lines = data.replace('\uFEFF', '').split('\r\n');
      expect(lines[0]).toBe('report,week,stage,currency,measure,value');
      for (const line of [
        'orders,2026-01-05,,,pairs,0',
        'turnover,2026-01-05,,EUR,amount,123.45',
        'days-to-finish,,,,median,10',
        'days-to-ship,,,,median,',
        'punctuality,,,,share,1',
        'in-production-now,,cutting,,pairs,0',
        'late-now,,,,orders,0',
      ]) {
        expect(lines).toContain(line);
      }
    });

    it('is of the last weeks where nothing is said, and refuses days that make no range', async () => {
      const { data } = await ask('');
      expect(data.weeks).toHaveLength(13);
      expect(new Date(data.from).getUTCDay()).toBe(1);
      for (const query of ['from=2026-01-26&before=2026-01-26', 'from=1999-01-01', 'from=soon', 'week=1']) {
        const refused = await ask(query);
        expect([query, refused.status, refused.data.issues.length]).toEqual([query, 400, 1]);
      }
      for (const file of ['', '/export.csv']) {
        expect((await api.get(`/admin/cordwainer/reports${file}`, { validateStatus: () => true })).status).toBe(401);
      }
    });
  },
});
