import type { Issue, Quote } from '@cordwainer/contract';

/** An answer that says no: what HTTP status it has, and everything the one who asked needs to mend it. */
export type Refusal = {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429;
  /** For programs: `invalid-shape`, `price-changed`, … */
  type: string;
  message: string;
  issues?: readonly Issue[];
  /** With `price-changed`: what it costs now. */
  quote?: Quote;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number;
};

/**
 * Carries a refusal out of a step. Workflows hand on errors as plain objects that keep own properties, so the refusal is
 * one, and `refusalOf` does not ask for the class.
 */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}

export function refusalOf(error: unknown): Refusal | undefined {
  return typeof error === 'object' && error !== null && 'refusal' in error ? (error.refusal as Refusal) : undefined;
}

/** A request that is well formed and can't be fulfilled. */
export function unprocessable(issues: readonly Issue[], type = 'invalid-order'): RefusalError {
  return new RefusalError({ status: 422, type, message: messageOf(issues), issues });
}

/** A request that is not what it should look like. */
export function malformed(issues: readonly Issue[]): RefusalError {
  return new RefusalError({ status: 400, type: 'invalid-shape', message: messageOf(issues), issues });
}

function messageOf(issues: readonly Issue[]): string {
  return issues.map((issue) => `${issue.path || 'body'}: ${issue.message}`).join('; ');
}
