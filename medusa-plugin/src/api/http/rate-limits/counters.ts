import type { Logger } from '@medusajs/framework/types';
import Redis from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Limit } from './budgets';

/** Counts calls by who makes them. */
export type Counter = {
  limit: Limit;
  /** Counts one call. @throws RateLimiterRes where it is one too many */
  consume(caller: string): Promise<RateLimiterRes>;
  /** How it stands, without counting. */
  get(caller: string): Promise<RateLimiterRes | null>;
};
export type MakeCounter = (name: string, limit: Limit) => Counter;

/** Counts in this process: right for one server, and several allow several times as much. */
export const countInMemory: MakeCounter = (name, limit) => {
  const counter = new RateLimiterMemory(settings(name, limit));
  return { limit, consume: (caller) => counter.consume(caller), get: (caller) => counter.get(caller) };
};

/**
 * Counts in Redis, for all servers together. While Redis is away each server counts for itself: the shop stays open, and
 * its limits too.
 */
export function countInRedis(url: string, logger: Logger): MakeCounter {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 500 });
  reportState(redis, logger);
  return (name, limit) => {
    const counter = new RateLimiterRedis({
      ...settings(name, limit),
      storeClient: redis,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory(settings(name, limit)),
    });
    return { limit, consume: (caller) => counter.consume(caller), get: (caller) => counter.get(caller) };
  };
}

function settings(name: string, { calls, seconds }: Limit) {
  return { keyPrefix: `cordwainer:calls:${name}`, points: calls, duration: seconds };
}

/** Says once that Redis is gone, and once that it is back. */
function reportState(redis: Redis, logger: Logger): void {
  let away = false;
  redis.on('error', (error) => {
    if (!away) logger.warn(`Rate limits: Redis is away, each server counts for itself (${error.message})`);
    away = true;
  });
  redis.on('ready', () => {
    // A server that is told to stop is not kept by a connection that only counts.
    redis.stream.unref?.();
    if (away) logger.info('Rate limits: Redis is back');
    away = false;
  });
}
