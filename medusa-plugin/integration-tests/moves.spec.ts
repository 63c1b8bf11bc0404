import { createRequire } from 'node:module';
import path from 'node:path';
import { Modules } from '@medusajs/framework/utils';
import { office } from './support/office';
import { storefront, type Wanted } from './support/requests';
import { ROUNDS } from './support/rounds';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const flows = require('@medusajs/medusa/core-flows');
const launchPaidOrders = require('@cordwainer/medusa-plugin/jobs/launch-paid-orders').default;
const STAGES = ['cutting', 'closing', 'lasting', 'bottoming', 'finishing', 'quality-control'];

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send, detail, move, pay } = office(api, () => shop);

    async function ordered(wanted?: Wanted) {
      const { data } = await storefront(api, shop).order(wanted);
      return data.order as { id: string; link_token: string };
    }
    async function inProcess() {
      const { id } = await ordered();
      return (await pay(id)).data.order as { id: string; order_id: string };
    }
    /** The order, and every event of ours that went out meanwhile. */
    async function heard(doing: () => Promise<unknown>) {
      const events: string[] = [];
      const bus = getContainer().resolve(Modules.EVENT_BUS) as unknown as {
        emit(data: unknown, options?: unknown): Promise<void>;
      };
      const emit = bus.emit.bind(bus);
      bus.emit = async (data, options) => {
        for (const { name } of [data].flat() as { name: string }[]) {
          if (name.startsWith('production-order.')) events.push(name);
        }
        return emit(data, options);
      };
      try {
        await doing();
      } finally {
        bus.emit = emit;
      }
      return events;
    }
    const row = async (id: string) =>
      (
        await dbConnection.raw(
          `SELECT o.*, (SELECT count(*)::int FROM cordwainer_production_event e WHERE e.production_order_id = o.id) AS lines
           FROM cordwainer_production_order o WHERE id = ?`,
          [id],
        )
      ).rows[0];

    it('an order goes through every stage to the end, and its history says who took it there', async () => {
      const { id } = await inProcess();
      const events = await heard(async () => {
        for (const stage of STAGES.slice(1)) {
          const { status, data } = await move(id, 'advance', { stage });
          expect([status, data.order.stage]).toEqual([200, stage]);
        }
        expect((await move(id, 'rework', { stage: 'closing', reason: 'A seam is open' })).status).toBe(200);
        expect((await move(id, 'advance', { stage: 'quality-control' })).status).toBe(200);
        expect((await move(id, 'finish')).data.order).toMatchObject({ status: 'finished', stage: null, late: false });
      });
      expect(events).toEqual([
        ...Array(STAGES.length + 1).fill('production-order.stage-reached'),
        'production-order.finished',
      ]);
      const { history } = await detail(id);
      expect(history.slice(-3)).toMatchObject([
        {
          kind: 'sent-back',
          from_stage: 'quality-control',
          to_stage: 'closing',
          reason: 'A seam is open',
          actor_name: 'Back Office',
        },
        { kind: 'stage-reached', from_stage: 'closing', to_stage: 'quality-control', actor_type: 'user' },
        { kind: 'finished', from_status: 'work-in-process', to_status: 'finished', actor_name: 'Back Office' },
      ]);
    });

    it.each([
      ['pending-payment', () => ordered()],
      ['work-in-process', () => inProcess()],
      ['finished', () => finished()],
    ])('a %s order is held with a reason and resumed where it was', async (status, make) => {
      const { id } = await make();
      const before = await detail(id);
      const events = await heard(async () => {
        const { data } = await move(id, 'hold', { reason: 'The hide has a scar' });
        expect(data.order).toMatchObject({
          status: 'on-hold',
          stage: before.stage,
          held: { status, reason: 'The hide has a scar' },
        });
        const resumed = (await move(id, 'resume')).data.order;
        expect(resumed).toMatchObject({ status, stage: before.stage, held: null });
      });
      expect(events).toEqual(['production-order.held', 'production-order.resumed']);
    });

    async function finished() {
      const order = await inProcess();
      await move(order.id, 'advance', { stage: 'quality-control' });
      await move(order.id, 'finish');
      return order;
    }

    it('a move that is not possible changes no row, writes no history and is told to nobody', async () => {
      const [pending, working, done] = [await ordered(), await inProcess(), await finished()];
      const held = await ordered();
      await move(held.id, 'hold', { reason: 'Wait' });
      const cancelled = await ordered();
      await move(cancelled.id, 'cancel', { reason: 'No' });
      const reason = 'Because';
      const refused: [{ id: string }, string, object, number, string][] = [
        [pending, 'advance', { stage: 'closing' }, 409, 'wrong-status'],
        [pending, 'rework', { stage: 'closing', reason }, 409, 'wrong-status'],
        [pending, 'finish', {}, 409, 'wrong-status'],
        [pending, 'resume', {}, 409, 'wrong-status'],
        [pending, 'hold', {}, 400, 'invalid-shape'],
        [pending, 'hold', { reason: ' ' }, 400, 'invalid-shape'],
        [pending, 'launch', {}, 400, 'invalid-shape'],
        [working, 'resume', {}, 409, 'wrong-status'],
        [working, 'finish', {}, 409, 'last-stage'],
        [working, 'advance', {}, 400, 'invalid-shape'],
        [working, 'advance', { stage: 'gluing' }, 422, 'invalid-move'],
        [working, 'advance', { stage: 'cutting' }, 422, 'invalid-move'],
        [working, 'rework', { stage: 'lasting', reason }, 422, 'invalid-move'],
        [working, 'cancel', { reason, fee: 10_000_000 }, 422, 'invalid-move'],
        [working, 'advance', { stage: 'closing', speed: 'high' }, 400, 'invalid-shape'],
        [held, 'hold', { reason }, 409, 'wrong-status'],
        [held, 'advance', { stage: 'closing' }, 409, 'wrong-status'],
        [held, 'finish', {}, 409, 'wrong-status'],
        [done, 'advance', { stage: 'closing' }, 409, 'wrong-status'],
        [done, 'finish', {}, 409, 'wrong-status'],
        [done, 'rework', { stage: 'closing', reason }, 409, 'wrong-status'],
        [cancelled, 'hold', { reason }, 409, 'wrong-status'],
        [cancelled, 'resume', {}, 409, 'wrong-status'],
        [cancelled, 'cancel', { reason }, 409, 'wrong-status'],
        [{ id: 'prod_none' }, 'finish', {}, 404, 'not-found'],
      ];
      const before = await Promise.all(refused.map(([{ id }]) => row(id)));
      const events = await heard(async () => {
        for (const [{ id }, transition, more, status, type] of refused) {
          const answer = await move(id, transition, more);
          expect([transition, more, answer.status, answer.data.type]).toEqual([transition, more, status, type]);
        }
      });
      expect(events).toEqual([]);
      expect(await Promise.all(refused.map(([{ id }]) => row(id)))).toEqual(before);
    });

    it('many are moved at once, and each is answered for', async () => {
      const [a, b, pending] = [await inProcess(), await inProcess(), await ordered()];
      const { status, data } = await send('post', '/admin/cordwainer/orders/moves', {
        ids: [a.id, 'prod_none', pending.id, b.id],
        transition: 'advance',
        stage: 'lasting',
      });
      expect(status).toBe(200);
      expect(data.results).toMatchObject([
        { id: a.id, moved: true, order: { status: 'work-in-process', stage: 'lasting' } },
        { id: 'prod_none', moved: false, refusal: { status: 404 } },
        { id: pending.id, moved: false, refusal: { status: 409, type: 'wrong-status' } },
        { id: b.id, moved: true },
      ]);
      const batch = (ids: string[]) => send('post', '/admin/cordwainer/orders/moves', { ids, transition: 'resume' });
      for (const ids of [[], [a.id, a.id], Array.from({ length: 101 }, (_, index) => `prod_${index}`)]) {
        expect((await batch(ids)).status).toBe(400);
      }
    });

    it('paid while it is held it stays held, and goes to work when it is resumed', async () => {
      const { id, link_token } = await ordered();
      await move(id, 'hold', { reason: 'Ask for the width' });
      const link = await storefront(api, shop).startPayment(link_token);
      expect([link.status, link.data.type]).toEqual([409, 'on-hold']);
      const { status, data } = await pay(id);
      expect([status, data.order]).toMatchObject([
        200,
        {
          status: 'on-hold',
          stage: 'cutting',
          payment_status: 'captured',
          held: { status: 'work-in-process', reason: 'Ask for the width' },
          days_in_production: 0,
        },
      ]);
      expect(data.order.expected_finish_at).not.toBeNull();
      expect((await move(id, 'resume')).data.order).toMatchObject({ status: 'work-in-process', stage: 'cutting' });
    });

    it('paid while it is held, with nobody listening, is found by the job', async () => {
      const { id } = await ordered();
      const { order_id } = await detail(id);
      await move(id, 'hold', { reason: 'Wait' });
      await dbConnection.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();`);
      const { result } = await flows
        .createOrUpdateOrderPaymentCollectionWorkflow(getContainer())
        .run({ input: { order_id } });
      await send('post', `/admin/payment-collections/${[result].flat()[0].id}/mark-as-paid`, { order_id });
      await new Promise((resolve) => setTimeout(resolve, 500));
      await dbConnection.raw('DROP TRIGGER refuse ON cordwainer_production_event');
      expect(await detail(id)).toMatchObject({ held: { status: 'pending-payment' } });
      await launchPaidOrders(getContainer());
      expect(await detail(id)).toMatchObject({ status: 'on-hold', held: { status: 'work-in-process' } });
    });

    it('a hold puts off the day it is expected on, and does not count as production', async () => {
      const { id } = await inProcess();
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET wip_started_at = now() - interval '10 days',
           expected_finish_at = date_trunc('day', now() at time zone 'utc') at time zone 'utc' + interval '20 days' WHERE id = ?`,
        [id],
      );
      const before = await detail(id);
      await move(id, 'hold', { reason: 'No soles' });
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET held_at = held_at - interval '4 days' WHERE id = ?`,
        [id],
      );
      expect(await detail(id)).toMatchObject({ days_in_production: 6 });
      const after = (await move(id, 'resume')).data.order;
      expect(after).toMatchObject({ days_in_production: 6, late: false });
      const days =
        (new Date(after.expected_finish_at).getTime() - new Date(String(before.expected_finish_at)).getTime()) /
        86_400_000;
      expect(days).toBeGreaterThanOrEqual(4);
      expect(days).toBeLessThanOrEqual(6);
    });

    it('the day it is expected on counts the pairs before it', async () => {
      const day = async () => String((await detail((await inProcess()).id)).expected_finish_at).slice(0, 10);
      const promised = await day();
      await dbConnection.raw(
        `UPDATE cordwainer_factory SET pairs_per_day = 1;
         UPDATE cordwainer_production_order SET pairs = 400, type = 'bulk' WHERE id = (SELECT id FROM cordwainer_production_order WHERE status = 'work-in-process' LIMIT 1)`,
      );
      const [first, second] = [await day(), await day()];
      await dbConnection.raw('UPDATE cordwainer_factory SET pairs_per_day = NULL');
      expect(first > promised).toBe(true);
      expect(second > first).toBe(true);
    });

    it(`of two moves at once one wins and the other is told why, ${ROUNDS} times`, {
      timeout: 60_000 + ROUNDS * 20_000,
    }, async () => {
      const { id } = await inProcess();
      for (let round = 0; round < ROUNDS; round++) {
        const back = round % 2 === 1;
        const answers = await Promise.all(
          back
            ? [move(id, 'rework', { stage: 'cutting', reason: 'Again' }), move(id, 'hold', { reason: 'Stop' })]
            : [move(id, 'advance', { stage: 'closing' }), move(id, 'advance', { stage: 'closing' })],
        );
        const statuses = answers.map(({ status }) => status).sort();
        if (back) {
          // In the other order both are possible: it is held after it was sent back.
          expect(statuses[0]).toBe(200);
          const { status, data } = answers.find((answer) => answer.status !== 200) ?? answers[0]!;
          if (status !== 200) expect([status, data.type]).toEqual([409, 'wrong-status']);
          if ((await detail(id)).status === 'on-hold') await move(id, 'resume');
          if ((await detail(id)).stage !== 'cutting') await move(id, 'rework', { stage: 'cutting', reason: 'Again' });
        } else {
          expect(statuses).toEqual([200, 422]);
        }
      }
      const { history } = await detail(id);
      expect(history.filter(({ kind }) => kind === 'stage-reached')).toHaveLength(ROUNDS / 2);
    });

    it(`of cancelling and launching at once one wins, ${ROUNDS} times`, {
      timeout: 60_000 + ROUNDS * 20_000,
    }, async () => {
      const outcomes = new Set<string>();
      for (let round = 0; round < ROUNDS; round++) {
        const { id } = await ordered();
        const [paid, cancelled] = await Promise.all([pay(id), move(id, 'cancel', { reason: 'Changed their mind' })]);
        const order = await until(async () => {
          const now = await detail(id);
          return now.status !== 'pending-payment' && now;
        });
        const money = await dbConnection.raw(
          `SELECT COALESCE((SELECT sum(amount) FROM order_transaction WHERE order_id = ?), 0)::float AS net`,
          [order.order_id],
        );
        outcomes.add(`${order.status} ${paid.status} ${cancelled.status}`);
        if (order.status === 'cancelled') {
          expect(cancelled.status).toBe(200);
          await until(async () => (await netOf(order.order_id)) <= Number(order.cancellation_fee ?? 0) / 100 + 0.01);
        } else {
          expect([order.status, paid.status, cancelled.status]).toEqual(['work-in-process', 200, 409]);
          expect(money.rows[0].net).toBeCloseTo(order.total / 100, 2);
        }
      }
      expect(outcomes.size).toBeGreaterThan(0);
    });

    async function netOf(orderId: string): Promise<number> {
      const { rows } = await dbConnection.raw(
        `SELECT (SELECT COALESCE(sum(c.amount), 0) FROM capture c JOIN payment p ON p.id = c.payment_id
                   JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id WHERE l.order_id = ?)::float
              - (SELECT COALESCE(sum(r.amount), 0) FROM refund r JOIN payment p ON p.id = r.payment_id
                   JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id WHERE l.order_id = ?)::float AS net`,
        [orderId, orderId],
      );
      return rows[0].net;
    }
  },
});
