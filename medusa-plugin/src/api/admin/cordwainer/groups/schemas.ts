import { z } from '@medusajs/framework/zod';
import { GROUP_STATES } from '../../../../modules/production/groups/state';
import { MOST_MEMBERS } from '../../../../modules/production/groups/types';
import { HOLDABLE_STATUSES } from '../../../../modules/production/types';
import { component } from '../../../openapi/components';
import { AddressAnswer } from '../../../schemas/address';
import { BrandSummary } from '../../../schemas/brand';
import { Moment, Status } from '../../../schemas/progress';
import { ParcelAnswer } from '../../../schemas/shipping';
import { HistoryLine } from '../orders/schemas';
import { listOf, text } from '../orders/validators';

export const GroupParams = z.object({ id: z.string().max(64) });

const ids = z
  .array(z.string().min(1).max(64))
  .min(1, 'must name at least one order')
  .max(MOST_MEMBERS, `must name ${MOST_MEMBERS} orders at most`)
  .describe('Production orders');
const shippingOption = z
  .string()
  .max(64)
  .optional()
  .describe('Medusa’s shipping option that the group travels by; left out, that of its orders');
const insist = z.boolean().optional().describe('Also where it saves nothing: then nobody pays more than by himself');
const reason = z.string().trim().max(500).optional().describe('For the history');

export const FormGroupBody = z.strictObject({ ids, shipping_option: shippingOption, insist, reason });
export const AddToGroupBody = FormGroupBody;
export const GroupReasonBody = z.strictObject({ reason }).optional();
export const GroupPlanBody = z.strictObject({
  ids,
  group_id: z.string().max(64).optional().describe('A group that they would join'),
  shipping_option: shippingOption,
});

export const GroupQuery = z.strictObject({
  brand_id: listOf(text(64)),
  dissolved: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only those that were dissolved, or only the others'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export const SuggestionQuery = z.strictObject({
  brand_id: listOf(text(64)),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

const PriceAnswer = component(
  'SharePrice',
  z.strictObject({ shipping: z.int(), tax: z.int(), total: z.int() }).describe('Of one order, minor units'),
);

/** Amounts in minor units, weights in g. */
export const GroupPlanAnswer = component(
  'ShippingGroupPlan',
  z.strictObject({
    currency: z.string(),
    shipping_option: z.strictObject({ id: z.string(), name: z.string() }),
    options: z
      .array(z.strictObject({ id: z.string(), name: z.string(), amount: z.int() }))
      .describe('All that carry the group there, and what each asks, cheapest first'),
    parcels: z.array(ParcelAnswer),
    chargeable_weight: z.int(),
    tax_included: z.boolean(),
    joint: z.int().describe('What the shipment is priced at; more than `after` where all pay less by themselves'),
    before: z.int().describe('What shipping costs the orders by themselves'),
    after: z.int().describe('What it costs the group: the sum of the shares'),
    saving: z.int(),
    saving_permille: z.int(),
    shares: z.array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        customer_name: z.string(),
        model_name: z.string(),
        pairs: z.int(),
        weight: z.int().describe('What the order puts on the scales'),
        before: PriceAnswer,
        after: PriceAnswer,
      }),
    ),
  }),
);

const GroupSummary = z.strictObject({
  id: z.string(),
  number: z.string().describe('`G12-BFG`'),
  brand: BrandSummary.nullable(),
  state: z.enum(GROUP_STATES).describe('As it follows from its orders'),
  currency: z.string(),
  orders: z.int(),
  pairs: z.int(),
  shipping: z.int().describe('The sum of its orders’ shares'),
  alone: z.int().describe('What shipping would cost the orders by themselves'),
  saving: z.int(),
  total: z.int().describe('What its orders come to, shipping and tax included'),
  destination: AddressAnswer,
  shipping_method: z.string(),
  created_at: Moment,
  dissolved_at: Moment.nullable(),
});
export const GroupSummaryAnswer = component('ShippingGroupSummary', GroupSummary);

export const GroupAnswer = component(
  'ShippingGroup',
  GroupSummary.extend({
    shipping_option: z.string(),
    tax_included: z.boolean(),
    chargeable_weight: z.int().describe('g, of all parcels'),
    parcels: z.array(ParcelAnswer),
    tracking_numbers: z.array(z.string()),
    members: z.array(
      z.strictObject({
        id: z.string(),
        order_id: z.string(),
        number: z.string(),
        status: Status,
        held_status: z.enum(HOLDABLE_STATUSES).nullable(),
        customer_name: z.string(),
        model_name: z.string(),
        pairs: z.int(),
        own_shipping: z.int().describe('What shipping costs it by itself'),
        share: z.int().describe('What shipping costs it in the group'),
        total: z.int(),
      }),
    ),
    history: z
      .array(HistoryLine.extend({ order_id: z.string().describe('Production order'), number: z.string() }))
      .describe('What happened in it to its orders, those that have left it too'),
  }),
);

export const SuggestionAnswer = component(
  'ShippingGroupSuggestion',
  z.strictObject({
    brand: BrandSummary.nullable(),
    destination: AddressAnswer,
    ids: z.array(z.string()),
    plan: GroupPlanAnswer,
  }),
);
