import { createRequire } from 'node:module';
import path from 'node:path';
import type { Quantity } from '@cordwainer/contract';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { brokenInvariants } from './support/invariants';
import { type OrderView, office } from './support/office';
import { type CalculatedOptions, sellByRateCard } from './support/rate-card';
import { mini, storefront, type Wanted } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);
const noteDestinations = require('@cordwainer/medusa-plugin/jobs/note-destinations').default;
const settleEdits = require('@cordwainer/medusa-plugin/jobs/settle-edits').default;
const { cancelOrderWorkflow } = require('@medusajs/medusa/core-flows');

type Group = {
  id: string;
  number: string;
  state: string;
  shipping: number;
  alone: number;
  saving: number;
  total: number;
  members: { id: string; number: string; own_shipping: number; share: number; total: number }[];
  history: { kind: string; number: string; reason: string | null; actor_name: string | null }[];
  [more: string]: unknown;
};
type Refused = { type: string; issues: { path: string; code: string }[] };

/** Every order of a group is priced, changed and read: on a busy machine that adds up. */
const PATIENCE = 180_000;

/** Markets of the test shop whose money has other digits, or whose prices come without tax. */
const MARKETS = [
  { market: 'europe', country: 'de', currency: 'EUR', digits: 2 },
  { market: 'america', country: 'us', currency: 'USD', digits: 2 },
  { market: 'japan', country: 'jp', currency: 'JPY', digits: 0 },
  { market: 'kuwait', country: 'kw', currency: 'KWD', digits: 3 },
] as const;

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    let options: CalculatedOptions;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
      options = await sellByRateCard(getContainer(), shop);
      shop.shipping = Object.fromEntries(Object.entries(options).map(([market, { standard }]) => [market, standard]));
    });
    afterEach(async () => {
      expect(await brokenInvariants(dbConnection as never)).toEqual([]);
    });
    const { send, detail, move, pay, medusaOrder } = office(api, () => shop);
    const store = () => storefront(api, shop);
    const at = (rest = '') => `/admin/cordwainer/groups${rest}`;
    const form = (ids: string[], more: object = {}) => send('post', at(), { ids, ...more });
    const plan = (ids: string[], more: object = {}) => send('post', at('/plan'), { ids, ...more });
    const add = (group: string, ids: string[], more: object = {}) =>
      send('post', at(`/${group}/orders`), { ids, ...more });
    const remove = (group: string, id: string) => send('delete', at(`/${group}/orders/${id}`));
    const dissolve = (group: string, body?: object) => send('post', at(`/${group}/dissolve`), body);
    const read = async (id: string): Promise<Group> => (await send('get', at(`/${id}`))).data.group;

    async function order(wanted: Wanted & { to?: object } = {}): Promise<{ id: string; link_token: string }> {
      const { to, ...rest } = wanted;
      const { data, status } = await store().order({
        quantity: mini(3),
        change: (request) => ({ ...request, shippingAddress: { ...request.shippingAddress, ...to } }),
        ...rest,
      });
      if (status !== 201) throw new Error(`Not accepted: ${status} ${JSON.stringify(data)}`);
      return data.order;
    }
    const orders = async (count: number, wanted?: Wanted & { to?: object }) => {
      const ids: string[] = [];
      for (let n = 0; n < count; n++) ids.push((await order(wanted)).id);
      return ids;
    };
    async function formed(ids: string[], more?: object): Promise<Group> {
      const { status, data } = await form(ids, more);
      expect([status, data.message]).toEqual([201, undefined]);
      return data.group;
    }
    /** Every order's money, in Medusa and here, is what the group says of it. */
    async function expectAgreement(ids: string[], digits = 2): Promise<void> {
      for (const id of ids) {
        const ours = (await detail(id)) as OrderView & {
          quote: { shipping: number; tax: number; total: number };
          shipping_method: string;
        };
        const medusa = await medusaOrder(ours.order_id);
        const minor = (amount: number) => Math.round(amount * 10 ** digits);
        expect(ours.total).toBe(ours.quote.total);
        expect(minor(medusa.total)).toBe(ours.total);
        expect(minor(medusa.summary.current_order_total)).toBe(ours.total);
        expect(minor(medusa.summary.pending_difference)).toBe(ours.total);
        expect(minor(medusa.tax_total)).toBe(ours.quote.tax);
        expect(medusa.shipping_methods).toHaveLength(1);
        expect(minor(medusa.shipping_methods[0].amount)).toBe(ours.quote.shipping);
        expect(medusa.shipping_methods[0].name).toBe(ours.shipping_method);
      }
    }

    it.each(MARKETS)(
      'formed in $currency costs less than alone, to the minor unit',
      { timeout: PATIENCE },
      async ({ digits, ...market }) => {
        const sizes: Quantity[] = [mini(3), mini(4), mini(9)];
        const ids: string[] = [];
        for (const quantity of sizes) ids.push((await order({ ...market, quantity })).id);
        const before = await Promise.all(ids.map(detail));
        const planned = (await plan(ids)).data.plan;
        const group = await formed(ids);
        expect(group).toMatchObject({ state: 'open', currency: market.currency, orders: 3, pairs: 16 });
        expect(group.number).toMatch(/^G\d+-ALP$/);
        expect(group.members.map(({ id }) => id)).toEqual(ids);
        // What the plan had said.
        expect(group.shipping).toBe(planned.after);
        expect(group.alone).toBe(planned.before);
        expect(group.members.map(({ share }) => share)).toEqual(
          planned.shares.map((share: { after: { shipping: number } }) => share.after.shipping),
        );
        expect(group.members.map(({ total }) => total)).toEqual(
          planned.shares.map((share: { after: { total: number } }) => share.after.total),
        );
        // Shared by weight, which is by pairs here.
        const [three, four, nine] = group.members.map(({ share }) => share);
        expect(three! + four! + nine!).toBe(group.shipping);
        expect([three! <= four!, four! <= nine!]).toEqual([true, true]);
        for (const member of group.members) expect(member.share).toBeLessThanOrEqual(member.own_shipping);
        expect(group.saving).toBeGreaterThan(0);
        await expectAgreement(ids, digits);
        const after = await Promise.all(ids.map(detail));
        for (const [index, { history, revision, quote, group: its }] of after.entries()) {
          const was = before[index]!.quote as { shipping: number; total: number; goods: number };
          expect(revision).toBe(2);
          expect((quote as typeof was).goods).toBe(was.goods);
          expect(its).toMatchObject({ id: group.id, number: group.number, state: 'open' });
          expect(history.at(-1)).toMatchObject({
            kind: 'grouped',
            actor_name: 'Back Office',
            details: {
              group: group.number,
              before: { shipping: was.shipping, total: was.total },
              after: { shipping: group.members[index]!.share, total: group.members[index]!.total },
            },
          });
        }
        // And back again: as if nothing had been.
        const { status, data } = await dissolve(group.id, { reason: 'One is urgent' });
        expect([status, data.group?.state, data.group?.members]).toEqual([200, 'dissolved', []]);
        await expectAgreement(ids, digits);
        for (const [index, now] of (await Promise.all(ids.map(detail))).entries()) {
          expect(now).toMatchObject({
            total: before[index]!.total,
            quote: before[index]!.quote,
            group: null,
            revision: 3,
          });
          expect(now.shipping_method).toBe(before[index]!.shipping_method);
          expect(now.history.at(-1)).toMatchObject({ kind: 'ungrouped', reason: 'One is urgent' });
        }
        expect(data.group.history.map(({ kind }: { kind: string }) => kind)).toEqual([
          ...Array(3).fill('grouped'),
          ...Array(3).fill('ungrouped'),
        ]);
      },
    );

    it(
      'refuses what can’t travel together, order by order',
      async () => {
        const [first, second, third, fourth] = await orders(4);
        const other = {
          brand: (await order({ brand: shop.beta })).id,
          address: (await order({ to: { address1: '13 St James Square' } })).id,
          recipient: (await order({ to: { firstName: 'Grace' } })).id,
          currency: (await order({ market: 'japan', country: 'jp', currency: 'JPY' })).id,
          held: (await order()).id,
          cancelled: (await order()).id,
          paid: (await order()).id,
          grouped: (await order()).id,
          unknown: 'prod_unknown',
        };
        await move(other.held, 'hold', { reason: 'Asked to wait' });
        await move(other.cancelled, 'cancel', { reason: 'Changed his mind' });
        expect((await pay(other.paid)).status).toBe(200);
        const group = await formed([other.grouped, fourth!]);
        const rows = (await dbConnection.raw('SELECT count(*) FROM cordwainer_shipping_group')).rows;
        for (const [what, code] of [
          ['brand', 'other-brand'],
          ['address', 'other-destination'],
          ['recipient', 'other-destination'],
          ['currency', 'other-currency'],
          ['held', 'on-hold'],
          ['cancelled', 'cancelled'],
          ['paid', 'not-pending'],
          ['grouped', 'grouped'],
          ['unknown', 'not-found'],
        ] as const) {
          for (const ask of [form, plan]) {
            const { status, data } = await ask([first!, second!, other[what]]);
            expect([what, status, data.type]).toEqual([what, what === 'unknown' ? 404 : 409, 'not-groupable']);
            expect((data as Refused).issues).toContainEqual(expect.objectContaining({ path: 'ids.2', code }));
          }
        }
        // Everything that stands in the way at once.
        const all = (await form([first!, other.held, other.brand])).data as Refused;
        expect(all.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['ids.1 on-hold', 'ids.2 other-brand']);
        expect((await form([first!])).data.issues[0]).toMatchObject({ path: 'ids', code: 'too-few' });
        expect((await form([first!, first!])).data.issues[0]).toMatchObject({ path: 'ids', code: 'twice' });
        expect((await form([first!, second!], { shipping_option: 'so_none' })).status).toBe(422);
        expect((await send('get', at('/shipgrp_none'))).status).toBe(404);
        expect((await add('shipgrp_none', [first!])).status).toBe(404);
        expect((await remove(group.id, first!)).data).toMatchObject({ type: 'not-groupable' });
        // Somebody is at it.
        const busy = async (column: string, code: string) => {
          await dbConnection.raw(
            `UPDATE cordwainer_production_order SET ${column} = now() + interval '1 minute', editing = '{"revision": 1}' WHERE id = '${third}'`,
          );
          const { status, data } = await form([first!, third!]);
          expect([status, (data as Refused).issues[0]!.code]).toEqual([409, code]);
          await dbConnection.raw(
            `UPDATE cordwainer_production_order SET ${column} = NULL, editing = NULL WHERE id = '${third}'`,
          );
        };
        await busy('paying_until', 'payment-in-progress');
        await busy('editing_until', 'edit-in-progress');
        await busy('cancelling_until', 'cancellation-in-progress');
        expect((await dbConnection.raw('SELECT count(*) FROM cordwainer_shipping_group')).rows).toEqual(rows);
        for (const id of [first!, second!, third!]) expect((await detail(id)).revision).toBe(1);
      },
      PATIENCE,
    );

    it('lets orders come and go, with new shares for those who stay', async () => {
      const [a, b, c] = await orders(3, { quantity: mini(9) });
      const alone = (await detail(c!)) as OrderView & { quote: { shipping: number } };
      const two = await formed([a!, b!]);
      // One carton more for nine pairs more: nothing is saved by it.
      expect((await add(two.id, [c!])).data.type).toBe('no-saving');
      const { status, data } = await add(two.id, [c!], { insist: true });
      expect([status, data.group?.orders]).toEqual([200, 3]);
      expect(data.group.number).toBe(two.number);
      await expectAgreement([a!, b!, c!]);
      expect((await detail(a!)).history.at(-1)).toMatchObject({ kind: 'regrouped' });
      expect((await detail(c!)).history.at(-1)).toMatchObject({ kind: 'grouped' });
      const left = (await remove(two.id, c!)).data.group as Group;
      expect(left.members.map(({ id, share }) => [id, share])).toEqual(two.members.map(({ id, share }) => [id, share]));
      expect(await detail(c!)).toMatchObject({ total: alone.total, quote: alone.quote, group: null });
      await expectAgreement([a!, b!, c!]);
      // One alone is no group.
      const last = (await remove(two.id, b!)).data.group as Group;
      expect(last).toMatchObject({ state: 'dissolved', members: [] });
      expect(await detail(a!)).toMatchObject({ group: null });
      await expectAgreement([a!, b!, c!]);
      expect((await add(two.id, [c!])).data).toMatchObject({ type: 'dissolved' });
      expect((await dissolve(two.id, {})).status).toBe(409);
    });

    it('is left by an order that is held or cancelled before it is paid', async () => {
      const ids = await orders(4);
      const [held, cancelled, third, fourth] = ids as [string, string, string, string];
      const before = await detail(held);
      const group = await formed(ids);
      expect((await move(held, 'hold', { reason: 'Asked to wait' })).status).toBe(200);
      expect(await detail(held)).toMatchObject({ status: 'on-hold', total: before.total, group: null });
      expect((await read(group.id)).members).toHaveLength(3);
      expect((await move(cancelled, 'cancel', { reason: 'Changed his mind' })).status).toBe(200);
      expect(await detail(cancelled)).toMatchObject({ status: 'cancelled', group: null });
      const left = await read(group.id);
      expect(left.members.map(({ id }) => id)).toEqual([third, fourth]);
      expect(left.history.at(-1)).toMatchObject({ kind: 'regrouped', reason: expect.stringContaining('is cancelled') });
      await expectAgreement([held, third, fourth]);
      // Without a reason nothing is held, and nobody leaves.
      expect((await move(third, 'hold')).status).toBe(400);
      expect((await read(group.id)).members).toHaveLength(2);
      // As on Medusa's own page.
      const { order_id } = await detail(third);
      await cancelOrderWorkflow(getContainer()).run({ input: { order_id } });
      await vi.waitFor(async () => expect((await detail(third)).status).toBe('cancelled'), { timeout: 20_000 });
      expect(await read(group.id)).toMatchObject({ state: 'dissolved', members: [] });
      expect(await detail(fourth)).toMatchObject({ group: null, status: 'pending-payment' });
      await expectAgreement([fourth]);
    });

    it('keeps its orders from being edited, paid or cancelled by themselves', async () => {
      const made = [await order(), await order()];
      const [a, b] = made.map(({ id }) => id) as [string, string];
      const group = await formed([a, b]);
      const view = await detail(a);
      expect(view.editable).toEqual(['billingAddress', 'note']);
      const refused = await send('post', `/admin/cordwainer/orders/${a}/edit`, {
        revision: view.revision,
        quantity: mini(4),
        expected: { goods: 1, shipping: 1, total: 1 },
      });
      expect([refused.status, refused.data.type]).toEqual([409, 'grouped']);
      expect(refused.data.message).toContain(group.number);
      const noted = await send('post', `/admin/cordwainer/orders/${a}/edit`, { revision: view.revision, note: 'Ring' });
      expect([noted.status, noted.data.order?.note]).toEqual([200, 'Ring']);
      expect((await pay(a)).status).toBe(409);
      expect(await detail(a)).toMatchObject({ status: 'pending-payment', payment_status: 'not_paid' });
      // The customer may cancel: the others share anew.
      const cancelled = await api.post(
        `/store/cordwainer/orders/${made[0]!.link_token}/cancel`,
        { reason: 'Another colour' },
        { validateStatus: () => true, headers: { 'x-publishable-api-key': shop.alpha.key } },
      );
      expect([cancelled.status, cancelled.data.order?.status]).toEqual([200, 'cancelled']);
      expect(await detail(b)).toMatchObject({ group: null });
      await expectAgreement([b]);
    });

    it('costs nobody more than alone, and is refused where it saves nothing unless it is insisted on', async () => {
      const [a, b] = await orders(2, { quantity: mini(9) });
      // The express of two orders costs more than what both have chosen.
      const { status, data } = await form([a!, b!], { shipping_option: options.europe!.express });
      expect([status, data.type]).toEqual([409, 'no-saving']);
      const before = await Promise.all([a!, b!].map(detail));
      const group = await formed([a!, b!], { shipping_option: options.europe!.express, insist: true });
      expect(group).toMatchObject({ saving: 0, shipping: group.alone, shipping_method: 'Swift express europe' });
      expect(group.members.map(({ total }) => total)).toEqual(before.map(({ total }) => total));
      await expectAgreement([a!, b!]);
    });

    it('is suggested where it saves, by the stored destination, and not where it does not', async () => {
      const to = { address1: 'Rua Augusta 1', city: 'Lisboa', firstName: 'João' };
      const lisbon = await orders(2, { country: 'pt', to });
      // Written in another way: the same door.
      lisbon.push((await order({ country: 'pt', to: { ...to, address1: 'RUA AUGUSTA, 1', firstName: 'Joao' } })).id);
      await order({ country: 'pt', to: { ...to, address1: 'Rua Augusta 2' } });
      const { data } = await send('get', at(`/suggestions?brand_id=${shop.alpha.id}&limit=50`));
      const found = data.suggestions.find(({ ids }: { ids: string[] }) => ids.includes(lisbon[0]!));
      expect(found.ids).toEqual(lisbon);
      expect(found.destination).toMatchObject({ city: 'Lisboa', country_code: 'pt' });
      expect(found.plan.saving).toBeGreaterThan(0);
      expect(found.plan.saving).toBe(found.plan.before - found.plan.after);
      for (const { plan } of data.suggestions) expect(plan.saving).toBeGreaterThan(0);
      const group = await formed(found.ids);
      expect(group.saving).toBe(found.plan.saving);
      const again = (await send('get', at(`/suggestions?limit=50`))).data.suggestions;
      expect(again.flatMap(({ ids }: { ids: string[] }) => ids)).not.toContain(lisbon[0]);
      // Kept when the address is edited.
      expect((await dissolve(group.id, {})).data.message).toBeUndefined();
      const { order: now } = (await send('get', `/admin/cordwainer/orders/${lisbon[0]}`)).data;
      const quote = now.quote as { goods: number; shipping: number; total: number };
      const moved = await send('post', `/admin/cordwainer/orders/${lisbon[0]}/edit`, {
        revision: now.revision,
        shippingAddress: {
          firstName: 'João',
          lastName: 'Lovelace',
          address1: 'Rua do Ouro 7',
          postalCode: '10115',
          city: 'Lisboa',
          countryCode: 'pt',
        },
        expected: { goods: quote.goods, shipping: quote.shipping, total: quote.total },
      });
      expect([moved.status, moved.data.message]).toEqual([200, undefined]);
      const moved2 = (await send('get', at(`/suggestions?limit=50`))).data.suggestions;
      const rest = moved2.find(({ ids }: { ids: string[] }) => ids.includes(lisbon[1]!));
      expect(rest.ids).toEqual(lisbon.slice(1));
    });

    it('is found for orders of before, and left by one whose address was changed on Medusa’s own page', async () => {
      const ids = await orders(3);
      const group = await formed(ids);
      const { order_id } = await detail(ids[0]!);
      const { status } = await send('post', `/admin/orders/${order_id}`, {
        shipping_address: {
          first_name: 'Ada',
          last_name: 'Lovelace',
          address_1: 'Elsewhere 1',
          city: 'Berlin',
          postal_code: '10115',
        },
      });
      expect(status).toBe(200);
      await vi.waitFor(async () => expect((await detail(ids[0]!)).group).toBeNull(), { timeout: 20_000 });
      const left = await read(group.id);
      expect(left.members.map(({ id }) => id)).toEqual(ids.slice(1));
      expect(left.history.at(-1)!.reason).toContain('another address');
      await expectAgreement(ids);
      await dissolve(group.id, {});
      // As orders were before there were groups.
      await dbConnection.raw('UPDATE cordwainer_production_order SET destination_key = NULL');
      const suggested = async () => (await send('get', at('/suggestions'))).data.suggestions;
      expect(await suggested()).toEqual([]);
      await noteDestinations(getContainer());
      expect((await suggested()).map(({ ids }: { ids: string[] }) => ids)).toEqual([ids.slice(1)]);
    });

    it('says of an order whether we are changing it, or somebody on Medusa’s own page', async () => {
      const [mine, theirs] = [await orders(2), await orders(2)];
      const changes = getContainer().resolve(Modules.ORDER);
      for (const [[id], code] of [
        [mine, 'edit-in-progress'],
        [theirs, 'order-edit'],
      ] as const) {
        const { order_id } = await detail(id!);
        const internal_note = code === 'order-edit' ? 'Ada called' : `${id} revision 1`;
        await changes.createOrderChange({ order_id, change_type: 'edit', internal_note });
      }
      const answers = [await form(mine), await form(theirs)];
      expect(answers.map(({ data }) => data.issues[0].code)).toEqual(['edit-in-progress', 'order-edit']);
    });

    it('is either there whole or not at all when its process dies at any moment', async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY);
      const ids = await orders(3);
      const before = await Promise.all(ids.map(detail));
      const production = getContainer().resolve('cordwainer_production') as {
        acceptEdit: unknown;
        formGroup: (...of: unknown[]) => Promise<unknown>;
        takeOverEdit: (...of: unknown[]) => Promise<unknown>;
      };
      const expire = () =>
        dbConnection.raw(
          `UPDATE cordwainer_production_order SET editing_until = now() - interval '1 second' WHERE editing_until IS NOT NULL`,
        );
      // Died before it was accepted: nothing ran after that, no compensation either.
      const { formGroup, takeOverEdit } = production;
      production.formGroup = async () => {
        throw new Error('The process died');
      };
      production.takeOverEdit = async () => undefined;
      expect((await form(ids)).status).toBe(500);
      const { data } = await query.graph({
        entity: 'production_order',
        fields: ['id', 'editing_until'],
        filters: { id: ids },
      });
      expect(data.every(({ editing_until }) => editing_until)).toBe(true);
      expect((await medusaOrder(before[0]!.order_id)).version).toBe(2);
      production.formGroup = formGroup;
      production.takeOverEdit = takeOverEdit;
      await expire();
      await settleEdits(getContainer());
      for (const [index, now] of (await Promise.all(ids.map(detail))).entries()) {
        expect(now).toMatchObject({
          total: before[index]!.total,
          quote: before[index]!.quote,
          revision: 1,
          group: null,
        });
      }
      await expectAgreement(ids);
      // Died after it was accepted: it counts, and the orders are freed.
      production.takeOverEdit = async () => undefined;
      const group = await formed(ids);
      production.takeOverEdit = takeOverEdit;
      expect((await remove(group.id, ids[0]!)).data.issues[0].code).toBe('grouping-in-progress');
      await expire();
      await settleEdits(getContainer());
      expect((await read(group.id)).members).toHaveLength(3);
      await expectAgreement(ids);
      expect((await remove(group.id, ids[0]!)).status).toBe(200);
      await expectAgreement(ids);
    });

    it.each(['edit', 'cancellation', 'hold'] as const)(
      'at once with an order’s %s, one comes first',
      async (what) => {
        for (let round = 0; round < 2; round++) {
          const ids = await orders(3);
          const [first] = await Promise.all(ids.map(detail));
          const { goods, shipping, total } = first!.quote as { goods: number; shipping: number; total: number };
          const meanwhile = {
            edit: () =>
              send('post', `/admin/cordwainer/orders/${ids[0]}/edit`, {
                revision: 1,
                quantity: mini(3),
                expected: { goods, shipping, total },
              }),
            cancellation: () => move(ids[0]!, 'cancel', { reason: 'Changed his mind' }),
            hold: () => move(ids[0]!, 'hold', { reason: 'Asked to wait' }),
          };
          const [grouped, other] = await Promise.all([form(ids), meanwhile[what]()]);
          expect([201, 409]).toContain(grouped.status);
          expect([200, 409]).toContain(other.status);
          const now = await Promise.all(ids.map(detail));
          // Held or cancelled, it left again where it was in.
          if (what === 'edit') expect([grouped.status, other.status]).not.toEqual([201, 200]);
          const alone = now.filter(({ group }) => !group);
          expect(alone.length === 0 || alone.length === 3 || alone[0]!.id === ids[0]).toBe(true);
          await expectAgreement(now.filter(({ status }) => status === 'pending-payment').map(({ id }) => id));
          expect(await brokenInvariants(dbConnection as never)).toEqual([]);
        }
      },
      PATIENCE,
    );

    it('waits for a payment that is being made, and ends one whose time has run out', async () => {
      const ids = await orders(2);
      const group = await formed(ids);
      // As a payment claims it: the group and all its orders until the same moment.
      const claimUntil = (moment: string) =>
        dbConnection.raw(`
          UPDATE cordwainer_shipping_group SET paying_until = ${moment} WHERE id = '${group.id}';
          UPDATE cordwainer_production_order SET paying_until = ${moment} WHERE group_id = '${group.id}'`);
      await claimUntil(`date_trunc('second', now()) + interval '20 minutes'`);
      expect((await read(group.id)).state).toBe('paying');
      const refused = await dissolve(group.id, {});
      expect([refused.status, refused.data.issues[0].code]).toEqual([409, 'payment-in-progress']);
      expect((await move(ids[0]!, 'hold', { reason: 'Asked to wait' })).status).toBe(409);
      await claimUntil(`date_trunc('second', now()) - interval '1 minute'`);
      const { status, data } = await dissolve(group.id, {});
      expect([status, data.message]).toEqual([200, undefined]);
      await expectAgreement(ids);
    });

    it('is paid in full: the deposit comes back with an order that leaves', async () => {
      const quantity: Quantity = { type: 'bulk', run: [{ size: 42, width: 'F', pairs: 10 }] };
      const ids = await orders(2, { quantity });
      const before = await Promise.all(ids.map(detail));
      expect(before[0]!.quote).toMatchObject({ deposit: { permille: 300 } });
      const group = await formed(ids, { insist: true });
      for (const id of ids) expect((await detail(id)).quote).not.toHaveProperty('deposit');
      expect((await dissolve(group.id, {})).status).toBe(200);
      for (const [index, id] of ids.entries()) expect((await detail(id)).quote).toEqual(before[index]!.quote);
    });

    it('is listed, and found in the pool', async () => {
      const ids = await orders(2);
      const group = await formed(ids);
      const { groups, count } = (await send('get', at('?limit=5&dissolved=false'))).data;
      expect(groups[0]).toMatchObject({ id: group.id, number: group.number, orders: 2, saving: group.saving });
      expect(count).toBeGreaterThanOrEqual(groups.length);
      const pool = (await send('get', `/admin/cordwainer/orders?group_id=${group.id}`)).data;
      expect(pool.orders.map((row: { id: string }) => row.id).sort()).toEqual([...ids].sort());
      expect(pool.orders[0].group).toEqual({ id: group.id, number: group.number });
      const alone = (await send('get', `/admin/cordwainer/orders?grouped=false&limit=100`)).data;
      expect(alone.orders.some((row: { group: unknown }) => row.group)).toBe(false);
    });
  },
});
