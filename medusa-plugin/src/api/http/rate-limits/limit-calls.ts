import type { MedusaNextFunction, MedusaResponse, MedusaStoreRequest } from '@medusajs/framework/http';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../answer';
import type { FindOperation } from '../find-operation';
import { BUDGETS, type Budget } from '../operation';
import { pathOf } from '../path-of';
import { callerOf } from './address';
import { budgetOf, type Limit, opensByLink, type RateLimits } from './budgets';
import type { Counter, MakeCounter } from './counters';

type Middleware = (req: MedusaStoreRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>;

export type LimitCallsOptions = {
  limits: RateLimits;
  counter: MakeCounter;
  find: FindOperation;
  /** From the connection and `X-Forwarded-For`. */
  clientAddress: (remote: string, forwarded?: string) => string;
};

/**
 * Counts calls per address and per publishable key, and refuses with 429 what is too much. An address that keeps asking for
 * links that open nothing is refused whatever links it asks for.
 */
export function limitCalls({ limits, counter, find, clientAddress }: LimitCallsOptions): Middleware {
  const perAddress = countersOf('address', limits.perAddress, counter);
  const perKey = countersOf('key', limits.perKey, counter);
  const unknownLinks = counter('unknown-links', limits.unknownLinks);
  return async (req, res, next) => {
    const operation = find(req.method, pathOf(req));
    const budget = budgetOf(operation, req.method);
    const caller = callerOf(clientAddress(req.socket.remoteAddress ?? '', req.get('x-forwarded-for')));
    // First the address: what is refused there takes nothing from the brand's other visitors.
    if (!(await allowed(perAddress[budget], caller, budget, res))) return;
    if (!(await allowed(perKey[budget], req.publishable_key_context.key, `${budget}-brand`, res))) return;
    if (opensByLink(operation)) {
      const probes = await unknownLinks.get(caller);
      if (probes && probes.consumedPoints >= unknownLinks.limit.calls) return refuseCall(res, probes.msBeforeNext);
      res.once('finish', () => {
        if (res.statusCode === 404) unknownLinks.consume(caller).catch(() => {});
      });
    }
    next();
  };
}

function countersOf(scope: string, limits: Record<Budget, Limit>, make: MakeCounter): Record<Budget, Counter> {
  return Object.fromEntries(BUDGETS.map((budget) => [budget, make(`${scope}:${budget}`, limits[budget])])) as Record<
    Budget,
    Counter
  >;
}

/** Counts one call, and says how it stands in the headers of draft-ietf-httpapi-ratelimit-headers. */
async function allowed(counter: Counter, caller: string, policy: string, res: MedusaResponse): Promise<boolean> {
  const { calls, seconds } = counter.limit;
  const state = await counter.consume(caller).catch((error: unknown) => {
    if (error instanceof RateLimiterRes) return error;
    throw error;
  });
  const refused = state.consumedPoints > calls;
  // The brand's own budget is nobody's business until it is used up.
  if (refused || !policy.endsWith('-brand')) {
    res.setHeader('RateLimit-Policy', `"${policy}";q=${calls};w=${seconds}`);
    res.setHeader('RateLimit', `"${policy}";r=${state.remainingPoints};t=${secondsOf(state.msBeforeNext)}`);
  }
  if (refused) refuseCall(res, state.msBeforeNext);
  return !refused;
}

function refuseCall(res: MedusaResponse, msBeforeNext: number): void {
  const retryAfter = Math.max(1, secondsOf(msBeforeNext));
  const message = `Too many calls. Try again in ${retryAfter} s`;
  refuse(res, { status: 429, type: 'too-many-calls', message, retryAfter });
}

function secondsOf(ms: number): number {
  return Math.ceil(ms / 1000);
}
