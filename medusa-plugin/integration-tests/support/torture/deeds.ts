import { randomUUID } from 'node:crypto';
import type { Quantity } from '@cordwainer/contract';
import type { AxiosInstance, AxiosResponse } from 'axios';
import { office } from '../office';
import { ONE_PAIR, storefront } from '../requests';
import type { Shop } from '../shop';
import type { Card, StripeDouble } from '../stripe-double';
import type { Lives } from './lives';

type Order = { id: string; number: string; link_token: string };

/** Answers that may come to what was done already when the answer to it was lost, or that another did first. */
const TOLERATED = [404, 409];

export type Deeds = ReturnType<typeof deeds>;

/**
 * What buyers and merchants do, through as many lives of the server as it takes. Each deed may have taken effect though its
 * answer was lost; each is then done again, as a person or a browser would.
 */
export function deeds(lives: Lives, shop: Shop, stripe: StripeDouble) {
  const desk = (api: AxiosInstance) => office(api, () => shop);
  const unexpected: string[] = [];
  const done = async (call: (api: AxiosInstance) => Promise<AxiosResponse>): Promise<AxiosResponse> => {
    const answer = await lives.through(call);
    if (answer.status >= 300 && !TOLERATED.includes(answer.status)) {
      unexpected.push(`${answer.config.method} ${answer.config.url}: ${answer.status} ${JSON.stringify(answer.data)}`);
    }
    return answer;
  };

  async function submit(city: string, quantity: Quantity = ONE_PAIR): Promise<Order> {
    const key = randomUUID();
    const body = await lives.through((api) => storefront(api, shop).request({ quantity }));
    const wish = { ...body, email: `${key}@example.com`, shippingAddress: { ...body.shippingAddress, city } };
    for (;;) {
      const { status, data } = await lives.through((api) => storefront(api, shop).post(wish, { key }));
      if (status === 201) return data.order;
      // The attempt of the life before holds its key for some seconds.
      if (status !== 409) throw new Error(`Submitting: ${status} ${JSON.stringify(data)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  /**
   * Presses *Pay*, pays in Stripe's form, and asks whether it is paid; the browser may be closed before it asks. Answers
   * whether the buyer was told that it is: not where the press of a life before still holds the order.
   */
  async function payByCard({ link_token }: Order, { card = 'visa' as Card, closes = false } = {}): Promise<boolean> {
    const begun = await done((api) => storefront(api, shop).startPayment(link_token));
    const secret = begun.data.payment_session?.client_secret as string | undefined;
    if (!secret) return begun.data.type === 'already-paid';
    if (stripe.buyer.look(secret).status === 'requires_payment_method') stripe.buyer.confirm(secret, card);
    if (closes) return false;
    const { data } = await done((api) =>
      api.post(
        `/store/cordwainer/orders/${link_token}/payment-session/confirm`,
        {},
        {
          headers: { 'x-publishable-api-key': shop.alpha.key },
        },
      ),
    );
    return data.payment?.state === 'paid';
  }

  return {
    /** Answers that nobody can have wanted. */
    unexpected,
    submit,
    payByCard,
    markPaid: ({ id }: Order) => done((api) => desk(api).pay(id)),
    cancel: ({ id }: Order) => done((api) => desk(api).move(id, 'cancel', { reason: 'The customer changed her mind' })),
    refund: ({ id }: Order, amount: number) => {
      const refund_id = randomUUID();
      return done((api) =>
        desk(api).send('post', `/admin/cordwainer/orders/${id}/refunds`, { refund_id, amount, reason: 'A scratch' }),
      );
    },
    async group(orders: readonly Order[]): Promise<string | undefined> {
      const ids = orders.map(({ id }) => id);
      const { data } = await done((api) => desk(api).send('post', '/admin/cordwainer/groups', { ids }));
      if (data.group) return data.group.id;
      // It was made, and the answer was lost.
      const { order } = (await done((api) => desk(api).send('get', `/admin/cordwainer/orders/${ids[0]}`))).data;
      return order?.group?.id;
    },
    markGroupPaid: (id: string) => done((api) => desk(api).send('post', `/admin/cordwainer/groups/${id}/pay`)),
    dissolve: (id: string) =>
      done((api) => desk(api).send('post', `/admin/cordwainer/groups/${id}/dissolve`, { reason: 'Not together' })),
  };
}
