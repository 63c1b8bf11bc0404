import { createRequire } from 'node:module';
import path from 'node:path';
import type { Quantity } from '@cordwainer/contract';
import { moneyDesk, type OrderMoney } from './support/money-desk';
import { readPdf } from './support/read-pdf';
import { mini, storefront, type Wanted } from './support/requests';
import { defaultCatalog, makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const { publishCatalogWorkflow } = require('@cordwainer/medusa-plugin/workflows');

const bulk = (pairs: number): Quantity => ({ type: 'bulk', run: [{ size: 42, width: 'F', pairs }] });
const LAST_STAGE = 'quality-control';

// Each does many things, one after the other.
vi.setConfig({ testTimeout: 240_000 });

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      await dbConnection.raw(
        `UPDATE cordwainer_brand SET invoice_details = '{"legal_name": "Alpha GmbH", "address": ["Berlin"], "vat_id": "DE1"}'::jsonb WHERE code = 'ALP'`,
      );
    });
    const desk = moneyDesk({ api, shop: () => shop, container: getContainer, sql: dbConnection });
    const { ordered, paid, refund, payments, office, mails } = desk;

    const byLink = async (token: string) => (await storefront(api, shop).get(`/orders/${token}`)).data.order;
    const ship = (id: string) =>
      office.send('post', `/admin/cordwainer/orders/${id}/ship`, {
        tracking: [{ number: '1Z999AA10123456784' }],
        parcels: undefined,
      });
    const finish = async (id: string) => {
      await office.move(id, 'advance', { stage: LAST_STAGE });
      return office.move(id, 'finish');
    };
    /** Once every payment has its invoice and every refund its credit note. */
    const settled = (id: string): Promise<OrderMoney> =>
      until(async () => {
        const money = await payments(id);
        const sum = money.papers.reduce(
          (total, paper) => total + (paper.kind === 'invoice' ? paper.total : -paper.total),
          0,
        );
        return sum === money.paid ? money : undefined;
      }, 30_000);
    async function edit(id: string, wanted: Wanted & { quantity: Quantity }, more: object = {}) {
      const { goods, shipping, total } = await storefront(api, shop).quote(wanted);
      const { revision } = await office.detail(id);
      return office.send('post', `/admin/cordwainer/orders/${id}/edit`, {
        revision,
        quantity: wanted.quantity,
        expected: { goods, shipping, total },
        ...more,
      });
    }

    describe('a bulk order', () => {
      it.each([
        ['EUR', 'europe', 'de'],
        ['USD', 'america', 'us'],
        ['JPY', 'japan', 'jp'],
        ['KWD', 'kuwait', 'kw'],
      ])(
        'in %s starts with its deposit, asks for the balance once it is finished, and ships when all is paid',
        async (currency, market, country) => {
          const wanted = { currency, market, country, quantity: bulk(13) };
          const quote = await storefront(api, shop).quote(wanted);
          const deposit = Math.round(quote.total * 0.3);
          const balance = quote.total - deposit;
          expect(quote.deposit).toEqual({ permille: 300, amount: deposit });

          const { id, link_token } = await ordered(wanted);
          expect((await byLink(link_token)).payment).toMatchObject({
            total: quote.total,
            paid: 0,
            outstanding: quote.total,
            due: { amount: deposit, purpose: 'deposit' },
          });
          const launched = (await office.pay(id)).data.order;
          expect(launched).toMatchObject({
            status: 'work-in-process',
            payment_status: 'partially_captured',
            quote: { deposit: { amount: deposit } },
          });
          expect(launched.history.find(({ kind }: { kind: string }) => kind === 'launched').reason).toBe(
            'Deposit paid',
          );
          expect((await settled(id)).papers).toMatchObject([{ kind: 'invoice', purpose: 'deposit', total: deposit }]);

          expect((await finish(id)).status).toBe(200);
          expect(await mails(id, 'balance-due')).toHaveLength(1);
          const early = await ship(id);
          expect([early.status, early.data.type]).toEqual([409, 'balance-due']);
          expect(early.data.message).toMatch(/are still to be paid/);
          expect((await payments(id)).due).toEqual({ amount: balance, purpose: 'balance' });

          expect((await office.pay(id)).status).toBe(200);
          const money = await settled(id);
          expect(money).toMatchObject({ paid: quote.total, outstanding: 0, paid_in_full: true });
          expect(money.payments.map(({ amount }) => amount)).toEqual([deposit, balance]);
          expect(money.papers).toMatchObject([
            { purpose: 'deposit', total: deposit },
            { purpose: 'final', total: balance },
          ]);
          expect((await office.pay(id)).status).toBe(409);
          expect((await ship(id)).data.order).toMatchObject({ status: 'shipped' });
          expect((await byLink(link_token)).invoices).toHaveLength(2);
        },
      );

      it('keeps the deposit it was ordered with, whatever later catalogs ask for', async () => {
        const { id, link_token } = await ordered({ quantity: bulk(10) });
        const before = (await byLink(link_token)).payment.due;
        const orderTypes = defaultCatalog.orderTypes.map((type) => ({ ...type, deposit: { permille: 900 } }));
        const catalog = { ...defaultCatalog, version: defaultCatalog.version + 1, orderTypes };
        await publishCatalogWorkflow(getContainer()).run({ input: { brand_id: shop.alpha.id, catalog } });
        expect((await byLink(link_token)).payment.due).toEqual(before);
        expect((await office.pay(id)).data.order.status).toBe('work-in-process');
        expect((await payments(id)).paid).toBe(before.amount);
      });

      it('cancelled after its deposit keeps no more than was paid, and its papers come to the fee', async () => {
        const { id } = await ordered({ quantity: bulk(10) });
        const { total } = (await office.pay(id)).data.order;
        await office.move(id, 'advance', { stage: LAST_STAGE });
        const { data } = await office.move(id, 'cancel', { reason: 'Went out of business' });
        const fee = data.order.cancellation_fee;
        expect(fee).toBe(Math.round(total * 0.3));
        const other = (await office.pay((await ordered({ quantity: bulk(10) })).id)).data.order;
        await office.move(other.id, 'cancel', { reason: 'No', fee: 1000 });
        expect(await settled(other.id)).toMatchObject({ paid: 1000, outstanding: 0 });
      });

      it('is asked for nothing where everything is paid when it is finished', async () => {
        const { id } = await paid();
        expect((await finish(id)).status).toBe(200);
        expect(await mails(id, 'balance-due')).toEqual([]);
        expect((await payments(id)).deposit).toBeNull();
      });
    });

    describe('an edit of a paid order', () => {
      it('that costs more leaves the difference due, which ships with its payment', async () => {
        const { id, total } = await paid({ quantity: mini(3) });
        const { status, data } = await edit(id, { quantity: mini(5) });
        expect(status).toBe(200);
        const extra = data.order.total - total;
        expect(extra).toBeGreaterThan(0);
        expect(await payments(id)).toMatchObject({
          outstanding: extra,
          overpaid: 0,
          due: { amount: extra, purpose: 'extra' },
        });
        await finish(id);
        expect((await ship(id)).data.type).toBe('balance-due');
        expect((await office.pay(id)).status).toBe(200);
        expect((await settled(id)).papers).toMatchObject([
          { purpose: 'final', total },
          { purpose: 'extra', total: extra },
        ]);
        expect((await ship(id)).status).toBe(200);
      });

      it('that costs less leaves too much paid, which nobody gives back but the merchant', async () => {
        const { id, total, order_id } = await paid({ quantity: mini(5) });
        const { data } = await edit(id, { quantity: mini(3) });
        const less = total - data.order.total;
        expect(await payments(id)).toMatchObject({ paid: total, outstanding: 0, overpaid: less, refunds: [] });
        const { status } = await refund(id, less, { reason: 'Two pairs less' });
        expect(status).toBe(200);
        expect(await settled(id)).toMatchObject({ paid: total - less, outstanding: 0, overpaid: 0, refunded: less });
        const medusa = await office.medusaOrder(order_id);
        expect(Math.abs(medusa.summary.pending_difference)).toBeLessThan(0.0051);
        expect(Math.round(medusa.total * 100)).toBe(data.order.total);
      });

      it('after a refund charges what it adds, and not what went back', async () => {
        const { id, total } = await paid({ quantity: mini(3) });
        await refund(id, 2500);
        const { status, data } = await edit(id, { quantity: mini(4) });
        expect(status).toBe(200);
        expect(await payments(id)).toMatchObject({
          outstanding: data.order.total - total,
          overpaid: 0,
          refunded: 2500,
        });
      });

      it('is the merchant’s alone', async () => {
        const { id, link_token } = await ordered({ quantity: mini(3) });
        await office.pay(id);
        const { goods, shipping, total } = await storefront(api, shop).quote({ quantity: mini(4) });
        const { status, data } = await api.post(
          `/store/cordwainer/orders/${link_token}/edit`,
          { revision: 1, quantity: mini(4), expected: { goods, shipping, total } },
          { validateStatus: () => true, headers: { 'x-publishable-api-key': shop.alpha.key } },
        );
        expect([status, data.type]).toEqual([409, 'not-editable']);
      });
    });

    it('the latest payment is given back first', async () => {
      const { id } = await ordered({ quantity: bulk(10) });
      const { quote } = (await office.pay(id)).data.order;
      const deposit = quote.deposit.amount;
      const balance = quote.total - deposit;
      await office.pay(id);
      await refund(id, balance - 1);
      expect((await payments(id)).payments.map(({ refunded }) => refunded)).toEqual([0, balance - 1]);
      await refund(id, 101);
      expect((await payments(id)).payments.map(({ refunded }) => refunded)).toEqual([100, balance]);
      expect(await settled(id)).toMatchObject({ paid: deposit - 100 });
    });

    it('numbers of invoices and credit notes have no gaps, however many are written at once', async () => {
      const orders = [];
      for (let count = 0; count < 5; count++) orders.push(await paid());
      await Promise.all(orders.flatMap(({ id }) => [refund(id, 100), refund(id, 200)]));
      for (const { id } of orders) await settled(id);
      const { rows } = await dbConnection.raw(`
        SELECT kind, count(*)::int AS count, max(sequence) AS last, count(DISTINCT number)::int AS numbers
        FROM cordwainer_invoice WHERE brand_id = '${shop.alpha.id}' GROUP BY kind, year ORDER BY kind`);
      expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['credit-note', 'invoice']);
      for (const row of rows as { count: number; last: number; numbers: number }[]) {
        expect([row.last, row.numbers]).toEqual([row.count, row.count]);
      }
    });

    it('papers say in the buyer’s language what was charged, what was taken off, and what they correct', async () => {
      const german = (request: object) => ({ ...request, locale: 'de' });
      const { id, link_token, number: order } = await ordered({ quantity: bulk(10), change: german });
      await office.pay(id);
      await office.pay(id);
      await refund(id, 5000, { reason: 'Ein Kratzer' });
      const { papers } = await settled(id);
      expect(papers.map(({ kind, purpose }) => purpose ?? kind)).toEqual(['deposit', 'final', 'credit-note']);
      const [deposit, final, credit] = papers.map(({ number }) => number);
      const text = async (kind: string, number: string) => {
        const url = `/store/cordwainer/orders/${link_token}/documents/${kind}?number=${number}`;
        const { data } = await api.get(url, {
          responseType: 'arraybuffer',
          headers: { 'x-publishable-api-key': shop.alpha.key },
        });
        return (readPdf(Buffer.from(data))?.text ?? '').replace(/\s+/g, ' ');
      };
      expect(await text('invoice', deposit!)).toMatch(
        new RegExp(`ANZAHLUNGSRECHNUNG.*Anzahlung von 30 % auf Bestellung ${order}`),
      );
      expect(await text('invoice', final!)).toContain(`Abzüglich Rechnung ${deposit}`);
      const note = await text('credit-note', credit!);
      expect(note).toContain('RECHNUNGSKORREKTUR');
      expect(note).toContain(`Berichtigt Rechnung ${final}`);
      expect(note).toContain('Ein Kratzer');
      const other = await api.get(`/store/cordwainer/orders/${link_token}/documents/invoice?number=ALP-2026-9999`, {
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': shop.alpha.key },
      });
      expect(other.status).toBe(404);
    });
  },
});
