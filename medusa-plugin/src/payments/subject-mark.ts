import type { PaymentSubject } from './subject';

/** Under this name a session, and the provider's own record of it, say what is paid by it. */
export const SUBJECT_MARK = 'cordwainer_subject';

export function markOf({ kind, id }: PaymentSubject): string {
  return `${kind}:${id}`;
}

export function readMark(metadata: unknown): PaymentSubject | undefined {
  const mark =
    typeof metadata === 'object' && metadata !== null ? (metadata as Record<string, unknown>)[SUBJECT_MARK] : undefined;
  const match = typeof mark === 'string' ? /^(order|group):(.+)$/.exec(mark) : null;
  return match ? { kind: match[1] as PaymentSubject['kind'], id: match[2]! } : undefined;
}
