import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readPayment } from '../../payments/read-collections';
import { subjectOfCollection } from '../../payments/subject';
import { lockSubject, unlockSubject } from '../../payments/subject-lock';
import { refusalOf } from '../../refusal';
import { refuse } from './answer';

/**
 * Medusa's own pages move the money of an order of ours one after the other, and not beside a payment that is being booked.
 * By itself Medusa does not keep an order's totals and versions right where two refunds of it are made at the same time.
 */
export const MONEY_ONE_AT_A_TIME: MiddlewareRoute[] = ['refund', 'capture'].map((what) => ({
  matcher: `/admin/payments/:id/${what}`,
  methods: ['POST'],
  middlewares: [oneAtATime],
}));

async function oneAtATime(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const payment = await readPayment(req.scope, String(req.params.id));
  const subject = payment && (await subjectOfCollection(req.scope, payment.payment_collection_id));
  if (!subject) return next();
  try {
    const lock = await lockSubject(req.scope, subject);
    res.once('close', () => {
      unlockSubject(req.scope, lock).catch((error) =>
        // It runs out by itself.
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${lock.key} is not let go of`, error),
      );
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refuse(res, refusal);
  }
  next();
}
