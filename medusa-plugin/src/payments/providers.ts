import { configManager } from '@medusajs/framework/config';
import { pluginOptions } from '../options';
import { ALLOCATION_PROVIDER } from './allocation-provider';

/** Medusa's built-in provider: it moves no money, and authorises whatever it is asked. */
export const MANUAL_PROVIDER = 'pp_system_default';

export function isManual(providerId: string): boolean {
  return providerId === MANUAL_PROVIDER;
}

/** No buyer pays by what only books a group's payment on its orders. */
export function isForBuyers(providerId: string): boolean {
  return providerId !== ALLOCATION_PROVIDER;
}

/** Whether pressing *Pay* with the built-in provider counts as paid: for shops that only try things out. */
export function manualPaysAtOnce(): boolean {
  return pluginOptions().payments.manual === 'at-once';
}

export type StripeOptions = { apiKey: string; webhookSecret?: string; publishableKey?: string; apiHost?: string };

type Registered = { id?: string; resolve?: unknown; options?: Record<string, unknown> };

/** What the host's configuration says to a Stripe provider, by the id that regions know it by. */
export function stripeOptions(providerId: string): StripeOptions | undefined {
  return stripeProviders().find(({ id }) => id === providerId)?.options;
}

/** The Stripe providers of ours that the host has configured. */
export function stripeProviders(): { id: string; options: StripeOptions }[] {
  const module = configManager.config.modules?.payment as { options?: { providers?: Registered[] } } | undefined;
  return (module?.options?.providers ?? []).flatMap(({ id, resolve, options }) =>
    typeof resolve === 'string' && resolve.endsWith('/providers/stripe') && typeof options?.apiKey === 'string'
      ? [{ id: `pp_stripe_${id}`, options: options as StripeOptions }]
      : [],
  );
}
