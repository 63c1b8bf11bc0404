import type { AxiosInstance } from 'axios';
import { type OrderView, office } from '../office';
import { mini, storefront } from '../requests';
import type { Shop } from '../shop';
import type { StripeDouble } from '../stripe-double';
import type { Answer, Contest } from './race';

export type Arena = {
  /** Whom the two ask: one server, or one each. */
  first: AxiosInstance;
  second: AxiosInstance;
  shop: () => Shop;
  stripe: StripeDouble;
};

type Ordered = { id: string; link_token: string };

const PAYMENT = ['payment-in-progress', 'already-paid', 'not-pending'];

/** Everything that two people may want of an order at once and only one can have. */
export function contests({ first, second, shop, stripe }: Arena): Contest[] {
  const admin = office(first, shop);
  const other = office(second, shop);
  const form = (ids: string[], desk = other): Promise<Answer> => desk.send('post', '/admin/cordwainer/groups', { ids });
  const byLink = (api: AxiosInstance, { link_token }: Ordered, rest: string, data: object = {}): Promise<Answer> =>
    api.post(`/store/cordwainer/orders/${link_token}${rest}`, data, {
      validateStatus: () => true,
      headers: { 'x-publishable-api-key': shop().alpha.key },
    });

  async function ordered(quantity = mini(3)): Promise<Ordered> {
    const { data, status } = await storefront(first, shop()).order({ quantity });
    expect([status, data.message]).toEqual([201, undefined]);
    return data.order;
  }

  /** A buyer who presses *Pay* and pays by card; refused where he may not begin. */
  async function payByCard(order: Ordered): Promise<Answer> {
    const begun = await storefront(first, shop()).startPayment(order.link_token);
    if (begun.status >= 300) return begun;
    stripe.buyer.confirm(begun.data.payment_session.client_secret, 'visa');
    const confirmed = await byLink(first, order, '/payment-session/confirm');
    expect(confirmed.data).toMatchObject({ payment: { state: 'paid' } });
    return confirmed;
  }

  const launches = ({ history }: OrderView) => history.filter(({ kind }) => kind === 'launched').length;
  async function expectPaid({ id }: Ordered): Promise<void> {
    const order = await admin.detail(id);
    expect([order.status, launches(order), order.payment_status]).toEqual(['work-in-process', 1, 'captured']);
    expect([order.group, order.revision]).toEqual([null, 1]);
  }
  async function expectPending({ id }: Ordered): Promise<OrderView> {
    const order = await admin.detail(id);
    expect([order.status, launches(order), order.payment_status]).toEqual(['pending-payment', 0, 'not_paid']);
    return order;
  }

  const paidOf = async ({ id }: Ordered): Promise<number> =>
    (await admin.send('get', `/admin/cordwainer/orders/${id}/payments`)).data.payments.paid;

  /** By a merchant's mark, and in every other round by a buyer's card. */
  const pay = (round: number, order: Ordered): Promise<Answer> =>
    round % 2 === 0 ? admin.pay(order.id) : payByCard(order);

  const paying: Contest = {
    name: 'Two payments of one order',
    between: ['the one', 'the other'],
    refusals: PAYMENT,
    async prepare(round) {
      const order = await ordered();
      return { calls: [() => pay(round, order), () => other.pay(order.id)], verify: () => expectPaid(order) };
    },
  };

  const grouping: Contest = {
    name: 'An order is paid and grouped',
    between: ['the payment', 'the group'],
    refusals: [...PAYMENT, 'grouped', 'edit-in-progress', 'grouping-in-progress', 'edited'],
    async prepare(round) {
      const [order, mate] = [await ordered(), await ordered()];
      return {
        calls: [() => pay(round, order), () => form([order.id, mate.id])],
        async verify(winner) {
          if (winner === 0) await expectPaid(order);
          else expect((await expectPending(order)).group).not.toBeNull();
          expect((await expectPending(mate)).group !== null).toBe(winner === 1);
        },
      };
    },
  };

  const groups: Contest = {
    name: 'Two groups want the same order',
    between: ['one group', 'the other'],
    refusals: ['grouped', 'grouping-in-progress', 'edit-in-progress', 'edited'],
    async prepare() {
      const [shared, one, two] = [await ordered(), await ordered(), await ordered()];
      return {
        calls: [() => form([shared.id, one.id], admin), () => form([two.id, shared.id])],
        async verify(winner) {
          const [loser, joined] = winner === 0 ? [two, one] : [one, two];
          expect((await expectPending(loser)).group).toBeNull();
          expect((await expectPending(joined)).group).toEqual((await expectPending(shared)).group);
          expect((await expectPending(shared)).group).not.toBeNull();
        },
      };
    },
  };

  const cancelling: Contest = {
    name: 'An order is paid and cancelled by its buyer',
    between: ['the payment', 'the cancellation'],
    refusals: [...PAYMENT, 'cancelled', 'cancellation-in-progress', 'wrong-status'],
    async prepare(round) {
      const order = await ordered();
      return {
        calls: [() => pay(round, order), () => byLink(second, order, '/cancel', { reason: 'Not any more' })],
        async verify(winner) {
          if (winner === 0) return expectPaid(order);
          const { status, payment_status } = await admin.detail(order.id);
          expect([status, payment_status]).toEqual(['cancelled', 'not_paid']);
        },
      };
    },
  };

  const editing: Contest = {
    name: 'An order is paid and edited by its buyer',
    between: ['the payment', 'the edit'],
    refusals: [...PAYMENT, 'edit-in-progress', 'not-editable'],
    async prepare(round) {
      const order = await ordered();
      const quantity = mini(4);
      const { goods, shipping, total } = await storefront(second, shop()).quote({ quantity });
      const wish = { revision: 1, quantity, expected: { goods, shipping, total } };
      return {
        calls: [() => pay(round, order), () => byLink(second, order, '/edit', wish)],
        // Edited, and then paid at the new price.
        async verifyBoth() {
          const now = await admin.detail(order.id);
          expect([now.status, now.payment_status, now.revision]).toEqual(['work-in-process', 'captured', 2]);
          expect(await paidOf(order)).toBe(total);
        },
        async verify(winner) {
          if (winner === 0) return expectPaid(order);
          const now = await expectPending(order);
          expect([now.revision, now.total]).toEqual([2, total]);
        },
      };
    },
  };

  return [paying, grouping, groups, cancelling, editing];
}
