import type { CostSummary, Reads } from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';
import { PRODUCTION_TYPES } from '../../modules/production/types';
import { PAY_STATES } from '../../payments/page/pay-state';
import { component } from '../openapi/components';
import { Moment } from './progress';

/** What a buyer pays for. Minor units; the parts and the tax on top add up to the total. */
export const CostSummaryAnswer = component(
  'CostSummary',
  z.strictObject({
    currency: z.string(),
    pairs: z.int(),
    manufacturing: z.int().describe('Making the shoes, volume discount taken off'),
    customisation: z.int().describe('Stamps and what is written on the shoes'),
    shipping: z.int(),
    tax: z.int().describe('All tax in the total'),
    taxOnTop: z.int().describe('The part of it that is not contained in the other sums'),
    total: z.int(),
  }),
) satisfies Reads<CostSummary>;

export const DueAnswer = z.strictObject({
  amount: z.int().describe('Minor units; 0 where nothing is due'),
  currency: z.string(),
  purpose: z.enum(['deposit', 'balance', 'whole', 'extra']),
});

export const PayStateAnswer = z
  .enum(PAY_STATES)
  .describe(
    '`paying`: a payment is on its way. `authorized`: agreed to, the money is awaited. `held`: something about it is open. `grouped`: it is paid with its group.',
  );

const MethodAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('stripe'),
      publishable_key: z.string(),
      amount: z.int().describe('What is charged, minor units: card networks know three-digit currencies to ten only'),
      form_amount: z.int().describe('The same for Stripe’s form, as Stripe counts it'),
    }),
    z.strictObject({
      kind: z.literal('manual'),
      at_once: z.boolean().describe('No money moves, and it counts as paid: a shop that is tried out'),
    }),
  ])
  .describe('How it is paid: by Stripe’s own form, or by what the merchant confirms, a transfer');

export const PayOrderAnswer = z.strictObject({
  number: z.string(),
  model_name: z.string(),
  type: z.enum(PRODUCTION_TYPES),
  picture: z.string().describe('Its address below the store’s; 404 where the shoe is not drawn'),
  costs: CostSummaryAnswer,
});

export const PayPageAnswer = component(
  'PayPage',
  z.strictObject({
    brand: z.strictObject({ code: z.string(), name: z.string() }),
    orders: z.array(PayOrderAnswer).min(1).describe('One, or those of a group that are not cancelled'),
    costs: CostSummaryAnswer.describe('Of all of them'),
    paid: z.int().describe('What came in already, minor units'),
    due: DueAnswer,
    state: PayStateAnswer,
    method: MethodAnswer.nullable().describe('Null where it can’t be paid here at present'),
    expires_at: Moment.describe('When the link is over'),
  }),
);

export const PayLinkMadeAnswer = z.strictObject({
  id: z.string(),
  token: z.string().describe('Said this once: only its hash is kept'),
  url: z.string().nullable().describe('Of the brand’s payment page; null where the brand has none'),
  expires_at: Moment,
});
