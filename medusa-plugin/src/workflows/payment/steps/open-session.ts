import { toMajor, toMinor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import type { Due } from '../../../payments/due';
import { notPayable } from '../../../payments/payable';
import { isManual, MANUAL_PROVIDER, stripeOptions } from '../../../payments/providers';
import { MARK, openSessions, readCollections, type Session } from '../../../payments/read-collections';
import { type ClaimWish, type PaymentSubject, portOf } from '../../../payments/subject';
import { markOf, SUBJECT_MARK } from '../../../payments/subject-mark';
import { askProvider } from '../ask-provider';
import { endSession } from '../end-session';
import { takeCaptured } from '../release';

export type OpenSessionStepInput = {
  subject: PaymentSubject;
  purpose: ClaimWish['purpose'];
  lease: string;
  due: Due;
  /** What the provider shows beside the amount. */
  name: string;
};

/** What the buyer's browser needs to pay. Minor units: `amount` is what is charged for what is `due`; `expiresAt` is an ISO time. */
export type StartedPayment = {
  provider: string;
  sessionId: string;
  amount: number;
  due: number;
  currency: string;
  client: { clientSecret?: string; publishableKey?: string };
  expiresAt: string;
};

/** How long a buyer has for typing in a card and answering the bank. */
const MINUTES = 30;

/**
 * Opens a payment session for exactly what is due, or goes on with the one that is open for it, and prolongs the claim.
 * Takes no money. Ends a session that it opened where the workflow fails.
 *
 * @throws Refusal 409 `no-payment-provider`, `provider-unreachable`, `already-paid` or `payment-in-progress`
 */
export const openSessionStep = createStep(
  'open-payment-session',
  async ({ subject, purpose, lease, due, name }: OpenSessionStepInput, { container }) => {
    const port = portOf(subject);
    const provider = purpose === 'mark' ? MANUAL_PROVIDER : (await port.providers(container, subject.id))[0];
    if (!provider) throw notPayable('no-payment-provider', `The region of ${name} has no payment provider`);
    const charge = { ...due, amount: await port.charge(container, subject.id, provider, due) };
    const reused = await findOpen(container, subject, provider, charge);
    const session = reused ?? (await open(container, { subject, provider, charge, name, purpose }));
    if (purpose === 'pay') {
      const wish = { seconds: MINUTES * 60, continues: lease, purpose };
      try {
        await port.claim(container, subject.id, wish);
      } catch (error) {
        if (!reused) await endSession(container, session);
        throw error;
      }
    }
    const { clientSecret, publishableKey } = clientOf(session);
    return new StepResponse<StartedPayment, { opened: Session | null }>(
      {
        provider,
        sessionId: session.id,
        amount: charge.amount,
        due: due.amount,
        currency: charge.currency,
        client: clientSecret ? { clientSecret, ...(publishableKey && { publishableKey }) } : {},
        expiresAt: new Date(Date.now() + MINUTES * 60_000).toISOString(),
      },
      // Never nothing: then the step's answer would be in its place.
      { opened: reused ? null : session },
    );
  },
  async (undo, { container }) => {
    if (undo?.opened) await endSession(container, undo.opened);
  },
);

/** The session that is open for this charge already. What is open for another is ended. */
async function findOpen(
  container: MedusaContainer,
  subject: PaymentSubject,
  provider: string,
  { amount, currency }: Due,
): Promise<Session | undefined> {
  const ids = await portOf(subject).collections(container, subject.id);
  let found: Session | undefined;
  for (const session of openSessions(await readCollections(container, ids))) {
    const standing = await askProvider(container, session);
    if (standing.state === 'captured') await takeCaptured(container, subject, standing.paymentId, { type: 'system' });
    if (standing.state === 'captured' || standing.state === 'authorized')
      throw notPayable('already-paid', 'It is paid already');
    if (standing.state === 'processing')
      throw notPayable('payment-in-progress', 'A payment of it is being made at this moment', 60);
    if (standing.state === 'unreachable') throw unreachable();
    const fits = session.provider_id === provider && toMinor(Number(session.amount), currency) === amount;
    if (fits && !found && standing.state !== 'cancelled' && (isManual(provider) || clientOf(session).clientSecret))
      found = session;
    else await endSession(container, session);
  }
  return found;
}

type ToOpen = { provider: string; charge: Due } & Pick<OpenSessionStepInput, 'subject' | 'purpose' | 'name'>;

async function open(
  container: MedusaContainer,
  { subject, provider, charge, name, purpose }: ToOpen,
): Promise<Session> {
  const collectionId = await portOf(subject).openCollection(container, subject.id, charge);
  const metadata = { [SUBJECT_MARK]: markOf(subject), ...(purpose === 'mark' && { [MARK]: true }) };
  const session = await container.resolve(Modules.PAYMENT).createPaymentSession(collectionId, {
    provider_id: provider,
    currency_code: charge.currency.toLowerCase(),
    amount: toMajor(charge.amount, charge.currency),
    data: { metadata, payment_description: name },
    metadata,
  });
  const opened = session as unknown as Session;
  // Stripe may fail within, and leave it open whether there is something to pay by.
  if (isManual(provider) || clientOf(opened).clientSecret) return opened;
  await endSession(container, opened);
  throw unreachable();
}

function unreachable() {
  return notPayable('provider-unreachable', 'The payment provider can not be reached; try again in a minute', 60);
}

/** What the buyer's browser needs to pay at the provider. */
function clientOf({ provider_id, data }: Session): { clientSecret?: string; publishableKey?: string } {
  const secret = data?.client_secret;
  return {
    clientSecret: typeof secret === 'string' ? secret : undefined,
    publishableKey: stripeOptions(provider_id)?.publishableKey,
  };
}
