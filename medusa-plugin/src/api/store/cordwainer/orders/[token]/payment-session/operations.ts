import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../../http/operation';
import { LinkParams } from '../../../../../schemas/link-params';

const PaymentSessionAnswer = z.strictObject({
  id: z.string(),
  provider_id: z.string(),
  currency: z.string(),
  amount: z.int(),
  client_secret: z.string().nullable().describe('For the provider’s own payment form, where it has one'),
});

export const startPayment = operation({
  id: 'startPayment',
  method: 'post',
  path: '/store/cordwainer/orders/{token}/payment-session',
  audience: 'store',
  summary: 'Begins the payment of the order behind a private link',
  description:
    'May be repeated until the order is paid. It takes no money: the provider’s webhook or the merchant does.',
  params: LinkParams,
  answers: {
    200: { description: 'The session', schema: z.strictObject({ payment_session: PaymentSessionAnswer }) },
  },
  refusals: [404, 409],
});

export const paymentSessionOperations = [startPayment];
