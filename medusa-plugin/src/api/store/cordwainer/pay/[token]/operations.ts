import { z } from '@medusajs/framework/zod';
import { operation } from '../../../../http/operation';
import { LinkParams } from '../../../../schemas/link-params';
import { PayPageAnswer } from '../../../../schemas/pay';
import { PictureQuery } from '../../../../schemas/picture-params';
import { Moment } from '../../../../schemas/progress';

export const PAY = '/store/cordwainer/pay/{token}';

export const readPayPage = operation({
  id: 'readPayPage',
  method: 'get',
  path: PAY,
  audience: 'store',
  summary: 'What a link to pay is for: the sums, what is due, and how it is paid',
  description:
    'Says nothing of addresses, designs or e-mail: links to pay are forwarded to whoever pays. 404 for what was never a ' +
    'link, and for one of another brand; 410 `link-expired` or `link-revoked` for one that is over.',
  params: LinkParams,
  answers: { 200: { description: 'The page', schema: z.strictObject({ pay: PayPageAnswer }) } },
  refusals: [404, 410],
});

export const readPayPicture = operation({
  id: 'readPayPicture',
  method: 'get',
  path: `${PAY}/pictures/{number}`,
  audience: 'store',
  summary: 'A picture of an order that a link to pay is for',
  params: LinkParams.extend({ number: z.string().max(40).describe('Of the order: `12345-BFG`') }),
  query: PictureQuery,
  budget: 'file',
  headers: { 'If-None-Match': { description: 'The ETag of the picture you have: the answer is 304 then' } },
  answers: {
    200: { description: 'The picture', content: 'image/jpeg', headers: { ETag: 'Names the picture for good' } },
    304: { description: 'You have it' },
  },
  refusals: [400, 404, 410],
});

const Expected = z.strictObject({ amount: z.int().min(1), currency: z.string().length(3) });

export const startPaymentByLink = operation({
  id: 'startPaymentByLink',
  method: 'post',
  path: `${PAY}/session`,
  audience: 'store',
  summary: 'Begins the payment that a link is for',
  description:
    'To be called when the buyer presses *Pay*, with the amount that the page showed as due: 409 `amount-changed` where it ' +
    'is another by now. For 30 minutes nobody changes the order. Takes no money. May be repeated until it is paid.',
  params: LinkParams,
  body: z.strictObject({ expected: Expected }),
  bodyExample: { expected: { amount: 41850, currency: 'EUR' } },
  answers: {
    200: {
      description: 'What Stripe’s form wants to know',
      schema: z.strictObject({
        session: z.strictObject({
          amount: z.int().describe('What is charged, minor units'),
          currency: z.string(),
          client_secret: z.string().nullable().describe('Null where there is no form: `…/confirm` comes next'),
          expires_at: Moment,
        }),
      }),
    },
  },
  refusals: [400, 404, 409, 410],
});

export const confirmPaymentByLink = operation({
  id: 'confirmPaymentByLink',
  method: 'post',
  path: `${PAY}/confirm`,
  audience: 'store',
  summary: 'Asks the provider how the payment stands, and begins production where it is paid',
  params: LinkParams,
  answers: {
    200: {
      description: 'How it stands',
      schema: z.strictObject({
        payment: z.strictObject({
          state: z.enum(['paid', 'processing', 'requires-action', 'failed', 'authorized']),
          message: z.string().nullable().describe('The provider’s words'),
        }),
      }),
    },
  },
  refusals: [404, 409, 410],
});

export const releasePaymentByLink = operation({
  id: 'releasePaymentByLink',
  method: 'post',
  path: `${PAY}/release`,
  audience: 'store',
  summary: 'Gives up a payment that was begun, so that the order may be changed',
  params: LinkParams,
  answers: { 204: { description: 'Nobody can pay by it any more' } },
  refusals: [404, 409, 410],
});

export const payPageOperations = [
  readPayPage,
  readPayPicture,
  startPaymentByLink,
  confirmPaymentByLink,
  releasePaymentByLink,
];
