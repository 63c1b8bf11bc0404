import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { type Capture, capturedBy } from '../../../payments/captured-by';
import { type PaymentSubject, subjectOfCollection } from '../../../payments/subject';

type Row = { payment_collection_id: string; captures?: Capture[] };

/** What a payment is for and who took it; null where it is none of ours. */
export const findSubjectStep = createStep('find-payment-subject', async (paymentId: string, { container }) => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'payment',
    fields: ['payment_collection_id', 'captures.created_by'],
    filters: { id: paymentId },
  });
  const [row] = data as unknown as Row[];
  const subject = row ? await subjectOfCollection(container, row.payment_collection_id) : undefined;
  return new StepResponse<{ subject: PaymentSubject; actor: ReturnType<typeof capturedBy> } | null>(
    subject ? { subject, actor: capturedBy(row!.captures) } : null,
  );
});
