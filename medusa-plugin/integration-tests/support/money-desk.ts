import { randomUUID } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AxiosInstance } from 'axios';
import { type OrderView, office } from './office';
import { storefront, type Wanted } from './requests';
import type { Shop } from './shop';

export type OrderMoney = {
  total: number;
  captured: number;
  refunded: number;
  paid: number;
  outstanding: number;
  overpaid: number;
  deposit: { permille: number; amount: number } | null;
  due: { amount: number; purpose: string };
  payments: { id: string; amount: number; refunded: number; provider_id: string }[];
  refunds: {
    id: string;
    refund_id: string;
    amount: number;
    origin: string;
    reason: string | null;
    actor_name: string | null;
    done_at: string | null;
    last_error: string | null;
    credit_note_number: string | null;
  }[];
  papers: { number: string; kind: string; purpose: string | null; total: number }[];
};

type Sql = { raw(statement: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };
type RefundAtProvider = (id: string, input: { context?: { idempotency_key?: string } }) => Promise<unknown>;

/** What a merchant does with money, and the ways in which it can go wrong. */
export function moneyDesk({
  api,
  shop,
  container,
  sql,
}: {
  api: AxiosInstance;
  shop: () => Shop;
  container: () => MedusaContainer;
  sql: Sql;
}) {
  const at = office(api, shop);
  const provider = () =>
    (
      container().resolve(Modules.PAYMENT) as unknown as {
        paymentProviderService_: { refundPayment: RefundAtProvider };
      }
    ).paymentProviderService_;

  async function ordered(wanted?: Wanted): Promise<{ id: string; number: string; link_token: string; total: number }> {
    const { data, status } = await storefront(api, shop()).order(wanted);
    if (status !== 201) throw new Error(`Refused: ${status} ${JSON.stringify(data)}`);
    return data.order;
  }

  /** Puts another in the provider's place; answers how to put it back. */
  function failing(instead: RefundAtProvider): () => void {
    const real = provider();
    const { refundPayment } = real;
    real.refundPayment = instead;
    return () => {
      real.refundPayment = refundPayment;
    };
  }

  /** The keys that the provider is asked under from now on. */
  function watchProvider(): { keys: string[]; restore: () => void } {
    const real = provider();
    const refundPayment = real.refundPayment.bind(real);
    const keys: string[] = [];
    const restore = failing(async (id, input) => {
      keys.push(input.context?.idempotency_key ?? '');
      return refundPayment(id, input);
    });
    return { keys, restore };
  }

  /** The process dies when it is about to ask the provider: nothing after it happens, not even tidying up. */
  function dieAtProvider(): { keys: string[]; restore: () => void } {
    const payments = container().resolve(Modules.PAYMENT) as unknown as { deleteRefunds: unknown };
    const { deleteRefunds } = payments;
    const keys: string[] = [];
    const die = async () => {
      throw new Error('The process died');
    };
    payments.deleteRefunds = die;
    // Medusa takes its note back through the class above its own.
    const above = Object.getPrototypeOf(Object.getPrototypeOf(payments)) as { deleteRefunds: unknown };
    const inherited = above.deleteRefunds;
    above.deleteRefunds = die;
    const restore = failing(async (_, input) => {
      keys.push(input.context?.idempotency_key ?? '');
      return die();
    });
    return {
      keys,
      restore: () => {
        restore();
        above.deleteRefunds = inherited;
        payments.deleteRefunds = deleteRefunds;
      },
    };
  }

  return {
    office: at,
    ordered,
    failing,
    watchProvider,
    dieAtProvider,
    /** An order that is paid and in process. */
    paid: async (wanted?: Wanted): Promise<OrderView> => (await at.pay((await ordered(wanted)).id)).data.order,
    refund: (id: string, amount: number, more: { reason?: string; refund_id?: string; notify?: boolean } = {}) =>
      at.send('post', `/admin/cordwainer/orders/${id}/refunds`, {
        amount,
        reason: 'A scratch',
        refund_id: randomUUID(),
        ...more,
      }),
    payments: async (id: string): Promise<OrderMoney> =>
      (await at.send('get', `/admin/cordwainer/orders/${id}/payments`)).data.payments,
    /** What Medusa has noted as given back, major units, the oldest first. */
    medusaRefunds: async (orderId: string): Promise<number[]> =>
      (
        await sql.raw(
          `SELECT r.amount::float AS amount FROM refund r JOIN payment p ON p.id = r.payment_id
             JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
           WHERE l.order_id = ? AND r.deleted_at IS NULL ORDER BY r.created_at, r.id`,
          [orderId],
        )
      ).rows.map(({ amount }) => amount as number),
    mails: async (id: string, kind: string) =>
      (await sql.raw('SELECT key, status FROM cordwainer_mail WHERE production_order_id = ? AND kind = ?', [id, kind]))
        .rows as { key: string; status: string }[],
    /** Answers how to allow them again. */
    refuseInserts: async (table: string) => {
      await sql.raw(`
        CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse();`);
      return async () => {
        await sql.raw(`DROP TRIGGER refuse ON ${table}`);
      };
    },
    /** Keeps Medusa from confirming any change of an order, such as the credit of a refund. */
    refuseChanges: () => {
      const orders = container().resolve(Modules.ORDER) as unknown as { confirmOrderChange: unknown };
      const { confirmOrderChange } = orders;
      orders.confirmOrderChange = async () => {
        throw new Error('gone');
      };
      return async () => {
        orders.confirmOrderChange = confirmOrderChange;
      };
    },
    /** Lets the time run out of whoever is at an order's refunds. */
    lapse: (id: string) =>
      sql.raw(
        `UPDATE cordwainer_refund SET working_until = now() - interval '1 second' WHERE production_order_id = ? AND done_at IS NULL`,
        [id],
      ),
  };
}
