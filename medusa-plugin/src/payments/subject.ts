/** Whose money is moved: an order's, or that of a shipping group, which is paid at once. */
export type PaymentSubject = { kind: 'order'; id: string } | { kind: 'group'; id: string };
