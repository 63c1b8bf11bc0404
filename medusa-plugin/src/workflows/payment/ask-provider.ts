import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { isManual } from '../../payments/providers';
import type { Session } from '../../payments/read-collections';

/** How a session stands at its provider. `open`: nothing has been tried yet, or what was tried failed and may be tried again. */
export type Standing =
  | { state: 'captured' | 'authorized'; paymentId: string }
  | { state: 'processing' | 'requires-action' | 'open' | 'cancelled' | 'unreachable' }
  | { state: 'failed'; message?: string };

type Intent = { status?: string; last_payment_error?: { message?: string } | null };

/**
 * Asks the provider how a session stands, and keeps its answer: what it has authorised or captured becomes a Medusa payment. Takes
 * no money by itself. Medusa's built-in provider is not asked, as it authorises whenever it is.
 */
export async function askProvider(container: MedusaContainer, session: Session): Promise<Standing> {
  if (isManual(session.provider_id)) return { state: 'open' };
  const payments = container.resolve(Modules.PAYMENT);
  try {
    const payment = await payments.authorizePaymentSession(session.id, {});
    // Nothing yet where the bank takes its time, as with a debit.
    if (!payment) return { state: 'processing' };
    return { state: payment.captured_at ? 'captured' : 'authorized', paymentId: payment.id };
  } catch (error) {
    const [now] = await payments.listPaymentSessions({ id: [session.id] });
    if (!now) return { state: 'cancelled' };
    // Medusa refuses with this type where the provider did answer, and not that it is paid.
    if ((error as { type?: string }).type !== 'not_allowed') return { state: 'unreachable' };
    return standingOf(now.status, (now.data ?? {}) as Intent);
  }
}

function standingOf(status: string, { status: intent, last_payment_error }: Intent): Standing {
  if (intent === 'processing') return { state: 'processing' };
  switch (status) {
    case 'requires_more':
      return { state: 'requires-action' };
    case 'canceled':
      return { state: 'cancelled' };
    case 'error':
      return { state: 'failed', message: last_payment_error?.message };
    default:
      return { state: 'open' };
  }
}
