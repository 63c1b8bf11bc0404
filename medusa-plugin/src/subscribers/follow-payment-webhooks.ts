import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import type { ProviderWebhookPayload } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules, PaymentWebhookEvents } from '@medusajs/framework/utils';
import { stripeProviders } from '../payments/providers';
import type { StripeNotice } from '../providers/stripe/notice';
import type { NoticedWebhook } from '../providers/stripe/service';
import { confirmPaymentWorkflow } from '../workflows/payment/workflows/confirm-payment';
import { followDisputeWorkflow } from '../workflows/payment/workflows/follow-dispute';

/**
 * Does what a webhook of Stripe's is about, under the same lock as the buyer's button. Nothing is believed of its
 * content but which payment to ask Stripe about, so order, repetition and age of webhooks do not matter. One that is
 * lost is made up for by the jobs that look after open payments and disputes.
 */
export default async function followPaymentWebhooks({
  event,
  container,
}: SubscriberArgs<ProviderWebhookPayload>): Promise<void> {
  const providerId = `pp_${event.data.provider}`;
  if (!stripeProviders().some(({ id }) => id === providerId)) return;
  const notice = await readNotice(event.data, container);
  if (!notice) return;
  const { subject } = notice;
  if (notice.kind === 'payment') {
    await confirmPaymentWorkflow(container).run({ input: { subject, actor: { type: 'system' } } });
  } else {
    await followDisputeWorkflow(container).run({ input: notice });
  }
}

async function readNotice(
  webhook: ProviderWebhookPayload,
  container: SubscriberArgs<ProviderWebhookPayload>['container'],
): Promise<StripeNotice | undefined> {
  try {
    const answer = await container.resolve(Modules.PAYMENT).getWebhookActionAndData(withBuffer(webhook));
    return (answer as NoticedWebhook).data?.cordwainer;
  } catch (error) {
    // Most of all a signature that is not Stripe's: nobody to answer any more.
    const message = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A webhook of ${webhook.provider} is not followed: ${message}`);
    return undefined;
  }
}

/** Through Redis the body comes as JSON has it. */
function withBuffer({ provider, payload }: ProviderWebhookPayload): ProviderWebhookPayload {
  const raw = payload.rawData as unknown as { type?: string; data?: number[] };
  if (raw?.type !== 'Buffer' || !Array.isArray(raw.data)) return { provider, payload };
  return { provider, payload: { ...payload, rawData: Buffer.from(raw.data) } };
}

export const config: SubscriberConfig = { event: PaymentWebhookEvents.WebhookReceived };
