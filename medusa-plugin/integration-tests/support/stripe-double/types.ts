/** A value of Stripe's forms: nested, and every leaf a text. */
export type Form = { [name: string]: FormValue };
export type FormValue = string | Form | FormValue[];

export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'processing'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

/** A PaymentIntent as Stripe keeps it: https://docs.stripe.com/api/payment_intents/object */
export type Intent = {
  id: string;
  object: 'payment_intent';
  /** Smallest unit of the currency. */
  amount: number;
  amount_capturable: number;
  amount_received: number;
  automatic_payment_methods: { enabled: boolean } | null;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: 'automatic' | 'manual';
  client_secret: string;
  confirmation_method: 'automatic';
  created: number;
  /** In small letters. */
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: Record<string, unknown> | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Record<string, string>;
  next_action: Record<string, unknown> | null;
  payment_method: string | null;
  payment_method_types: string[];
  status: IntentStatus;
};

export type Refund = {
  id: string;
  object: 'refund';
  amount: number;
  charge: string | null;
  created: number;
  currency: string;
  metadata: Record<string, string>;
  payment_intent: string;
  reason: string | null;
  status: 'succeeded';
};

export type Dispute = {
  id: string;
  object: 'dispute';
  amount: number;
  charge: string | null;
  created: number;
  currency: string;
  evidence_details: { due_by: number; has_evidence: boolean; past_due: boolean; submission_count: number };
  livemode: false;
  metadata: Record<string, string>;
  payment_intent: string;
  reason: string;
  status: 'needs_response' | 'won' | 'lost';
};

export type StripeEvent = {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: Intent | Refund | Dispute | Record<string, unknown> };
  livemode: false;
  pending_webhooks: number;
  request: { id: string; idempotency_key: string | null };
  type: string;
};

/** What a buyer pays with. */
export type Card =
  /** Goes through. */
  | 'visa'
  /** The bank wants to see the buyer first. */
  | '3ds'
  | 'declined'
  | 'insufficient'
  /** Takes days: the intent is being processed until the bank has said so. */
  | 'sepa';

/** Money of one intent as Stripe's own books have it, smallest unit. */
export type LedgerLine = {
  intent: string;
  currency: string;
  taken: number;
  refunded: number;
  /** What disputes have taken, open ones too. */
  disputed: number;
  /** What of it will not come back. */
  lost: number;
};
