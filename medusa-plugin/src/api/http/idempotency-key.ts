import type { MedusaRequest } from '@medusajs/framework/http';
import { malformed } from '../../refusal';

const HEADER = 'Idempotency-Key';

/** @throws Refusal 400 where the header is missing or unusable */
export function idempotencyKeyOf(req: MedusaRequest): string {
  const key = req.get(HEADER);
  if (key && /^[\x21-\x7e]{8,200}$/.test(key)) return key;
  const message = 'must be 8 to 200 visible ASCII characters, for example a UUID, and another for every order';
  throw malformed([{ path: HEADER, code: key ? 'invalid-shape' : 'missing', message }]);
}
