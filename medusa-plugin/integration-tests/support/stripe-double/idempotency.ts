import { StripeFailure } from './errors';

export type Answer = { status: number; body: unknown };

/**
 * What was answered to a key is answered to it again, whatever became of the first call's connection; the same key with
 * other parameters is an error: https://docs.stripe.com/api/idempotent_requests
 */
export class Idempotency {
  private readonly answers = new Map<string, { request: string; answer: Answer }>();

  answer(key: string | undefined, request: string, work: () => Answer): Answer {
    if (!key) return work();
    const known = this.answers.get(key);
    if (known && known.request !== request) {
      throw new StripeFailure(400, {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with: '${key}'.`,
      });
    }
    if (known) return known.answer;
    const answer = work();
    this.answers.set(key, { request, answer: structuredClone(answer) });
    return answer;
  }
}
