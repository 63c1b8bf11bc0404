import type { PaymentSubject } from '../../../payments/subject';

/** What can be paid: one order, or a group of orders that ships as one. */
export const PAY_SUBJECT_KINDS = ['order', 'group'] as const satisfies PaymentSubject['kind'][];

/** How whoever has a link came by it: a merchant gave it, an e-mail brought it, or it was got by who may see the order. */
export const PAY_LINK_ORIGINS = ['merchant', 'mail', 'order-link', 'customer'] as const;
export type PayLinkOrigin = (typeof PAY_LINK_ORIGINS)[number];

export const PAY_LINK_STATES = ['open', 'expired', 'revoked'] as const;
export type PayLinkState = (typeof PAY_LINK_STATES)[number];

/** Of a link that somebody is given to keep, and of one that leads from one page to the next. */
export const PAY_LINK_SECONDS = { kept: 14 * 86_400, passing: 86_400 } as const;
/** Longer than anybody waits for a payment. */
export const MOST_PAY_LINK_SECONDS = 90 * 86_400;
