import { z } from '@medusajs/framework/zod';
import { PAY_LINK_ORIGINS, PAY_LINK_STATES } from '../../../../modules/production/pay/types';
import { component } from '../../../openapi/components';
import { CostSummaryAnswer, DueAnswer, PayLinkMadeAnswer, PayStateAnswer } from '../../../schemas/pay';
import { Moment } from '../../../schemas/progress';

const PayLinkAnswer = component(
  'PayLink',
  z.strictObject({
    id: z.string(),
    state: z.enum(PAY_LINK_STATES),
    origin: z.enum(PAY_LINK_ORIGINS).describe('A merchant made it, an e-mail brought it, or the buyer got it'),
    created_at: Moment,
    expires_at: Moment,
    revoked_at: Moment.nullable(),
    actor_name: z.string().nullable().describe('Of the user who made it'),
  }),
);
export const PayLinksAnswer = z.strictObject({
  pay_links: z.array(PayLinkAnswer).describe('The latest 50, newest first'),
  page_url: z.string().nullable().describe('The brand’s payment page, that they lead to; null where it has none'),
  costs: CostSummaryAnswer,
  paid: z.int(),
  due: DueAnswer,
  state: PayStateAnswer,
});

export const PayLinkBody = z
  .strictObject({
    hours: z.int().min(1).max(2160).optional().describe('How long it is good for; 14 days where left out'),
  })
  .optional();

export const PayLinkMade = z.strictObject({ pay_link: PayLinkMadeAnswer });
