import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from '@medusajs/framework/http';
import { logger } from '@medusajs/framework/logger';
import type { PluginOptions } from '../../options';
import { operationFinder } from './find-operation';
import type { Operation } from './operation';
import { countInMemory, countInRedis } from './rate-limits/counters';
import { limitCalls } from './rate-limits/limit-calls';
import { clientAddressFinder } from './rate-limits/trusted-proxies';
import { readBody } from './read-body';
import { readUrl } from './read-url';
import { requireCustomer } from './require-customer';

/**
 * Patterns, for a `*` would make Express decode the path before us, and Medusa answer 500 where it can't. They end before a
 * slash, as a mount point has to.
 */
const OF_THE_STORE = /^\/store\/cordwainer(?=\/)/i;
const OF_THE_ADMIN = /^\/admin\/cordwainer(?=\/)/i;

/** Headers that a page on another origin may not read unless it is told so. */
const EXPOSED = 'ETag, Idempotent-Replayed, Retry-After, RateLimit, RateLimit-Policy';

function exposeHeaders(_: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader('Access-Control-Expose-Headers', EXPOSED);
  next();
}

export type GateOptions = Pick<PluginOptions, 'rateLimits' | 'trustProxy'> & {
  operations: readonly Operation[];
  redisUrl?: string;
};

/** What every request to a route of ours passes before its handler, in this order. */
export function gate({ operations, rateLimits, trustProxy, redisUrl }: GateOptions): MiddlewareRoute[] {
  const find = operationFinder(operations);
  const limits = rateLimits && [
    limitCalls({
      limits: rateLimits,
      counter: redisUrl ? countInRedis(redisUrl, logger) : countInMemory,
      find,
      clientAddress: clientAddressFinder(trustProxy),
    }),
  ];
  return [
    {
      matcher: OF_THE_STORE,
      bodyParser: false,
      middlewares: [
        exposeHeaders,
        ...(limits || []),
        readUrl,
        requireCustomer(find),
        readBody(find),
      ] as MiddlewareRoute['middlewares'],
    },
    { matcher: OF_THE_ADMIN, bodyParser: false, middlewares: [readUrl, readBody(find)] },
  ];
}
