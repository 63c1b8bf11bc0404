import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { awaitsPayment } from '../payments/payable';
import { settlePaymentWorkflow } from '../workflows/payment/workflows/settle-payment';

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 7 * DAY_MS;

type Payment = {
  id: string;
  captures?: { id: string }[];
  payment_collection?: { order?: { production_order?: { status: string; held_status: string | null } } };
};

/** Settles payments that were captured while nobody listened: the event of it died with its process. */
export default async function launchPaidOrders(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'id',
      'captures.id',
      'payment_collection.order.production_order.status',
      'payment_collection.order.production_order.held_status',
    ],
    filters: { captured_at: { $gt: new Date(Date.now() - LOOK_BACK_MS) } } as never,
  });
  const payments = data as unknown as Payment[];
  const noted = await readNoted(container, payments);
  await eachOf(
    payments.filter((payment) => isOpen(payment, noted)),
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ id }) => `Cannot settle payment ${id}`,
    ({ id }) => settlePaymentWorkflow(container).run({ input: { payment_id: id } }),
  );
}

/** What was received or given back, by what its lines of history are about. */
async function readNoted(container: MedusaContainer, payments: readonly Payment[]): Promise<Set<string | null>> {
  const refs = payments.flatMap(({ id, captures }) => [id, ...(captures ?? []).map((capture) => capture.id)]);
  const events = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionEvents(
      { money_ref: refs, kind: ['payment-received', 'payment-returned'] },
      { select: ['money_ref'], take: null as never },
    );
  return new Set(events.map(({ money_ref }) => money_ref));
}

/** A group's payment is linked to no order; whether it is settled only the group knows. */
function isOpen({ id, captures, payment_collection }: Payment, noted: ReadonlySet<string | null>): boolean {
  const order = payment_collection?.order?.production_order;
  if (!order || noted.has(id)) return !order;
  return awaitsPayment(order) || (captures ?? []).some((capture) => !noted.has(capture.id));
}

export const config = { name: 'cordwainer-launch-paid-orders', schedule: '*/5 * * * *' };
