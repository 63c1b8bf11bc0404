import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { MOST_PAY_LINK_SECONDS, PAY_LINK_SECONDS, type PayLinkOrigin } from '../../../modules/production/pay/types';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { createPayLinkStep } from '../steps/create-pay-link';
import { validatePayableByLinkStep } from '../steps/validate-payable-by-link';

export type CreatePayLinkWorkflowInput = {
  subject: PaymentSubject;
  actor: Actor;
  /** Seconds until it opens nothing any more, at most 90 days. Left out: 14 days of a merchant's, 24 hours of a buyer's. */
  expires_in?: number;
  origin?: Exclude<PayLinkOrigin, 'mail'>;
};

/**
 * Makes a link by which whoever has it can pay an order or a group, and do nothing else. Not idempotent: each run makes
 * another, beside those that there are.
 *
 * @throws Refusal 404; 409 where nothing is to be paid, or the order is paid with its group
 */
export const createPayLinkWorkflow = createWorkflow('create-pay-link', (input: CreatePayLinkWorkflowInput) => {
  const { brandId, payUrl } = validatePayableByLinkStep(input.subject);
  const link = transform({ input, brandId, payUrl }, ({ input, brandId, payUrl }) => ({
    subject: input.subject,
    actor: input.actor,
    origin: input.origin ?? (input.actor.type === 'customer' ? 'customer' : 'merchant'),
    seconds: Math.min(
      input.expires_in ?? (input.actor.type === 'user' ? PAY_LINK_SECONDS.kept : PAY_LINK_SECONDS.passing),
      MOST_PAY_LINK_SECONDS,
    ),
    brandId,
    payUrl,
  }));
  return new WorkflowResponse(createPayLinkStep(link));
});
