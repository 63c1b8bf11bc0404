import Stripe from 'stripe';

export type StripeHostOptions = {
  apiKey: string;
  /** Another server that speaks Stripe's API, as `http://127.0.0.1:12111`; Stripe's own where left out. */
  apiHost?: string;
};

/** Less than a buyer waits for; what did not answer by then is asked again by a job. */
const TIMEOUT_MS = 20_000;

export function stripeClient({ apiKey, apiHost }: StripeHostOptions): Stripe {
  if (!apiHost) return new Stripe(apiKey, { timeout: TIMEOUT_MS, telemetry: false });
  const { hostname: host, port, protocol } = new URL(apiHost);
  return new Stripe(apiKey, {
    host,
    port: port || (protocol === 'https:' ? 443 : 80),
    protocol: protocol === 'https:' ? 'https' : 'http',
    timeout: TIMEOUT_MS,
    telemetry: false,
  });
}
