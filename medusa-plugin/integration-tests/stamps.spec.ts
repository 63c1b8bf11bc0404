import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { OrderRequest, StampChoice } from '@cordwainer/contract';
import { office } from './support/office';
import { mini, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop, type TestBrand } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';
import { until } from './support/until';

const require = createRequire(import.meta.url);
const { clearAbandonedSubmissionWorkflow, returnStampFeeWorkflow } = require('@cordwainer/medusa-plugin/workflows');

/** A crest of bars 2 units thick, 100 × 50: at 40 mm its lines are 0.8 mm. */
const bars = (thickness: number, mark = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>${mark}</title>${[0, 12, 24, 36, 48]
    .map((y) => `<rect x="0" y="${y}" width="100" height="${thickness}"/>`)
    .join('')}<rect x="0" y="0" width="4" height="50"/></svg>`;

type Line = { code: string; amount: number };
type Item = { metadata: { stamp?: boolean }; unit_price: number };
type Specified = { id: string; value: { en: string } };
type Fault = { path: string; code: string; message: string };
type PoolRow = { id: string; stamp: { status: string } };
/** An order as the back office sees it, as far as stamps go. */
type Stamped = {
  order_id: string;
  revision: number;
  total: number;
  lead_time_days: number;
  quote: { lines: Line[]; goods: number; shipping: number; total: number };
  specification: Specified[];
  stamp: { id: string; status: string; ready: boolean } | null;
};

type Develop = Extract<StampChoice, { kind: 'develop' }>;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send, detail, move, pay, medusaOrder } = office(api, () => shop);
    const any = { validateStatus: () => true };
    const keyOf = (brand: TestBrand) => ({ 'x-publishable-api-key': brand.key });

    async function artwork(brand = shop.alpha, thickness = 2): Promise<string> {
      const { data, status } = await api.post('/store/cordwainer/artworks?name=Crest', bars(thickness, randomUUID()), {
        ...any,
        headers: { ...keyOf(brand), 'content-type': 'application/octet-stream' },
      });
      expect([status, data.message]).toEqual([201, undefined]);
      return data.artwork.id;
    }
    const develop = async (change: Partial<Develop> = {}): Promise<Develop> => ({
      kind: 'develop',
      artwork: change.artwork ?? (await artwork()),
      place: 'insole',
      width: 40,
      ...change,
    });

    /** A request with a stamp, at the price that the server quotes for it. */
    async function requestWith(stamp: StampChoice, wanted: Wanted = {}): Promise<OrderRequest> {
      const body = await storefront(api, shop).request(wanted);
      const { brand = shop.alpha, country = 'de', currency = 'EUR', market = 'europe' } = wanted;
      const { data } = await api.post(
        '/store/cordwainer/quotes',
        {
          design: body.design,
          quantity: body.quantity,
          currency,
          countryCode: country,
          shippingOption: shop.shipping[market],
          stamp,
        },
        { ...any, headers: keyOf(brand) },
      );
      const { goods, shipping, total } = data.quote ?? body.expected;
      return { ...body, stamp, confirmed: [...body.confirmed, 'stamp'], expected: { goods, shipping, total } };
    }
    async function ordered(stamp: StampChoice, wanted: Wanted = {}) {
      const { data, status } = await storefront(api, shop).post(await requestWith(stamp, wanted), wanted);
      expect([status, data.message]).toEqual([201, undefined]);
      return data.order as { id: string; number: string; link_token: string; total: number };
    }
    const stamped = async (id: string) => (await detail(id)) as unknown as Stamped;
    const stampOf = async (id: string) => (await stamped(id)).stamp!;
    const moveStamp = (id: string, transition: string, reason?: string) =>
      send('post', `/admin/cordwainer/stamps/${id}/moves`, { transition, ...(reason && { reason }) });
    async function through(id: string, ...transitions: string[]) {
      for (const transition of transitions) {
        const { status, data } = await moveStamp(id, transition, 'A reason');
        expect([transition, status, data.message]).toEqual([transition, 200, undefined]);
      }
    }
    /** A stamp that is ready, and the order that asked for it. */
    async function made(change: Partial<Develop> = {}) {
      const order = await ordered(await develop(change));
      await pay(order.id);
      const { id } = await stampOf(order.id);
      await through(id, 'review', 'approve', 'develop', 'complete');
      return { id, order };
    }

    describe('An order that has a stamp developed', () => {
      it.each([
        ['EUR', 'europe', 'de', 18_000],
        ['USD', 'america', 'us', 20_200],
        ['JPY', 'japan', 'jp', 30_240],
        ['KWD', 'kuwait', 'kw', 62_100],
      ])('is charged for it once, however many pairs, in %s', async (currency, market, country, fee) => {
        const wanted = { currency, market, country, quantity: mini(5) };
        const order = await ordered(await develop(), wanted);
        const { quote, order_id, specification, lead_time_days } = await stamped(order.id);
        expect(quote.lines.filter(({ code }: Line) => code === 'stamp')).toEqual([
          { code: 'stamp', label: 'Stamp development: Insole', unitAmount: fee, quantity: 1, amount: fee },
        ]);
        expect(quote.goods + quote.shipping).toBe(
          quote.lines.reduce((sum: number, { amount }: Line) => sum + amount, 0),
        );
        const { items, total } = await medusaOrder(order_id);
        const line = items.find(({ metadata }: Item) => metadata.stamp);
        expect(line).toMatchObject({ quantity: 1, requires_shipping: false });
        expect(Math.round(line.unit_price * 1000)).toBe(
          Math.round((fee / 10 ** (currency === 'JPY' ? 0 : currency === 'KWD' ? 3 : 2)) * 1000),
        );
        expect(
          Math.abs(total - quote.total / 10 ** (currency === 'JPY' ? 0 : currency === 'KWD' ? 3 : 2)),
        ).toBeLessThan(0.01);
        expect(specification.find(({ id }: Specified) => id === 'stamp')!.value.en).toBe('Insole, 40 × 20 mm, Crest');
        expect(lead_time_days).toBeGreaterThanOrEqual(21);
      });

      it('says so to whoever has its link, and confirms it as every other line', async () => {
        const body = await requestWith(await develop());
        const unconfirmed = await storefront(api, shop).post({
          ...body,
          confirmed: body.confirmed.filter((id) => id !== 'stamp'),
        });
        expect([unconfirmed.status, unconfirmed.data.type]).toEqual([422, 'unconfirmed']);
        const { data } = await storefront(api, shop).post(body);
        const seen = await storefront(api, shop).get(`/orders/${data.order.link_token}`);
        expect(seen.data.order.stamp).toMatchObject({ status: 'requested', ready: false, requested: true, width: 40 });
      });

      it('is refused where the artwork does not fit, naming the field and what would be right', async () => {
        const refusals = async (change: Partial<Develop>) => {
          const { data, status } = await storefront(api, shop).post(await requestWith(await develop(change)));
          return [status, ...data.issues.map(({ path, message }: Fault) => `${path}: ${message}`)];
        };
        expect(await refusals({ artwork: await artwork(shop.alpha, 0.5) })).toEqual([
          422,
          expect.stringMatching(
            /^stamp\.width: lines are 0\.2\d? mm at 40 mm width; at least 0\.4 mm: use thicker lines$|^stamp\.width: lines are 0\.2\d? mm at 40 mm width; at least 0\.4 mm: make it .* mm wide or use thicker lines$/,
          ),
        ]);
        expect(await refusals({ width: 90 })).toEqual([
          422,
          'stamp.width: 90 × 45 mm is larger than the place, 60 × 60 mm: make it at most 60 mm wide',
        ]);
        expect((await refusals({ place: 'toe' }))[1]).toContain('stamp.place: "toe" is not a place for stamps');
        expect((await refusals({ artwork: await artwork(shop.beta) }))[1]).toContain('stamp.artwork:');
      });

      it('is one of two that ask for the same at one moment; the other is told', async () => {
        const stamp = await develop();
        const bodies = await Promise.all([requestWith(stamp), requestWith(stamp)]);
        const answers = await Promise.all(bodies.map((body) => storefront(api, shop).post(body)));
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
        expect(answers.find(({ status }) => status === 409)!.data.type).toBe('stamp-exists');
        const { rows } = await dbConnection.raw(
          'SELECT count(*)::int AS n FROM cordwainer_stamp WHERE artwork_id = ?',
          [stamp.artwork],
        );
        expect(rows[0].n).toBe(1);
      });

      it('is one order and one stamp, however often it is sent with its key', async () => {
        const body = await requestWith(await develop());
        const key = randomUUID();
        const store = storefront(api, shop);
        const answers = [await store.post(body, { key }), await store.post(body, { key })];
        expect(new Set(answers.map(({ data }) => data.order.id)).size).toBe(1);
        const { rows } = await dbConnection.raw(
          'SELECT count(*)::int AS n FROM cordwainer_stamp WHERE production_order_id = ?',
          [answers[0]!.data.order.id],
        );
        expect(rows[0].n).toBe(1);
      });

      it('leaves no stamp where its process dies before it is accepted, and one where it is sent again', async () => {
        const body = await requestWith(await develop());
        const key = randomUUID();
        // As an attempt leaves it that was killed in the middle.
        await dbConnection.raw(
          `CREATE OR REPLACE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
           CREATE TRIGGER die AFTER INSERT ON cordwainer_stamp_event FOR EACH ROW EXECUTE FUNCTION die();`,
        );
        expect((await storefront(api, shop).post(body, { key })).status).toBe(500);
        await dbConnection.raw('DROP TRIGGER die ON cordwainer_stamp_event');
        const left = await dbConnection.raw('SELECT count(*)::int AS n FROM cordwainer_stamp WHERE artwork_id = ?', [
          (body.stamp as Develop).artwork,
        ]);
        expect(left.rows[0].n).toBe(0);
        const { rows } = await dbConnection.raw(
          `UPDATE cordwainer_submission SET held_until = now() - interval '1 minute' WHERE idempotency_key = ? RETURNING id`,
          [key],
        );
        for (const { id } of rows) await clearAbandonedSubmissionWorkflow(getContainer()).run({ input: { id } });
        expect((await storefront(api, shop).post(body, { key })).status).toBe(201);
      });
    });

    describe('A stamp goes through its life', () => {
      it('by its table of transitions and no other way, with a history and the order’s', async () => {
        const order = await ordered(await develop());
        const { id } = await stampOf(order.id);
        const tried = async (transition: string, reason = 'A reason') =>
          (await moveStamp(id, transition, reason)).status;
        expect(await tried('approve')).toBe(409);
        expect(await tried('develop')).toBe(409);
        expect(await tried('complete')).toBe(409);
        expect(await tried('retire')).toBe(409);
        expect(await tried('review')).toBe(200);
        expect(await tried('review')).toBe(409);
        const unreasoned = await moveStamp(id, 'reject');
        expect([unreasoned.status, unreasoned.data.issues[0].path]).toEqual([422, 'reason']);
        expect(await tried('reject', 'Too thin')).toBe(200);
        expect(await tried('approve')).toBe(409);
        // Not by whoever reads the order: by its link, with other artwork.
        const again = await api.post(
          `/store/cordwainer/orders/${order.link_token}/stamp`,
          { artwork: await artwork(shop.alpha, 3) },
          { ...any, headers: keyOf(shop.alpha) },
        );
        expect([again.status, again.data.order.stamp.status]).toEqual([200, 'artwork-in-review']);
        expect(await tried('approve')).toBe(200);
        const unpaid = await moveStamp(id, 'develop');
        expect([unpaid.status, unpaid.data.type]).toEqual([409, 'stamp-paid']);
        await pay(order.id);
        expect(await tried('develop')).toBe(200);
        expect(await tried('withdraw')).toBe(409);
        expect(await tried('complete')).toBe(200);
        expect(await tried('retire')).toBe(200);
        expect(await tried('withdraw')).toBe(409);
        const { data } = await send('get', `/admin/cordwainer/stamps/${id}`);
        expect(data.history.map(({ kind }: { kind: string }) => kind)).toEqual([
          'requested',
          'in-review',
          'rejected',
          'resubmitted',
          'approved',
          'in-development',
          'ready',
          'retired',
        ]);
        expect(data.history[2]).toMatchObject({ reason: 'Too thin', actor_name: 'Back Office' });
        const kinds = (await detail(order.id)).history
          .map(({ kind }) => kind)
          .filter((kind) => kind.startsWith('stamp'));
        expect(kinds).toEqual([
          'stamp-in-review',
          'stamp-rejected',
          'stamp-resubmitted',
          'stamp-approved',
          'stamp-in-development',
          'stamp-ready',
        ]);
        await expect(dbConnection.raw(`UPDATE cordwainer_stamp_event SET kind = 'x'`)).rejects.toThrow('append-only');
      });

      it('of any number of simultaneous moves one happens', async () => {
        const { id } = await stampOf((await ordered(await develop())).id);
        const answers = await Promise.all(Array.from({ length: 5 }, () => moveStamp(id, 'review')));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      });

      it('owes its customer one e-mail at each step', async () => {
        const { order } = await made();
        const { rows } = await dbConnection.raw(
          `SELECT kind, count(*)::int AS n FROM cordwainer_mail WHERE production_order_id = ? AND kind LIKE 'stamp-%' GROUP BY kind ORDER BY kind`,
          [order.id],
        );
        expect(rows).toEqual([
          { kind: 'stamp-approved', n: 1 },
          { kind: 'stamp-in-review', n: 1 },
          { kind: 'stamp-ready', n: 1 },
        ]);
      });
    });

    describe('A stamp that is ready', () => {
      it('is listed by the brand’s key, and had by later orders for nothing', async () => {
        const { id } = await made();
        const listed = await storefront(api, shop).get('/stamps');
        expect(listed.data.stamps.map((stamp: { id: string }) => stamp.id)).toContain(id);
        const order = await ordered({ kind: 'existing', id });
        const plain = await storefront(api, shop).quote();
        expect(order.total).toBe(plain.total);
        expect(await stampOf(order.id)).toMatchObject({ id, ready: true, requested: false });
        const repeated = await send('get', `/admin/cordwainer/orders/${order.id}/repeat`);
        expect(repeated.data.quote.total).toBe(plain.total);
        const again = await send(
          'post',
          `/admin/cordwainer/orders/${order.id}/repeat`,
          {
            expected: {
              goods: plain.goods,
              shipping: plain.shipping,
              total: plain.total,
            },
          },
          { 'Idempotency-Key': randomUUID() },
        );
        expect([again.status, (await stampOf(again.data.order.id)).id]).toEqual([201, id]);
      });

      it('is not there for another brand', async () => {
        const { id } = await made();
        expect((await storefront(api, shop).get('/stamps', shop.beta)).data.stamps).toEqual([]);
        const body = await requestWith({ kind: 'existing', id }, { brand: shop.beta });
        const { status, data } = await storefront(api, shop).post(body, { brand: shop.beta });
        expect([status, data.issues[0].path, data.issues[0].code]).toEqual([422, 'stamp.id', 'unknown-stamp']);
      });

      it('is kept by the orders that have it, and had by no new one, once it is retired', async () => {
        const { id } = await made();
        const kept = await ordered({ kind: 'existing', id });
        await through(id, 'retire');
        const { status, data } = await storefront(api, shop).post(await requestWith({ kind: 'existing', id }));
        expect([status, data.issues[0].code]).toEqual([422, 'unknown-stamp']);
        expect(await stampOf(kept.id)).toMatchObject({ id, status: 'retired', ready: true });
        // And it may still be edited otherwise.
        const { revision, quote } = await stamped(kept.id);
        const { goods, shipping, total } = quote;
        const edited = await send('post', `/admin/cordwainer/orders/${kept.id}/edit`, {
          revision,
          quantity: { type: 'mto', left: { size: 43, width: 'F' }, right: { size: 43, width: 'F' } },
          expected: { goods, shipping, total },
        });
        expect([edited.status, edited.data.message]).toEqual([200, undefined]);
        expect(await stampOf(kept.id)).toMatchObject({ id });
      });
    });

    describe('A stamp on its way', () => {
      it('may be had for nothing once the order that asked for it is paid, not before', async () => {
        const order = await ordered(await develop());
        const { id } = await stampOf(order.id);
        const early = await storefront(api, shop).post(await requestWith({ kind: 'existing', id }));
        expect(early.status).toBe(422);
        await pay(order.id);
        const later = await ordered({ kind: 'existing', id });
        expect(await stampOf(later.id)).toMatchObject({ id, ready: false });
      });

      it('is waited for before the stage that engraves is passed, alone and with others, and seen in the pool', async () => {
        const order = await ordered(await develop());
        await pay(order.id);
        const { id } = await stampOf(order.id);
        for (const stage of ['closing', 'lasting', 'bottoming']) {
          expect((await move(order.id, 'advance', { stage })).status).toBe(200);
        }
        const refused = await move(order.id, 'advance', { stage: 'finishing' });
        expect([refused.status, refused.data.type]).toEqual([409, 'stamp-ready']);
        expect(refused.data.message).toContain('"bottoming"');
        expect(refused.data.message).toContain('"Crest" is not ready but requested');
        const { data: bulk } = await send('post', '/admin/cordwainer/orders/moves', {
          ids: [order.id],
          transition: 'advance',
          stage: 'quality-control',
        });
        expect(bulk.results[0]).toMatchObject({ moved: false, refusal: { status: 409, type: 'stamp-ready' } });
        const waiting = await send('get', '/admin/cordwainer/orders?stamp=waiting');
        expect(waiting.data.orders.map((row: PoolRow) => row.id)).toContain(order.id);
        expect(waiting.data.orders.every((row: PoolRow) => row.stamp.status !== 'ready')).toBe(true);
        await through(id, 'review', 'approve', 'develop', 'complete');
        expect((await move(order.id, 'advance', { stage: 'finishing' })).status).toBe(200);
        const ready = await send('get', '/admin/cordwainer/orders?stamp=ready');
        expect(ready.data.orders.map((row: PoolRow) => row.id)).toContain(order.id);
      });

      it('is waited for at another stage where the merchant says so', async () => {
        const engraves = (code: string, on: boolean) =>
          send('post', `/admin/cordwainer/production-stages/${code}`, { engraves: on });
        await engraves('bottoming', false);
        await engraves('cutting', true);
        const order = await ordered(await develop());
        await pay(order.id);
        expect((await move(order.id, 'advance', { stage: 'closing' })).data.type).toBe('stamp-ready');
        await engraves('cutting', false);
        await engraves('bottoming', true);
        expect((await move(order.id, 'advance', { stage: 'closing' })).status).toBe(200);
      });

      it('is withdrawn with its order where that is cancelled unpaid', async () => {
        const order = await ordered(await develop());
        const { id } = await stampOf(order.id);
        const cancelled = await api.post(
          `/store/cordwainer/orders/${order.link_token}/cancel`,
          {},
          { ...any, headers: keyOf(shop.alpha) },
        );
        expect(cancelled.status).toBe(200);
        const { data } = await send('get', `/admin/cordwainer/stamps/${id}`);
        expect([data.stamp.status, data.stamp.moves]).toEqual(['withdrawn', []]);
        expect(data.history.at(-1)).toMatchObject({ kind: 'withdrawn', actor_type: 'customer' });
      });

      it('stays the brand’s, and is paid for, where its order is cancelled with the mould being made', async () => {
        const order = await ordered(await develop());
        await pay(order.id);
        const { id } = await stampOf(order.id);
        await through(id, 'review', 'approve', 'develop');
        const { data } = await send('get', `/admin/cordwainer/orders/${order.id}/cancellation`);
        const { quote } = await stamped(order.id);
        const shoes = quote.goods - 18_000;
        expect(data.cancellation.fee).toBe(Math.round(shoes * 0.3) + 18_000);
        expect((await move(order.id, 'cancel', { reason: 'Changed plans' })).status).toBe(200);
        expect((await send('get', `/admin/cordwainer/stamps/${id}`)).data.stamp.status).toBe('in-development');
      });

      it('is given up while its order is unpaid by turning that to unlabelled, which takes the fee off', async () => {
        const order = await ordered(await develop());
        const { id } = await stampOf(order.id);
        await through(id, 'review');
        const plain = await storefront(api, shop).quote();
        const { status, data } = await moveStamp(id, 'withdraw', 'Not engravable at all');
        expect([status, data.message]).toEqual([200, undefined]);
        expect(data.stamp.status).toBe('withdrawn');
        expect(data.history.at(-1)).toMatchObject({ kind: 'withdrawn', reason: 'Not engravable at all' });
        const after = await stamped(order.id);
        expect([after.stamp, after.total]).toEqual([null, plain.total]);
        expect(after.specification.find((line: Specified) => line.id === 'stamp')!.value.en).toBe('Unlabelled');
        const { items } = await medusaOrder(after.order_id);
        expect(items.some(({ metadata }: Item) => metadata.stamp)).toBe(false);
      });
    });

    it('An edit of anything else keeps the stamp and what it costs', async () => {
      const order = await ordered(await develop());
      const before = await stamped(order.id);
      const { goods, shipping, total } = before.quote;
      const { status, data } = await send('post', `/admin/cordwainer/orders/${order.id}/edit`, {
        revision: before.revision,
        quantity: { type: 'mto', left: { size: 44, width: 'F' }, right: { size: 44, width: 'F' } },
        expected: { goods, shipping, total },
      });
      expect([status, data.message]).toEqual([200, undefined]);
      expect((await detail(order.id)).stamp).toMatchObject({ id: before.stamp!.id, status: 'requested' });
      const { items } = await medusaOrder(before.order_id);
      expect(items.filter(({ metadata }: Item) => metadata.stamp)).toHaveLength(1);
    });

    it('A merchant takes up a mould that a brand had before: ready at once, and only once', async () => {
      const body = { brand_id: shop.alpha.id, artwork: await artwork(), place: 'heel', width: 25, name: 'Old mark' };
      const { status, data } = await send('post', '/admin/cordwainer/stamps', body);
      expect([status, data.stamp.status, data.stamp.order, data.stamp.fee]).toEqual([201, 'ready', null, 0]);
      expect((await send('post', '/admin/cordwainer/stamps', body)).status).toBe(409);
      const order = await ordered({ kind: 'existing', id: data.stamp.id });
      await pay(order.id);
      expect((await move(order.id, 'advance', { stage: 'quality-control' })).status).toBe(200);
      const queue = await send('get', `/admin/cordwainer/stamps?status=ready&brand_id=${shop.alpha.id}`);
      expect(queue.data.stamps.map((stamp: { name: string }) => stamp.name)).toContain('Old mark');
    });

    it('A paid order whose stamp is withdrawn gets the fee back and is unlabelled', async () => {
      const order = await ordered(await develop());
      await pay(order.id);
      const { id } = await stampOf(order.id);
      await through(id, 'review', 'reject');
      expect((await moveStamp(id, 'withdraw', 'The customer has no other artwork')).status).toBe(200);
      const after = await stamped(order.id);
      expect(after.stamp).toBeNull();
      expect((await move(order.id, 'advance', { stage: 'quality-control' })).status).toBe(200);
      const refunded = async () => {
        const { rows } = await dbConnection.raw(
          `SELECT COALESCE(sum(r.amount), 0)::int AS sum FROM refund r JOIN payment p ON p.id = r.payment_id
           JOIN order_payment_collection c ON c.payment_collection_id = p.payment_collection_id WHERE c.order_id = ?`,
          [after.order_id],
        );
        return rows[0].sum;
      };
      await until(async () => (await refunded()) === 180);
      // And once, whoever asks again.
      await returnStampFeeWorkflow(getContainer()).run({ input: { id, actor: { type: 'system' } } });
      expect(await refunded()).toBe(180);
    });

    it('Unlabelled is what an order is that says nothing of a stamp', async () => {
      const { data } = await storefront(api, shop).order();
      const order = await stamped(data.order.id);
      expect(order.stamp).toBeNull();
      expect(order.specification.find((line: Specified) => line.id === 'stamp')!.value.en).toBe('Unlabelled');
    });
  },
});
