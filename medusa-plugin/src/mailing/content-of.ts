import { toMinor } from '@cordwainer/contract';
import { addressLines } from '../documents/read-order';
import type { MailContent, Parcel } from '../emails/content';
import { wordsFor } from '../emails/words';
import type { MailOrder } from './mail-order';

/** What an e-mail about an order may say, but for what is enclosed. */
export function contentOf(order: MailOrder, stages: MailContent['stages'], stage: string): MailContent {
  const address = order.order.shipping_address;
  return {
    locale: order.locale,
    brand: order.cordwainer_brand.name,
    number: order.number,
    firstName: address?.first_name ?? '',
    model: order.model_name,
    quantity: order.quantity,
    specification: order.cordwainer_design.specification,
    quote: order.quote,
    leadTimeDays: order.lead_time_days,
    address: addressLines(address, wordsFor(order.locale).locale),
    link: linkOf(order),
    papers: [],
    unpaid: order.status === 'pending-payment',
    held: order.status === 'on-hold',
    expectedFinish: order.expected_finish_at ? new Date(order.expected_finish_at) : undefined,
    stages,
    stage: stage || undefined,
    parcels: parcelsOf(order),
    money: moneyOf(order),
  };
}

/** Behind a #, which browsers send to no server: a token in a path ends in every log on the way. */
function linkOf({ cordwainer_brand, link_token }: MailOrder): string | undefined {
  return cordwainer_brand.order_url ? `${cordwainer_brand.order_url}#${link_token}` : undefined;
}

/** The carrier's numbers, with the pages to follow them where their labels say so. */
function parcelsOf({ tracking_numbers, order }: MailOrder): Parcel[] {
  const labels = (order.fulfillments ?? [])
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ labels }) => labels ?? []);
  const urls = new Map(labels.map(({ tracking_number, tracking_url }) => [tracking_number, tracking_url]));
  const numbers = tracking_numbers ?? labels.map(({ tracking_number }) => tracking_number);
  return [...new Set(numbers)].flatMap((number) => {
    if (!number) return [];
    const url = urls.get(number);
    return [{ number, ...(url && /^https?:\/\//.test(url) && { url }) }];
  });
}

function moneyOf({ order, quote, cancellation_fee }: MailOrder): MailContent['money'] {
  const collections = order.payment_collections ?? [];
  const sum = (amounts: unknown[]) =>
    toMinor(
      amounts.reduce<number>((total, amount) => total + Number(amount ?? 0), 0),
      quote.currency,
    );
  return {
    paid: sum(collections.map(({ captured_amount }) => captured_amount)),
    refunded: sum(collections.map(({ refunded_amount }) => refunded_amount)),
    fee: cancellation_fee ?? 0,
  };
}
