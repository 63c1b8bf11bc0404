import type { ProviderWebhookPayload, WebhookActionResult } from '@medusajs/framework/types';
import { PaymentActions } from '@medusajs/framework/utils';
import { stripeClient } from './client';
import { MedusaStripe } from './medusa-stripe';
import { noticeOf, type StripeNotice } from './notice';

export type StripeProviderOptions = {
  apiKey: string;
  webhookSecret?: string;
  /** Handed to buyers' browsers, for Stripe's own form. */
  publishableKey?: string;
  /** Another server that speaks Stripe's API. */
  apiHost?: string;
} & Record<string, unknown>;

/** A webhook's answer of ours: nothing for Medusa to do, and what it is about for those who do it. */
export type NoticedWebhook = { data?: { cordwainer?: StripeNotice } };

/**
 * Medusa's own Stripe provider, with two changes: it may talk to another server, and payments of orders and groups
 * are not for Medusa's webhook handler, which looks for a cart and takes no lock: a subscriber of ours does what the button does.
 */
export class StripeProviderService extends MedusaStripe {
  static override identifier = 'stripe';

  // Medusa looks for the number of parameters of a constructor that is a provider's own.
  constructor(cradle: Record<string, unknown>, options: StripeProviderOptions) {
    super(cradle, options);
    this.stripe_ = stripeClient(options);
  }

  override async getWebhookActionAndData(payload: ProviderWebhookPayload['payload']): Promise<WebhookActionResult> {
    const notice = await noticeOf(this.stripe_, this.constructWebhookEvent(payload));
    if (!notice) return super.getWebhookActionAndData(payload);
    return { action: PaymentActions.NOT_SUPPORTED, data: { cordwainer: notice } } as unknown as WebhookActionResult;
  }
}
