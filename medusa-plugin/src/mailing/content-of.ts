import { toMinor } from '@cordwainer/contract';
import { addressLines } from '../documents/read-order';
import type { MailContent } from '../emails/content';
import { wordsFor } from '../emails/words';
import { lookOf } from '../modules/brand/look';
import { modelIn } from '../orders/model-in';
import { trackedParcels } from '../shipping/tracking';
import type { MailOrder } from './mail-order';
import { orderUrl } from './order-url';

/** What an e-mail about an order may say, but for what is enclosed. */
export function contentOf(
  order: MailOrder,
  stages: MailContent['stages'],
  stage: string,
  about: Pick<MailContent, 'stamp' | 'due' | 'refund'> = {},
): MailContent {
  const address = order.order.shipping_address;
  return {
    locale: order.locale,
    brand: order.cordwainer_brand.name,
    look: lookOf(order.cordwainer_brand),
    number: order.number,
    firstName: address?.first_name ?? '',
    model: modelIn(order, wordsFor(order.locale).locale),
    quantity: order.quantity,
    specification: order.cordwainer_design.specification,
    quote: order.quote,
    leadTimeDays: order.lead_time_days,
    address: addressLines(address, wordsFor(order.locale).locale),
    link: orderUrl(order.cordwainer_brand, order.link_token),
    papers: [],
    unpaid: order.status === 'pending-payment',
    held: order.status === 'on-hold',
    expectedFinish: order.expected_finish_at ? new Date(order.expected_finish_at) : undefined,
    stages,
    stage: stage || undefined,
    parcels: trackedParcels(order),
    companions: order.companions,
    money: moneyOf(order),
    ...about,
  };
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
