import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import type { Actor } from '../../../modules/production/types';
import type { PaymentSubject } from '../../../payments/subject';
import { owePayLinkMailStep } from '../steps/owe-pay-link-mail';
import { validatePayableByLinkStep } from '../steps/validate-payable-by-link';

/**
 * Has an e-mail with a link to pay by sent to an order's customer: it is due from then on, like any other. Not idempotent:
 * each run is another e-mail.
 *
 * @throws Refusal 404; 409 where nothing is to be paid, the order is paid with its group, or the brand has no payment page
 */
export const sendPayLinkWorkflow = createWorkflow('send-pay-link', (input: { id: string; actor: Actor }) => {
  const subject = transform(input, ({ id }): PaymentSubject => ({ kind: 'order', id }));
  const { payUrl, held } = validatePayableByLinkStep(subject);
  return new WorkflowResponse(
    owePayLinkMailStep(transform({ input, payUrl, held }, ({ input, ...more }) => ({ ...input, ...more }))),
  );
});
