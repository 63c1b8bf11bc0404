import { createRequire } from 'node:module';
import path from 'node:path';
import type { OrderRequest } from '@cordwainer/contract';
import { office } from './support/office';
import { mini, oxford, storefront, type Wanted } from './support/requests';
import { ROUNDS } from './support/rounds';
import { defaultCatalog, makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);
const settleEdits = require('@cordwainer/medusa-plugin/jobs/settle-edits').default;
const { publishCatalogWorkflow } = require('@cordwainer/medusa-plugin/workflows');

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send, detail, move, pay, medusaOrder } = office(api, () => shop);
    const store = () => storefront(api, shop);
    const edit = (id: string, body: object) => send('post', `/admin/cordwainer/orders/${id}/edit`, body);
    const byLink = (method: 'get' | 'post', token: string, rest: string, data?: object) =>
      api.request({
        method,
        url: `/store/cordwainer/orders/${token}${rest}`,
        data,
        validateStatus: () => true,
        headers: { 'x-publishable-api-key': shop.alpha.key },
      });
    async function ordered(wanted?: Wanted) {
      const { data } = await store().order(wanted);
      return data.order as { id: string; link_token: string; total: number; designId: string };
    }
    async function expected(wanted: Wanted): Promise<OrderRequest['expected']> {
      const { goods, shipping, total } = await store().quote(wanted);
      return { goods, shipping, total };
    }
    const count = async (table: string): Promise<number> =>
      (await dbConnection.raw(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count;
    const navy = () => oxford(shop.alpha, { 'zone:vamp': 'suede/navy' });
    const ADDRESS = {
      firstName: 'Grace',
      lastName: 'Hopper',
      address1: 'Unter den Linden 1',
      postalCode: '10117',
      city: 'Berlin',
      countryCode: 'de',
    };

    it('of design, sizes, address and note is worked out again, and the Medusa order follows', async () => {
      const { id, designId } = await ordered({ quantity: mini(3) });
      const before = await detail(id);
      expect(before.editable).toEqual([
        'design',
        'quantity',
        'shippingAddress',
        'billingAddress',
        'shippingOption',
        'stamp',
        'note',
      ]);
      const quantity = {
        type: 'mini-bulk' as const,
        run: [
          { size: 41, width: 'F', pairs: 2 },
          { size: 43, width: 'F', pairs: 3 },
        ],
      };
      const sums = await expected({ quantity, design: navy() });
      const { status, data } = await edit(id, {
        revision: 1,
        design: navy(),
        quantity,
        shippingAddress: ADDRESS,
        note: 'For the fair',
        expected: sums,
      });
      expect([status, data.message]).toEqual([200, undefined]);
      const { order } = data;
      expect(order).toMatchObject({
        revision: 2,
        number: before.number,
        pairs: 5,
        quantity,
        total: sums.total,
        quote: { goods: sums.goods, shipping: sums.shipping },
        note: 'For the fair',
        customer_name: 'Grace Hopper',
        shipping_address: { first_name: 'Grace', address_1: 'Unter den Linden 1' },
      });
      expect(order.design_id).not.toBe(designId);
      expect(order.design.choices['zone:vamp']).toBe('suede/navy');
      const line = order.history.at(-1);
      expect(line).toMatchObject({ kind: 'edited', actor_name: 'Back Office' });
      expect(line.details.before).toMatchObject({ total: before.total, note: null, design: designId });
      expect(line.details.after).toMatchObject({ total: sums.total, note: 'For the fair', quantity });
      expect(Object.keys(line.details.after)).toContain('specification.zone:vamp');
      expect(Object.keys(line.details.after)).not.toContain('specification.sole');
      const medusa = await medusaOrder(order.order_id);
      expect(Math.round(medusa.total * 100)).toBe(sums.total);
      expect(Math.round(medusa.summary.current_order_total * 100)).toBe(sums.total);
      expect(Math.round(medusa.summary.pending_difference * 100)).toBe(sums.total);
      expect(medusa.version).toBe(2);
      expect(medusa.items.map((item: { quantity: number }) => item.quantity).sort()).toEqual([2, 3]);
      expect(medusa.items[0].metadata.design_id).toBe(order.design_id);
      expect(medusa.shipping_methods).toHaveLength(1);
      expect(Math.round(medusa.tax_total * 100)).toBe(order.quote.tax);
      expect(medusa.shipping_address.address_1).toBe('Unter den Linden 1');
      // The design that nobody holds any more is gone.
      const { rows } = await dbConnection.raw(
        'SELECT d.design_id, u.production_order_id FROM cordwainer_design d LEFT JOIN cordwainer_design_use u ON u.design_id = d.id',
      );
      expect(rows).toEqual([{ design_id: order.design_id, production_order_id: id }]);
      // And it is paid as it is now.
      const paid = (await pay(id)).data.order;
      expect(paid).toMatchObject({ status: 'work-in-process', payment_status: 'captured' });
      expect(Math.round((await medusaOrder(order.order_id)).summary.transaction_total * 100)).toBe(sums.total);
    });

    it('by the private link is for whoever has it, while nothing is paid, and again and again', async () => {
      const { id, link_token } = await ordered();
      for (const pairs of [3, 4]) {
        const quantity = mini(pairs);
        const { data } = await byLink('post', link_token, '/edit', {
          revision: pairs - 2,
          quantity,
          expected: await expected({ quantity }),
        });
        expect(data.order).toMatchObject({ pairs, revision: pairs - 1, type: 'mini-bulk' });
      }
      expect((await detail(id)).history.at(-1)).toMatchObject({ kind: 'edited', actor_type: 'customer' });
      await pay(id);
      const { status, data } = await byLink('post', link_token, '/edit', { revision: 3, note: 'Hello' });
      expect([status, data.type]).toEqual([403, 'not-allowed']);
    });

    it('in dollars, where tax comes on top, comes to the same on both sides', async () => {
      const wanted: Wanted = { market: 'america', country: 'us', currency: 'USD' };
      const { id } = await ordered(wanted);
      const sums = await expected({ ...wanted, quantity: mini(3) });
      const { data } = await edit(id, { revision: 1, quantity: mini(3), expected: sums });
      expect(data.order.total).toBe(sums.total);
      expect(Math.round((await medusaOrder(data.order.order_id)).total * 100)).toBe(sums.total);
    });

    it('to another country takes its tax', async () => {
      const { id } = await ordered();
      const sums = await expected({ country: 'pt' });
      const { data } = await edit(id, {
        revision: 1,
        shippingAddress: { ...ADDRESS, countryCode: 'pt' },
        expected: sums,
      });
      expect(data.order).toMatchObject({ total: sums.total, shipping_address: { country_code: 'pt' } });
      const medusa = await medusaOrder(data.order.order_id);
      expect(medusa.items[0].tax_lines).toMatchObject([{ rate: 23 }]);
    });

    it('that is refused changes nothing', async () => {
      const { id } = await ordered();
      const order = await detail(id);
      const medusa = await medusaOrder(order.order_id);
      const quantity = mini(3);
      const sums = await expected({ quantity });
      const refused: [object, number, string][] = [
        [{ revision: 1 }, 400, 'invalid-shape'],
        [{ revision: 1, colour: 'red' }, 400, 'invalid-shape'],
        [{ quantity, expected: sums }, 400, 'invalid-shape'],
        [{ revision: 2, quantity, expected: sums }, 409, 'edited'],
        [{ revision: 1, quantity }, 422, 'invalid-order'],
        [{ revision: 1, quantity: mini(2), expected: sums }, 422, 'invalid-order'],
        [
          { revision: 1, design: oxford(shop.alpha, { 'zone:vamp': 'unicorn/pink' }), expected: sums },
          422,
          'invalid-order',
        ],
        [{ revision: 1, shippingOption: 'so_none', expected: sums }, 422, 'invalid-order'],
        [{ revision: 1, shippingAddress: { ...ADDRESS, countryCode: 'us' }, expected: sums }, 422, 'invalid-order'],
        [{ revision: 1, quantity, expected: { ...sums, total: sums.total - 1 } }, 409, 'price-changed'],
      ];
      for (const [body, status, type] of refused) {
        const answer = await edit(id, body);
        expect([body, answer.status, answer.data.type]).toEqual([body, status, type]);
        if (type === 'price-changed') expect(answer.data.quote.total).toBe(sums.total);
      }
      expect((await edit('prod_none', { revision: 1, note: 'x' })).status).toBe(404);
      expect(await detail(id)).toEqual(order);
      expect(await medusaOrder(order.order_id)).toEqual(medusa);
    });

    it('of a paid order is of address within the country and note without a price, and of nothing once it is under way', async () => {
      const { id } = await ordered();
      const paid = (await pay(id)).data.order;
      expect(paid.editable).toEqual([
        'design',
        'quantity',
        'shippingAddress',
        'billingAddress',
        'shippingOption',
        'note',
      ]);
      const { data } = await edit(id, { revision: 1, shippingAddress: ADDRESS, note: 'Ring twice' });
      expect(data.order).toMatchObject({
        revision: 2,
        total: paid.total,
        note: 'Ring twice',
        shipping_address: { city: 'Berlin', first_name: 'Grace' },
      });
      const abroad = await edit(id, { revision: 2, shippingAddress: { ...ADDRESS, countryCode: 'pt' } });
      expect([abroad.status, abroad.data.issues[0].path]).toEqual([422, 'shippingAddress.countryCode']);
      const stamp = await edit(id, { revision: 2, stamp: { kind: 'unlabelled' } });
      expect([stamp.status, stamp.data.type, stamp.data.issues[0].path]).toEqual([409, 'not-editable', 'stamp']);
      await move(id, 'hold', { reason: 'Wait' });
      expect((await edit(id, { revision: 2, note: null })).data.order).toMatchObject({ revision: 3, note: null });
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET status = 'shipped', held_status = NULL, stage = NULL, finished_at = now(), shipped_at = now() WHERE id = ?`,
        [id],
      );
      const late = await edit(id, { revision: 3, note: 'Too late' });
      expect([late.status, late.data.type]).toEqual([409, 'not-editable']);
    });

    it('while it is being paid waits until that is given up, and is refused once a payment is authorised', async () => {
      const { id, link_token } = await ordered();
      const quantity = mini(3);
      const sums = await expected({ quantity });
      await store().startPayment(link_token);
      const early = await edit(id, { revision: 1, quantity, expected: sums });
      expect([early.status, early.data.type]).toEqual([409, 'payment-in-progress']);
      await send('post', `/admin/cordwainer/orders/${id}/payment-session/release`);
      expect((await edit(id, { revision: 1, quantity, expected: sums })).data.order.total).toBe(sums.total);
      expect((await dbConnection.raw('SELECT id FROM payment_session WHERE deleted_at IS NULL')).rows).toEqual([]);
      const { payment_session } = (await store().startPayment(link_token)).data;
      expect(payment_session.amount).toBe(sums.total);
      await getContainer().resolve('payment').authorizePaymentSession(payment_session.id, {});
      const { status, data } = await edit(id, {
        revision: 2,
        quantity: mini(4),
        expected: await expected({ quantity: mini(4) }),
      });
      expect([status, data.type]).toEqual([409, 'already-paid']);
      expect((await edit(id, { revision: 2, note: 'A word costs nothing' })).status).toBe(200);
    });

    it('that fails at its last step is taken back, also on the Medusa order', async () => {
      const { id } = await ordered();
      const before = await detail(id);
      const medusa = await medusaOrder(before.order_id);
      const designs = await count('cordwainer_design');
      await dbConnection.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();`);
      const sums = await expected({ quantity: mini(3), design: navy() });
      const body = { revision: 1, design: navy(), quantity: mini(3), shippingAddress: ADDRESS, expected: sums };
      const failed = await edit(id, body);
      await dbConnection.raw('DROP TRIGGER refuse ON cordwainer_production_event');
      expect(failed.status).toBe(500);
      expect(await detail(id)).toEqual(before);
      const after = await medusaOrder(before.order_id);
      expect({ ...after.summary, id: 0 }).toMatchObject({ current_order_total: medusa.summary.current_order_total });
      expect([after.total, after.version, after.items.length]).toEqual([medusa.total, 1, 1]);
      expect(after.shipping_address.address_1).toBe(medusa.shipping_address.address_1);
      expect(await count('cordwainer_design')).toBe(designs);
      expect((await edit(id, body)).data.order).toMatchObject({ revision: 2, total: sums.total });
    });

    it('whose process died is taken back by the job, and the order is free', async () => {
      const { id } = await ordered();
      const before = await detail(id);
      // As if it had died before the last step: the compensation did not run either.
      await dbConnection.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON cordwainer_production_event FOR EACH ROW EXECUTE FUNCTION refuse();
        CREATE TRIGGER refuse_end BEFORE UPDATE ON cordwainer_production_order FOR EACH ROW
          WHEN (OLD.editing_until IS NOT NULL) EXECUTE FUNCTION refuse();`);
      const body = {
        revision: 1,
        design: navy(),
        shippingAddress: ADDRESS,
        expected: await expected({ design: navy() }),
      };
      expect((await edit(id, body)).status).toBe(500);
      await dbConnection.raw(`DROP TRIGGER refuse ON cordwainer_production_event;
        DROP TRIGGER refuse_end ON cordwainer_production_order`);
      expect((await medusaOrder(before.order_id)).version).toBe(2);
      for (const answer of [await edit(id, body), await move(id, 'hold', { reason: 'x' }), await pay(id)]) {
        expect(answer.status).toBe(409);
      }
      await dbConnection.raw(
        `UPDATE cordwainer_production_order SET editing_until = now() - interval '1 second' WHERE id = ?`,
        [id],
      );
      await settleEdits(getContainer());
      expect(await detail(id)).toEqual(before);
      expect(await medusaOrder(before.order_id)).toMatchObject({ version: 1, total: before.total / 100 });
      expect((await edit(id, body)).data.order.revision).toBe(2);
    });

    it(`at once with another is done once, ${ROUNDS} times`, { timeout: 60_000 + ROUNDS * 20_000 }, async () => {
      const { id } = await ordered();
      const wishes = [mini(3), mini(4)];
      const sums = await Promise.all(wishes.map((quantity) => expected({ quantity })));
      for (let revision = 1; revision <= ROUNDS; revision++) {
        const answers = await Promise.all(
          wishes.map((quantity, index) => edit(id, { revision, quantity, expected: sums[index] })),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(['edited', 'edit-in-progress']).toContain(answers.find(({ status }) => status === 409)!.data.type);
      }
      const order = await detail(id);
      expect(order.revision).toBe(ROUNDS + 1);
      expect(Math.round((await medusaOrder(order.order_id)).total * 100)).toBe(order.total);
    });

    it('a repetition is ready to order by today’s catalog, or names what is gone', async () => {
      const { link_token, id } = await ordered({ design: navy() });
      const longer = defaultCatalog.orderTypes.map((type) => ({ ...type, leadTimeDays: type.leadTimeDays + 1 }));
      await publishCatalogWorkflow(getContainer()).run({
        input: {
          brand_id: shop.alpha.id,
          catalog: { ...defaultCatalog, version: defaultCatalog.version + 1, orderTypes: longer },
        },
      });
      const { status, data } = await byLink('get', link_token, '/repeat');
      expect(status).toBe(200);
      const { catalog } = (await store().get('/catalog')).data;
      expect(data.request.design.catalog).toEqual({ id: catalog.id, version: catalog.version });
      expect(catalog.version).toBeGreaterThan(defaultCatalog.version);
      expect(data.request.design.choices['zone:vamp']).toBe('suede/navy');
      expect(JSON.stringify(data)).not.toMatch(/ada@example|Lovelace/);
      const { goods, shipping, total } = data.quote;
      expect(data.request.expected).toEqual({ goods, shipping, total });
      const repeat = (body: object, key = 'a-key-of-its-own') =>
        send('post', `/admin/cordwainer/orders/${id}/repeat`, body, { 'Idempotency-Key': key });
      const first = await repeat({ expected: data.request.expected });
      expect([first.status, first.data.order]).toMatchObject([201, { status: 'pending-payment', total }]);
      const again = await repeat({ expected: data.request.expected });
      expect([again.headers['idempotent-replayed'], again.data]).toEqual(['true', first.data]);
      const made = await detail(first.data.order.id);
      const origin = await detail(id);
      expect(made).toMatchObject({
        repeats: { id, number: origin.number },
        customer_id: origin.customer_id,
        email: origin.email,
      });
      expect(made.history[0]).toMatchObject({ kind: 'submitted', actor_type: 'user', actor_name: 'Back Office' });
      const dearer = await repeat({ expected: { goods, shipping, total: total + 1 } }, 'another-key-now');
      expect([dearer.status, dearer.data.type, dearer.data.quote.total]).toEqual([409, 'price-changed', total]);
      const without = {
        ...defaultCatalog,
        version: defaultCatalog.version + 2,
        materials: defaultCatalog.materials.map((material) =>
          material.id === 'suede'
            ? { ...material, swatches: material.swatches.filter((swatch) => swatch.id !== 'navy') }
            : material,
        ),
      };
      await publishCatalogWorkflow(getContainer()).run({ input: { brand_id: shop.alpha.id, catalog: without } });
      const gone = await byLink('get', link_token, '/repeat');
      expect([gone.status, gone.data.issues]).toMatchObject([
        422,
        [{ path: 'design.choices.zone:vamp', code: 'unknown-swatch' }],
      ]);
    });
  },
});
