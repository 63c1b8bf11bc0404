import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { LinkParams } from '../../../../../schemas/link-params';

const PaymentSessionAnswer = z.strictObject({
  id: z.string(),
  provider_id: z.string(),
  currency: z.string(),
  amount: z.int().describe('What is charged'),
  client_secret: z.string().nullable().describe('For the provider’s own payment form, where it has one'),
  publishable_key: z.string().nullable().describe('Of the shop’s account at the provider, likewise'),
  expires_at: z.iso.datetime().describe('Until then nobody changes the order'),
});

const ConfirmationAnswer = z.strictObject({
  state: z.enum(['paid', 'processing', 'requires-action', 'failed', 'authorized']),
  message: z.string().nullable().describe('The provider’s words'),
});

const path = '/store/cordwainer/orders/{token}/payment-session' as const;
const common = { method: 'post', audience: 'store', params: LinkParams, refusals: [404, 409] } as const;

export const startPayment = operation({
  ...common,
  id: 'startPayment',
  path,
  summary: 'Begins the payment of the order behind a private link',
  description:
    'To be called when the buyer presses *Pay*: from then on the order can’t be changed for 30 minutes. May be repeated until ' +
    'it is paid. It takes no money: the provider’s form does, and `…/confirm` asks whether it did.',
  answers: {
    200: { description: 'The session', schema: z.strictObject({ payment_session: PaymentSessionAnswer }) },
  },
});

export const confirmPayment = operation({
  ...common,
  id: 'confirmPayment',
  path: `${path}/confirm`,
  summary: 'Asks the provider how the payment stands, and begins production where it is paid',
  answers: {
    200: { description: 'How it stands', schema: z.strictObject({ payment: ConfirmationAnswer }) },
  },
});

export const releasePayment = operation({
  ...common,
  id: 'releasePayment',
  path: `${path}/release`,
  summary: 'Gives up a payment that was begun, so that the order may be changed',
  answers: { 204: { description: 'Nobody can pay by it any more' } },
});

export const paymentSessionOperations = [startPayment, confirmPayment, releasePayment];
