import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { eachOf } from '../each-of';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { ALLOCATION_PROVIDER } from '../payments/allocation-provider';
import { awaitsPayment } from '../payments/payable';
import { settlePaymentWorkflow } from '../workflows/payment/workflows/settle-payment';

const DAY_MS = 86_400_000;
const LOOK_BACK_MS = 7 * DAY_MS;

type Payment = {
  id: string;
  provider_id: string;
  amount: unknown;
  captured_at: string | null;
  captures: { id: string; amount: unknown }[];
  payment_collection?: { order?: { id: string; production_order?: { status: string; held_status: string | null } } };
};

/**
 * Settles payments that were captured while nobody listened: the event of it died with its process. Also those of which
 * the process died before the money was booked on the order, or between noting a capture and taking it.
 */
export default async function launchPaidOrders(container: MedusaContainer): Promise<void> {
  const since = new Date(Date.now() - LOOK_BACK_MS);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: [
      'id',
      'provider_id',
      'amount',
      'captured_at',
      'captures.id',
      'captures.amount',
      'payment_collection.order.id',
      'payment_collection.order.production_order.status',
      'payment_collection.order.production_order.held_status',
    ],
    filters: { $or: [{ captured_at: { $gt: since } }, { captured_at: null, created_at: { $gt: since } }] } as never,
  });
  const payments = (data as unknown as Payment[]).filter(({ captures }) => captures?.length > 0);
  const [noted, booked] = await Promise.all([readNoted(container, payments), readBooked(container, payments)]);
  await eachOf(
    payments.filter((payment) => isOpen(payment, noted, booked)),
    container.resolve(ContainerRegistrationKeys.LOGGER),
    ({ id }) => `Cannot settle payment ${id}`,
    ({ id }) => settlePaymentWorkflow(container).run({ input: { payment_id: id } }),
  );
}

/** What was received or given back, by what its lines of history are about. */
async function readNoted(container: MedusaContainer, payments: readonly Payment[]): Promise<Set<string | null>> {
  const refs = payments.flatMap(({ id, captures }) => [id, ...captures.map((capture) => capture.id)]);
  const events = await container
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .listProductionEvents(
      { money_ref: refs, kind: ['payment-received', 'payment-returned'] },
      { select: ['money_ref'], take: null as never },
    );
  return new Set(events.map(({ money_ref }) => money_ref));
}

/** Captures that their orders know of. */
async function readBooked(container: MedusaContainer, payments: readonly Payment[]): Promise<Set<string>> {
  const order_id = payments.flatMap(({ payment_collection }) => payment_collection?.order?.id ?? []);
  const booked = await container
    .resolve(Modules.ORDER)
    .listOrderTransactions({ order_id, reference: 'capture' }, { select: ['reference_id'], take: null as never });
  return new Set(booked.map(({ reference_id }) => reference_id));
}

/** A group's payment is linked to no order; whether it is settled only the group knows. */
function isOpen(
  { id, provider_id, amount, captured_at, captures, payment_collection }: Payment,
  noted: ReadonlySet<string | null>,
  booked: ReadonlySet<string>,
): boolean {
  const order = payment_collection?.order?.production_order;
  if (!order) return true;
  // Of a group's payment that is for `allocate` to complete.
  if (!captured_at && provider_id === ALLOCATION_PROVIDER) return false;
  const sum = captures.reduce((total, capture) => total + Number(capture.amount), 0);
  if ((!captured_at && sum >= Number(amount)) || captures.some((capture) => !booked.has(capture.id))) return true;
  if (noted.has(id)) return false;
  return awaitsPayment(order) || captures.some((capture) => !noted.has(capture.id));
}

export const config = { name: 'cordwainer-launch-paid-orders', schedule: '*/5 * * * *' };
