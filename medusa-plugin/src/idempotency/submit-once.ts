import { setTimeout as sleep } from 'node:timers/promises';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { PRODUCTION_MODULE } from '../modules/production';
import type ProductionModuleService from '../modules/production/service';
import { type HeldSubmission, HOLD_SECONDS } from '../modules/production/submissions';
import { RefusalError } from '../refusal';
import { clearAbandonedSubmissionWorkflow } from '../workflows/production/workflows/clear-abandoned-submission';

/** Longer than a hold: whoever comes back after a crash waits for it to end and then gets an order, not an error. */
const PATIENCE_MS = (HOLD_SECONDS + 5) * 1000;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 500;

export type Wish = {
  brandId: string;
  /** The client's Idempotency-Key. */
  key: string;
  /** Of the request's content. */
  hash: string;
};

/**
 * Runs a submission once per key, however often and however simultaneously it is asked for. The others wait and get the
 * same response. A refusal is not kept: the key may be used again for the mended request.
 *
 * @throws Refusal 422 where the key was used for another request; 409 where the first is still at it after a while
 */
export async function submitOnce<Response extends object>(
  container: MedusaContainer,
  wish: Wish,
  run: (submission: HeldSubmission) => Promise<Response>,
): Promise<{ response: Response; replayed: boolean }> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    const claim = await production.claimSubmission(wish);
    switch (claim.outcome) {
      case 'held':
        return { response: await runHeld(container, claim.submission, run), replayed: false };
      case 'completed':
        return { response: claim.response as Response, replayed: true };
      case 'mismatch':
        throw keyReused();
      case 'abandoned':
        await clearAbandonedSubmissionWorkflow(container).run({ input: { id: claim.id } });
        continue;
    }
    if (Date.now() > giveUpAt) throw stillInFlight();
    await sleep(wait);
  }
}

async function runHeld<Response>(
  container: MedusaContainer,
  submission: HeldSubmission,
  run: (submission: HeldSubmission) => Promise<Response>,
): Promise<Response> {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const renewal = setInterval(
    () => {
      production.renewSubmission(submission).catch((error) => logger.error(`Cannot renew ${submission.id}`, error));
    },
    (HOLD_SECONDS * 1000) / 3,
  );
  try {
    return await run(submission);
  } catch (error) {
    // Where even this fails, the hold runs out and the next attempt, or the job, clears up.
    await production
      .releaseSubmission(submission)
      .catch((failure) => logger.error(`Cannot release ${submission.id}`, failure));
    throw error;
  } finally {
    clearInterval(renewal);
  }
}

function keyReused(): RefusalError {
  const message = 'was used for another request; give every order a key of its own';
  return new RefusalError({
    status: 422,
    type: 'idempotency-key-reused',
    message: `Idempotency-Key ${message}`,
    issues: [{ path: 'Idempotency-Key', code: 'idempotency-key-reused', message }],
  });
}

function stillInFlight(): RefusalError {
  return new RefusalError({
    status: 409,
    type: 'in-flight',
    message: 'The order with this Idempotency-Key is still being processed. Ask again with the same key.',
    retryAfter: 5,
  });
}
