import type Stripe from 'stripe';
import type { PaymentSubject } from '../../payments/subject';
import { readMark } from '../../payments/subject-mark';

/** What a webhook of Stripe's tells about a payment of ours. Its signature has been checked. */
export type StripeNotice =
  | { kind: 'payment'; subject: PaymentSubject }
  | { kind: 'dispute'; subject: PaymentSubject; sessionId: string; dispute: DisputeNotice };

export type DisputeNotice = {
  /** Stripe's id: `dp_…`. */
  ref: string;
  /** Minor units. */
  amount: number;
  /** ISO 4217 in capitals. */
  currency: string;
  /** Stripe's word: `fraudulent`, `product_not_received`, … */
  reason: string;
  state: 'open' | 'won' | 'lost';
  /** ISO times; null where there is none. */
  openedAt: string;
  answerBy: string | null;
};

/** What an event is about, where it is about a payment that was begun here. */
export async function noticeOf(stripe: Stripe, event: Stripe.Event): Promise<StripeNotice | undefined> {
  if (event.type.startsWith('payment_intent.')) {
    const subject = readMark((event.data.object as Stripe.PaymentIntent).metadata);
    return subject && { kind: 'payment', subject };
  }
  if (event.type.startsWith('charge.dispute.')) return disputeNoticeOf(stripe, event.data.object as Stripe.Dispute);
  return undefined;
}

/** A dispute says which payment it is of, and only that says what was paid. */
export async function disputeNoticeOf(
  stripe: Stripe,
  dispute: Stripe.Dispute,
): Promise<Extract<StripeNotice, { kind: 'dispute' }> | undefined> {
  const intentId = typeof dispute.payment_intent === 'string' ? dispute.payment_intent : dispute.payment_intent?.id;
  if (!intentId) return undefined;
  const { metadata } = await stripe.paymentIntents.retrieve(intentId);
  const subject = readMark(metadata);
  if (!subject || !metadata.session_id) return undefined;
  const answerBy = dispute.evidence_details?.due_by;
  return {
    kind: 'dispute',
    subject,
    sessionId: metadata.session_id,
    dispute: {
      ref: dispute.id,
      amount: dispute.amount,
      currency: dispute.currency.toUpperCase(),
      reason: dispute.reason,
      state: stateOf(dispute.status),
      openedAt: timeOf(dispute.created),
      answerBy: answerBy ? timeOf(answerBy) : null,
    },
  };
}

/** An inquiry that is closed has cost nothing. https://docs.stripe.com/disputes/how-disputes-work */
function stateOf(status: Stripe.Dispute.Status): DisputeNotice['state'] {
  if (status === 'lost') return 'lost';
  return status === 'won' || status === 'warning_closed' ? 'won' : 'open';
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
