import { createHash } from 'node:crypto';
import type { Freight, RatePort } from './rate-port';

/** Medusa's caching module, as far as it is needed. */
export type Memory = {
  get(question: { key: string }): Promise<unknown>;
  set(entry: { key: string; data: object; ttl: number }): Promise<void>;
};

/** s. Longer than a checkout takes, so that the price of the order is the one of the quote. */
const KEEP_SECONDS = 900;

/** Asks once for the same shipment: carriers are slow, and between two steps of a checkout a price must not move. */
export function rememberedRates(rates: RatePort, memory: Memory): RatePort {
  return {
    async freights(question) {
      const key = `cordwainer:rates:${createHash('sha256').update(JSON.stringify(question)).digest('base64url')}`;
      const known = (await memory.get({ key }).catch(() => undefined)) as { freights?: (Freight | null)[] } | undefined;
      if (known?.freights) return known.freights.map((freight) => freight ?? undefined);
      const freights = await rates.freights(question);
      const data = { freights: freights.map((freight) => freight ?? null) };
      await memory.set({ key, data, ttl: KEEP_SECONDS }).catch(() => undefined);
      return freights;
    },
  };
}
