import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import fc from 'fast-check';
import { moneyDesk } from './support/money-desk';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const completeRefunds = require('@cordwainer/medusa-plugin/jobs/complete-refunds').default;
const { refundOrderWorkflow } = require('@cordwainer/medusa-plugin/workflows');

const MARKETS = [
  ['EUR', 'europe', 'de', 100],
  ['USD', 'america', 'us', 100],
  ['JPY', 'japan', 'jp', 1],
  ['KWD', 'kuwait', 'kw', 1000],
] as const;

// Each does many things, one after the other.
vi.setConfig({ testTimeout: 240_000 });

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      await dbConnection.raw(
        `UPDATE cordwainer_brand SET invoice_details = '{"legal_name": "Alpha GmbH", "address": ["Berlin"]}'::jsonb WHERE code = 'ALP'`,
      );
    });
    const desk = moneyDesk({ api, shop: () => shop, container: getContainer, sql: dbConnection });
    const { paid, refund, payments, medusaRefunds, office, mails, failing, lapse } = desk;

    describe('a refund', () => {
      it.each(MARKETS)(
        'in %s gives back a part and then the rest, and Medusa’s own page agrees',
        async (currency, market, country, unit) => {
          const order = await paid({ currency, market, country });
          const part = Math.floor(order.total / 3);
          const first = await refund(order.id, part, { reason: 'A scratch on the left toe' });
          expect([first.status, first.data.refund]).toMatchObject([200, { amount: part, currency }]);
          expect(first.data.payments).toMatchObject({
            captured: order.total,
            refunded: part,
            paid: order.total - part,
            outstanding: 0,
            overpaid: 0,
            due: { amount: 0 },
          });
          const medusa = await office.medusaOrder(order.order_id);
          expect(medusa.payment_status).toBe('partially_refunded');
          expect(Math.abs(medusa.summary.pending_difference)).toBeLessThan(0.51 / unit);
          expect(Math.round(medusa.summary.transaction_total * unit)).toBe(order.total - part);
          expect((await office.detail(order.id)).history.at(-1)).toMatchObject({
            kind: 'refunded',
            from_status: 'work-in-process',
            to_status: 'work-in-process',
            actor_type: 'user',
            actor_name: 'Back Office',
            reason: 'A scratch on the left toe',
            details: { amount: part, currency },
          });
          const rest = await refund(order.id, order.total - part);
          expect(rest.data.payments).toMatchObject({ refunded: order.total, paid: 0, outstanding: 0 });
          expect((await office.medusaOrder(order.order_id)).payment_status).toBe('refunded');
          expect((await medusaRefunds(order.order_id)).map((amount) => Math.round(amount * unit))).toEqual([
            part,
            order.total - part,
          ]);
        },
      );

      it('is refused beyond what was paid and not given back, and says how much that is', async () => {
        const order = await paid();
        const tooMuch = await refund(order.id, order.total + 1);
        expect([tooMuch.status, tooMuch.data.issues[0]]).toMatchObject([
          422,
          { path: 'amount', code: 'refund-too-high', message: expect.stringContaining(String(order.total)) },
        ]);
        await refund(order.id, 1000);
        expect((await refund(order.id, order.total)).status).toBe(422);
        const unpaid = await desk.ordered();
        expect((await refund(unpaid.id, 1)).data.issues[0].message).toContain('nothing is paid');
        expect((await refund(order.id, 0)).status).toBe(400);
        expect((await refund(order.id, 1.5)).status).toBe(400);
        expect((await refund('prod_none', 1)).status).toBe(404);
        expect(await medusaRefunds(order.order_id)).toEqual([10]);
        // Nothing is left of those refused.
        expect((await payments(order.id)).refunds).toHaveLength(1);
        expect((await office.move(order.id, 'advance', { stage: 'closing' })).status).toBe(200);
      });

      it('is made once for its id, however often it is sent', async () => {
        const order = await paid();
        const refund_id = randomUUID();
        const answers = await Promise.all(Array.from({ length: 5 }, () => refund(order.id, 2000, { refund_id })));
        expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
        const again = await refund(order.id, 2000, { refund_id });
        expect([again.status, again.data.refund.amount]).toEqual([200, 2000]);
        expect(await medusaRefunds(order.order_id)).toEqual([20]);
        const other = await paid();
        expect((await refund(other.id, 2000, { refund_id })).data.type).toBe('another-refund');
      });

      it('never gives back more than was paid, however many ask at once', async () => {
        const order = await paid();
        const part = Math.ceil(order.total * 0.4);
        const answers = await Promise.all(Array.from({ length: 6 }, () => refund(order.id, part)));
        expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
        for (const { status } of answers) expect([200, 409, 422]).toContain(status);
        let last = answers[0]!;
        while (last.status !== 422) last = await refund(order.id, part);
        expect(await medusaRefunds(order.order_id)).toEqual([part / 100, part / 100]);
        expect(await payments(order.id)).toMatchObject({ paid: order.total - 2 * part, outstanding: 0 });
      });

      it('and another on Medusa’s own page at the same moment never give back more than was paid', async () => {
        const order = await paid();
        const [payment] = (await payments(order.id)).payments;
        const most = order.total - 500;
        const [ours, theirs] = await Promise.all([
          refund(order.id, most),
          office.send('post', `/admin/payments/${payment!.id}/refund`, { amount: most / 100 }),
        ]);
        expect([ours.status, theirs.status].filter((status) => status === 200)).toHaveLength(1);
        expect(await medusaRefunds(order.order_id)).toEqual([most / 100]);
      });

      it('is written to the customer once, with its credit note', async () => {
        const order = await paid();
        const { data } = await refund(order.id, 4200);
        const note = await until(async () => {
          const [made] = (await payments(order.id)).refunds;
          return made?.credit_note_number ?? undefined;
        });
        expect(note).toMatch(/^ALP-\d{4}-C\d{4}$/);
        expect(await mails(order.id, 'refunded')).toMatchObject([{ key: data.refund.id }]);
        const quiet = await paid();
        await refund(quiet.id, 4200, { notify: false });
        expect(await mails(quiet.id, 'refunded')).toEqual([]);
      });

      it('waits for a payment that is being made, an edit, and a cancellation', async () => {
        const order = await paid();
        const holds = [
          ["paying_until = now() + interval '1 minute'", 'payment-in-progress'],
          ["editing_until = now() + interval '1 minute'", 'edit-in-progress'],
          ["cancelling_until = now() + interval '1 minute'", 'cancellation-in-progress'],
        ] as const;
        for (const [hold, type] of holds) {
          await dbConnection.raw(`UPDATE cordwainer_production_order SET ${hold} WHERE id = ?`, [order.id]);
          expect((await refund(order.id, 100)).data.type).toBe(type);
          await dbConnection.raw(
            'UPDATE cordwainer_production_order SET paying_until = NULL, editing_until = NULL, cancelling_until = NULL WHERE id = ?',
            [order.id],
          );
        }
        expect(await medusaRefunds(order.order_id)).toEqual([]);
      });

      it('that the provider refuses changes nothing', async () => {
        const order = await paid();
        const restore = failing(async () => {
          throw new Error('The bank is closed');
        });
        const { status, data } = await refund(order.id, 1000);
        restore();
        expect([status, data.type]).toEqual([409, 'refund-refused']);
        expect(data.message).toContain('The bank is closed');
        expect((await payments(order.id)).refunds).toEqual([]);
        expect((await refund(order.id, 1000)).status).toBe(200);
      });
    });

    describe('a refund whose process dies', () => {
      it.each(['order_transaction', 'the order’s change', 'cordwainer_production_event'])(
        'before it writes %s is completed by a job, once, with one refund at the provider',
        async (table) => {
          const order = await paid();
          const asked = desk.watchProvider();
          const allow = table.includes(' ') ? desk.refuseChanges() : await desk.refuseInserts(table);
          const { status } = await refund(order.id, 3000, { refund_id: `dies-at-${table.length}` });
          await allow();
          expect(status).toBe(500);
          // Until it is known where the money is, nobody moves it.
          expect((await refund(order.id, 500)).data.type).toBe('payment-in-progress');
          await completeRefunds(getContainer());
          await completeRefunds(getContainer());
          const money = await payments(order.id);
          expect(money).toMatchObject({ refunded: 3000, paid: order.total - 3000, outstanding: 0, overpaid: 0 });
          expect(money.refunds).toMatchObject([{ amount: 3000, last_error: null, done_at: expect.anything() }]);
          expect(new Set(asked.keys).size).toBe(1);
          asked.restore();
          const medusa = await office.medusaOrder(order.order_id);
          expect(Math.abs(medusa.summary.pending_difference)).toBeLessThan(0.0051);
          expect((await office.detail(order.id)).history.filter(({ kind }) => kind === 'refunded')).toHaveLength(1);
          expect((await refund(order.id, 500)).status).toBe(200);
        },
      );

      it('within Medusa, after noting it and before asking the provider, is asked for again under the same key', async () => {
        const order = await paid();
        const asked = desk.watchProvider();
        const die = desk.dieAtProvider();
        expect((await refund(order.id, 3000, { refund_id: 'dies-within' })).status).toBe(500);
        die.restore();
        await lapse(order.id);
        await completeRefunds(getContainer());
        expect(asked.keys).toHaveLength(1);
        expect(asked.keys[0]).toBe(die.keys[0]);
        asked.restore();
        expect(await payments(order.id)).toMatchObject({ refunded: 3000, outstanding: 0, overpaid: 0 });
        expect(await medusaRefunds(order.order_id)).toEqual([30]);
      });

      it('before anything moved leaves the whole of it to the job', async () => {
        const order = await paid();
        await dbConnection.raw(
          `INSERT INTO cordwainer_refund (id, key, production_order_id, amount, currency, actor_type, origin, working_until)
           VALUES ('prodref_1', 'dies-first', ?, 700, 'EUR', 'user', 'order', now() - interval '1 second')`,
          [order.id],
        );
        await completeRefunds(getContainer());
        expect(await medusaRefunds(order.order_id)).toEqual([7]);
        expect((await refund(order.id, 700, { refund_id: 'dies-first' })).data.refund.id).toBe('prodref_1');
        expect(await medusaRefunds(order.order_id)).toEqual([7]);
      });
    });

    describe('a refund on Medusa’s own page', () => {
      it('leaves the same line, e-mail and credit note', async () => {
        const order = await paid();
        const [payment] = (await payments(order.id)).payments;
        await office.send('post', `/admin/payments/${payment!.id}/refund`, { amount: 12.5, note: 'Late' });
        const money = await until(async () => {
          const now = await payments(order.id);
          return now.refunds[0]?.credit_note_number ? now : undefined;
        });
        expect(money.refunds).toMatchObject([
          { amount: 1250, origin: 'medusa', actor_name: 'Back Office', reason: 'Late' },
        ]);
        expect((await office.detail(order.id)).history.at(-1)).toMatchObject({
          kind: 'refunded',
          actor_name: 'Back Office',
          details: { amount: 1250, origin: 'medusa' },
        });
        await completeRefunds(getContainer());
        expect((await payments(order.id)).refunds).toHaveLength(1);
        expect(await mails(order.id, 'refunded')).toHaveLength(1);
      });

      it('that died within Medusa is completed and taken note of by the job', async () => {
        const order = await paid();
        const [payment] = (await payments(order.id)).payments;
        await getContainer()
          .resolve(Modules.PAYMENT)
          .refundPayment({ payment_id: payment!.id, amount: 20, created_by: 'user_gone' });
        await completeRefunds(getContainer());
        expect((await payments(order.id)).refunds).toEqual([]);
        await dbConnection.raw(`UPDATE refund SET created_at = now() - interval '5 minutes' WHERE payment_id = ?`, [
          payment!.id,
        ]);
        await completeRefunds(getContainer());
        expect(await payments(order.id)).toMatchObject({
          refunded: 2000,
          outstanding: 0,
          overpaid: 0,
          refunds: [{ amount: 2000, origin: 'medusa' }],
        });
      });
    });

    it('of any amounts in any order never exceed what was paid, and papers always come to what stayed', async () => {
      const orders = await Promise.all(
        MARKETS.map(([currency, market, country]) => paid({ currency, market, country })),
      );
      for (const order of orders) {
        await fc.assert(
          fc.asyncProperty(fc.integer({ min: 1, max: Math.ceil(order.total / 2) }), async (amount) => {
            const before = await payments(order.id);
            const outcome = await refundOrderWorkflow(getContainer())
              .run({
                input: { id: order.id, amount, reason: 'Any', actor: { type: 'system' }, refund_id: randomUUID() },
              })
              .then(
                () => 'done',
                () => 'refused',
              );
            const after = await payments(order.id);
            expect(outcome).toBe(amount <= before.paid ? 'done' : 'refused');
            expect(after.paid).toBe(before.paid - (outcome === 'done' ? amount : 0));
            expect(after.paid).toBeGreaterThanOrEqual(0);
            expect(after).toMatchObject({ outstanding: 0, overpaid: 0 });
          }),
          { numRuns: 4, endOnFailure: true },
        );
        const rest = (await payments(order.id)).paid;
        if (rest > 0) expect((await refund(order.id, rest)).status).toBe(200);
        const balance = await until(async () => {
          const { papers, refunds } = await payments(order.id);
          if (refunds.some(({ credit_note_number }) => !credit_note_number)) return undefined;
          return { sum: papers.reduce((sum, { kind, total }) => sum + (kind === 'invoice' ? total : -total), 0) };
        });
        expect(balance.sum).toBe(0);
      }
    }, 240_000);
  },
});
