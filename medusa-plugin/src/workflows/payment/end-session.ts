import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { Session } from '../../payments/read-collections';
import { askProvider, type Standing } from './ask-provider';

/**
 * Ends a session at its provider, so that no money can come by it any more. Answers `ended`, or how it stands where the
 * provider does not let it be ended: the money is there, or on its way, or nobody answers.
 */
export async function endSession(
  container: MedusaContainer,
  session: Session,
): Promise<{ state: 'ended' } | Exclude<Standing, { state: 'cancelled' }>> {
  const payments = container.resolve(Modules.PAYMENT);
  try {
    await payments.deletePaymentSession(session.id);
    return { state: 'ended' };
  } catch {
    const standing = await askProvider(container, session);
    if (standing.state !== 'cancelled') return standing;
    await payments.deletePaymentSession(session.id).catch(() => {});
    return { state: 'ended' };
  }
}
