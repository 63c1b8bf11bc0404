import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId, now } from './book';
import type { StripeEvent } from './types';

/** As often as Stripe tries within a test's patience; Stripe itself goes on for three days. */
const RETRY_AFTER_MS = [500, 1000, 2000, 4000, 8000, 16_000];
const PATIENCE_MS = 20_000;

export type Delivery = {
  /** Signs with another secret than the shop's. */
  secret?: string;
  /** Seconds since 1970 that it claims to be signed at. */
  at?: number;
  times?: number;
};

/**
 * Tells the shop what happened, signed as Stripe signs it (https://docs.stripe.com/webhooks#verify-manually): at once and
 * again until it answers 2xx, or, while they are held, when and in what order the test says.
 */
export class Webhooks {
  /** All there ever were, the oldest first. */
  readonly events: StripeEvent[] = [];
  /** Those that are held. */
  readonly pending: StripeEvent[] = [];
  private target: string | undefined;
  private holding = false;
  private stopped = false;
  private readonly underway = new Set<Promise<unknown>>();

  constructor(private readonly secret: string) {}

  deliverTo(url: string | undefined): void {
    this.target = url;
  }

  hold(): void {
    this.holding = true;
  }

  /** Sends what was held, each `times` times, all at once, and holds no more. */
  async release({
    order = 'sent',
    times = 1,
  }: {
    order?: 'sent' | 'reversed';
    times?: number;
  } = {}): Promise<number[]> {
    this.holding = false;
    const held = this.pending.splice(0);
    if (order === 'reversed') held.reverse();
    const statuses: number[] = [];
    for (const event of held) statuses.push(...(await this.deliver(event, { times })));
    return statuses;
  }

  /** Events of this are lost, as when a shop can't be reached for days. */
  drop(): StripeEvent[] {
    return this.pending.splice(0);
  }

  emit(type: string, object: StripeEvent['data']['object']): StripeEvent {
    const event: StripeEvent = {
      id: newId('evt'),
      object: 'event',
      api_version: '2024-04-10',
      created: now(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: newId('req'), idempotency_key: null },
      type,
    };
    this.events.push(event);
    if (this.holding) this.pending.push(event);
    else this.track(this.deliverUntilTaken(event));
    return event;
  }

  /** Sends an event and answers the statuses; 0 where nobody answered. */
  async deliver(event: StripeEvent, { times = 1, ...how }: Delivery = {}): Promise<number[]> {
    return Promise.all(Array.from({ length: times }, () => this.post(event, how)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.underway);
  }

  private track(work: Promise<unknown>): void {
    const tracked = work.finally(() => this.underway.delete(tracked));
    this.underway.add(tracked);
  }

  private async deliverUntilTaken(event: StripeEvent): Promise<void> {
    for (const pause of [0, ...RETRY_AFTER_MS]) {
      await sleep(pause, undefined, { ref: false });
      if (this.stopped || !this.target) return;
      const status = await this.post(event, {});
      if (status >= 200 && status < 300) return;
    }
  }

  private async post(
    event: StripeEvent,
    { secret = this.secret, at = now() }: Omit<Delivery, 'times'>,
  ): Promise<number> {
    if (!this.target) return 0;
    const body = JSON.stringify(event);
    const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
    try {
      const { status } = await fetch(this.target, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'stripe-signature': `t=${at},v1=${signature}` },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return status;
    } catch {
      return 0;
    }
  }
}
