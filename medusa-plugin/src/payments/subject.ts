import type { MedusaContainer } from '@medusajs/framework/types';
import type { Actor } from '../modules/production/types';
import type { Due } from './due';
import { groupSubject } from './group-subject';
import { orderSubject } from './order-subject';

/** What is paid as one: an order, or a shipping group with all its orders. */
export type PaymentSubject = { kind: 'order'; id: string } | { kind: 'group'; id: string };

/** Who holds the money of a subject at this moment; `lease` names the attempt. */
export type HeldClaim = {
  lease: string /** Nobody may go on with it: it is there to be tidied up. */;
  lapsed: boolean;
};

export type ClaimWish = {
  /** After which it may be tidied up by others. */
  seconds: number;
  /** The lease that this one continues; null where nobody may hold one. */
  continues: string | null;
  /** `pay`: a buyer is to pay. `mark`: money is there, or has come, and is booked even on an order that is on hold. */
  purpose: 'pay' | 'mark';
};

/** What the payment workflows have to know of a subject; they know nothing else of it. */
export type SubjectPort = {
  /** What people call it: `12345-BFG`. @throws Refusal 404 */
  nameOf(container: MedusaContainer, id: string): Promise<string>;
  readClaim(container: MedusaContainer, id: string): Promise<HeldClaim | null>;
  /**
   * Takes the claim on every order concerned, in one conditional update, and answers its lease.
   *
   * @throws Refusal 404; 409 that names what is in the way; then nothing has changed
   */
  claim(container: MedusaContainer, id: string, wish: ClaimWish): Promise<string>;
  /** Lets go, where the claim is still the one of this lease. */
  free(container: MedusaContainer, id: string, lease: string): Promise<void>;
  /** What is to be paid next. */
  due(container: MedusaContainer, id: string): Promise<Due>;
  /**
   * What a provider takes for what is due, minor units: more where it rounds up. Each order of a group is rounded for
   * itself, so that each can be given back to the last unit.
   */
  charge(container: MedusaContainer, id: string, providerId: string, due: Due): Promise<number>;
  /** Payment providers of its region that are enabled, the preferred one first. */
  providers(container: MedusaContainer, id: string): Promise<string[]>;
  /** Id of a payment collection over exactly the due amount, that nothing has been paid into. */
  openCollection(container: MedusaContainer, id: string, due: Due): Promise<string>;
  /** Ids of all payment collections that are paid with real money for it. */
  collections(container: MedusaContainer, id: string): Promise<string[]>;
  /** Id of the subject that a payment collection belongs to. */
  find(container: MedusaContainer, paymentCollectionId: string): Promise<string | undefined>;
  /**
   * Does what a captured payment is for: books and launches, or gives back what it can't take any more. Idempotent, and
   * completes what a process that died has begun.
   */
  settle(container: MedusaContainer, id: string, payment: SettledPayment): Promise<void>;
};

export type SettledPayment = { id: string /** Who took it. */; actor: Actor };

const PORTS: Record<PaymentSubject['kind'], SubjectPort> = { order: orderSubject, group: groupSubject };

export function portOf({ kind }: PaymentSubject): SubjectPort {
  return PORTS[kind];
}

/** The subject that a payment collection is paid for; nothing where it is none of ours. */
export async function subjectOfCollection(
  container: MedusaContainer,
  paymentCollectionId: string,
): Promise<PaymentSubject | undefined> {
  for (const [kind, port] of Object.entries(PORTS)) {
    const id = await port.find(container, paymentCollectionId);
    if (id) return { kind, id } as PaymentSubject;
  }
  return undefined;
}

/** Whoever moves a subject's money, by button, webhook or job, waits for the others by this key. */
export function lockKeyOf({ kind, id }: PaymentSubject): string {
  return `cordwainer-payment:${kind}:${id}`;
}
