import { randomBytes } from 'node:crypto';
import { invalid, missing, StripeFailure } from './errors';
import { recordOf, textOf } from './form';
import type { Card, Dispute, Form, Intent, LedgerLine, Refund, StripeEvent } from './types';

/** Currencies whose smallest unit is a thousandth. Stripe takes hundredths of them only. */
const THREE_DIGITS = new Set(['bhd', 'jod', 'kwd', 'omr', 'tnd']);
const DAY_S = 86_400;
const ANSWER_DAYS = 7;

type Emit = (type: string, object: StripeEvent['data']['object']) => void;

/**
 * Stripe's side of the payments: intents with their states, refunds and disputes. Every change is told as an event. Money
 * moves here and nowhere else.
 */
export class Book {
  readonly intents = new Map<string, Intent>();
  readonly refunds = new Map<string, Refund>();
  readonly disputes = new Map<string, Dispute>();
  readonly customers = new Map<string, Record<string, unknown>>();

  constructor(private readonly emit: Emit) {}

  createIntent(form: Form): Intent {
    const amount = amountOf(form);
    const currency = textOf(form, 'currency')?.toLowerCase();
    if (!currency) throw invalid('Missing required param: currency.', { code: 'parameter_missing', param: 'currency' });
    refuseAmount(amount, currency);
    const id = newId('pi');
    const automatic = recordOf(form, 'automatic_payment_methods').enabled === 'true';
    const intent: Intent = {
      id,
      object: 'payment_intent',
      amount,
      amount_capturable: 0,
      amount_received: 0,
      automatic_payment_methods: automatic ? { enabled: true } : null,
      canceled_at: null,
      cancellation_reason: null,
      capture_method: textOf(form, 'capture_method') === 'manual' ? 'manual' : 'automatic',
      client_secret: `${id}_secret_${randomBytes(12).toString('hex')}`,
      confirmation_method: 'automatic',
      created: now(),
      currency,
      customer: textOf(form, 'customer') ?? null,
      description: textOf(form, 'description') ?? null,
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: recordOf(form, 'metadata'),
      next_action: null,
      payment_method: null,
      payment_method_types: ['card'],
      status: 'requires_payment_method',
    };
    this.intents.set(id, intent);
    this.emit('payment_intent.created', intent);
    return intent;
  }

  intent(id: string): Intent {
    const intent = this.intents.get(id);
    if (!intent) throw missing('payment_intent', id);
    return intent;
  }

  updateIntent(id: string, form: Form): Intent {
    const intent = this.intent(id);
    if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)) {
      throw unexpectedState(intent, 'updated');
    }
    if (form.amount !== undefined) {
      const amount = amountOf(form);
      refuseAmount(amount, intent.currency);
      intent.amount = amount;
    }
    Object.assign(intent.metadata, recordOf(form, 'metadata'));
    return intent;
  }

  /** What happens when the buyer presses *Pay* in Stripe's form. */
  confirm(id: string, card: Card): Intent {
    const intent = this.intent(id);
    if (!['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(intent.status)) {
      throw unexpectedState(intent, 'confirmed');
    }
    intent.payment_method = newId('pm');
    intent.last_payment_error = null;
    intent.next_action = null;
    if (card === 'visa') return this.charge(intent);
    if (card === 'sepa') {
      intent.status = 'processing';
      intent.payment_method_types = ['sepa_debit'];
      this.emit('payment_intent.processing', intent);
      return intent;
    }
    if (card === '3ds') {
      intent.status = 'requires_action';
      intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect' } };
      this.emit('payment_intent.requires_action', intent);
      return intent;
    }
    return this.decline(intent, card === 'insufficient' ? 'insufficient_funds' : 'generic_decline');
  }

  /** What the bank says after the buyer has shown who he is. */
  authenticate(id: string, passed: boolean): Intent {
    const intent = this.intent(id);
    if (intent.status !== 'requires_action') throw unexpectedState(intent, 'authenticated');
    intent.next_action = null;
    return passed ? this.charge(intent) : this.decline(intent, 'authentication_required');
  }

  /** What the bank says after days. */
  clear(id: string, paid: boolean): Intent {
    const intent = this.intent(id);
    if (intent.status !== 'processing') throw unexpectedState(intent, 'cleared');
    return paid ? this.charge(intent) : this.decline(intent, 'generic_decline');
  }

  capture(id: string, form: Form): Intent {
    const intent = this.intent(id);
    if (intent.status !== 'requires_capture') throw unexpectedState(intent, 'captured');
    intent.amount_received = form.amount_to_capture === undefined ? intent.amount : Number(form.amount_to_capture);
    intent.amount_capturable = 0;
    intent.status = 'succeeded';
    this.emit('payment_intent.succeeded', intent);
    return intent;
  }

  cancel(id: string, form: Form): Intent {
    const intent = this.intent(id);
    if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw unexpectedState(intent, 'canceled');
    intent.status = 'canceled';
    intent.canceled_at = now();
    intent.amount_capturable = 0;
    intent.cancellation_reason = textOf(form, 'cancellation_reason') ?? null;
    this.emit('payment_intent.canceled', intent);
    return intent;
  }

  refund(form: Form): Refund {
    const intent = this.intent(textOf(form, 'payment_intent') ?? '');
    const left = intent.amount_received - this.refundedOf(intent.id);
    if (intent.status !== 'succeeded') {
      throw invalid(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
    }
    if (left === 0) {
      throw invalid(`Charge ${intent.latest_charge} has already been refunded.`, { code: 'charge_already_refunded' });
    }
    const amount = form.amount === undefined ? left : amountOf(form);
    if (amount > left) {
      throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
        param: 'amount',
      });
    }
    const refund: Refund = {
      id: newId('re'),
      object: 'refund',
      amount,
      charge: intent.latest_charge,
      created: now(),
      currency: intent.currency,
      metadata: recordOf(form, 'metadata'),
      payment_intent: intent.id,
      reason: textOf(form, 'reason') ?? null,
      status: 'succeeded',
    };
    this.refunds.set(refund.id, refund);
    this.emit('charge.refunded', {
      id: intent.latest_charge,
      object: 'charge',
      payment_intent: intent.id,
      amount_refunded: this.refundedOf(intent.id),
      currency: intent.currency,
      metadata: intent.metadata,
    });
    return refund;
  }

  /** A buyer asks his bank for the money back; Stripe takes it from the shop at once. */
  dispute(intentId: string): Dispute {
    const intent = this.intent(intentId);
    if (intent.status !== 'succeeded') throw unexpectedState(intent, 'disputed');
    const dispute: Dispute = {
      id: newId('dp'),
      object: 'dispute',
      amount: intent.amount_received - this.refundedOf(intentId),
      charge: intent.latest_charge,
      created: now(),
      currency: intent.currency,
      evidence_details: {
        due_by: now() + ANSWER_DAYS * DAY_S,
        has_evidence: false,
        past_due: false,
        submission_count: 0,
      },
      livemode: false,
      metadata: {},
      payment_intent: intentId,
      reason: 'product_not_received',
      status: 'needs_response',
    };
    this.disputes.set(dispute.id, dispute);
    this.emit('charge.dispute.created', dispute);
    return dispute;
  }

  closeDispute(id: string, outcome: 'won' | 'lost'): Dispute {
    const dispute = this.disputes.get(id);
    if (!dispute) throw missing('dispute', id);
    dispute.status = outcome;
    this.emit('charge.dispute.closed', dispute);
    return dispute;
  }

  refundedOf(intentId: string): number {
    return sum([...this.refunds.values()].filter((each) => each.payment_intent === intentId));
  }

  /** Every intent that money came by. A dispute that was won has given it back. */
  ledger(): LedgerLine[] {
    return [...this.intents.values()]
      .filter(({ amount_received }) => amount_received > 0)
      .map(({ id, currency, amount_received }) => ({
        intent: id,
        currency,
        taken: amount_received,
        refunded: this.refundedOf(id),
        disputed: sum(this.disputesOf(id).filter(({ status }) => status !== 'won')),
        lost: sum(this.disputesOf(id).filter(({ status }) => status === 'lost')),
      }));
  }

  private disputesOf(intentId: string): Dispute[] {
    return [...this.disputes.values()].filter((each) => each.payment_intent === intentId);
  }

  private charge(intent: Intent): Intent {
    intent.latest_charge = newId('ch');
    if (intent.capture_method === 'manual') {
      intent.status = 'requires_capture';
      intent.amount_capturable = intent.amount;
      this.emit('payment_intent.amount_capturable_updated', intent);
      return intent;
    }
    intent.amount_received = intent.amount;
    intent.status = 'succeeded';
    this.emit('payment_intent.succeeded', intent);
    return intent;
  }

  private decline(intent: Intent, reason: string): never {
    const authentication = reason === 'authentication_required';
    const error = {
      type: 'card_error' as const,
      code: authentication ? 'payment_intent_authentication_failure' : 'card_declined',
      ...(!authentication && { decline_code: reason }),
      message: authentication
        ? 'We are unable to authenticate your payment method. Please choose a different payment method and try again.'
        : 'Your card was declined.',
    };
    intent.status = 'requires_payment_method';
    intent.last_payment_error = error;
    intent.payment_method = null;
    this.emit('payment_intent.payment_failed', intent);
    throw new StripeFailure(402, { ...error, payment_intent: structuredClone(intent) });
  }
}

export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`;
}

/** Seconds, as all of Stripe's times. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

function amountOf(form: Form): number {
  const amount = Number(form.amount);
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw invalid('Invalid integer: amount has to be at least 1.', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }
  return amount;
}

/** https://docs.stripe.com/currencies#three-decimal */
function refuseAmount(amount: number, currency: string): void {
  if (THREE_DIGITS.has(currency) && amount % 10 !== 0) {
    throw invalid(`Amounts of ${currency} must be evenly divisible by 10.`, {
      code: 'amount_invalid',
      param: 'amount',
    });
  }
}

function unexpectedState(intent: Intent, done: string): StripeFailure {
  return invalid(`This PaymentIntent could not be ${done} because it has a status of ${intent.status}.`, {
    code: 'payment_intent_unexpected_state',
    payment_intent: structuredClone(intent),
  });
}

function sum(entries: { amount: number }[]): number {
  return entries.reduce((total, { amount }) => total + amount, 0);
}
