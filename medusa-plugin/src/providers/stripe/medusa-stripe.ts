import type { ProviderWebhookPayload, WebhookActionResult } from '@medusajs/framework/types';
import type { AbstractPaymentProvider } from '@medusajs/framework/utils';
import stripeModule from '@medusajs/medusa/payment-stripe';
import type Stripe from 'stripe';

type Payload = ProviderWebhookPayload['payload'];

type Provider = AbstractPaymentProvider<Record<string, unknown>>;

/** What we use of Medusa's Stripe service, which its package hands out without its type. Nothing of it is abstract any more. */
type StripeService = { [Member in Exclude<keyof Provider, 'getWebhookActionAndData'>]: Provider[Member] } & {
  stripe_: Stripe;
  /** @throws Error where the signature is missing, wrong or too old */
  constructWebhookEvent(payload: Payload): Stripe.Event;
  getWebhookActionAndData(payload: Payload): Promise<WebhookActionResult>;
};

type StripeServiceClass = (new (
  cradle: Record<string, unknown>,
  options: Record<string, unknown>,
) => StripeService) & {
  identifier: string;
  validateOptions(options: Record<string, unknown>): void;
};

const services = stripeModule.services as unknown as StripeServiceClass[];

/** Medusa's own service for cards and whatever else Stripe offers by itself. */
export const MedusaStripe = services.find(({ identifier }) => identifier === 'stripe')!;
