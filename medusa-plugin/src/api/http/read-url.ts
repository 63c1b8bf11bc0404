import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { malformed, refusalOf } from '../../refusal';
import { refuse } from './answer';
import { pathOf } from './path-of';
import { unfitText } from './unfit-text';

/** Every filter of the order pool together, with some hundred ids. */
const MAX_URL_LENGTH = 4096;

/** Refuses addresses that no route could make sense of, before anything looks them up. */
export function readUrl(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const issue = faultOf(req);
  if (issue) refuse(res, refusalOf(malformed([issue]))!);
  else next();
}

function faultOf(req: MedusaRequest) {
  if (req.originalUrl.length > MAX_URL_LENGTH) {
    const message = `must not be longer than ${MAX_URL_LENGTH} characters, with its query`;
    return { path: 'url', code: 'too-long', message };
  }
  try {
    const inPath = unfitText(decodeURIComponent(pathOf(req)));
    return inPath ? { ...inPath, path: 'url' } : unfitText(req.query);
  } catch {
    return { path: 'url', code: 'invalid-shape', message: 'must be percent-encoded UTF-8' };
  }
}
