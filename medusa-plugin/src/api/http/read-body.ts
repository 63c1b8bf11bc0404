import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { malformed, type Refusal, refusalOf } from '../../refusal';
import { refuse } from './answer';
import type { FindOperation } from './find-operation';
import { isOptional } from './is-optional';
import { pathOf } from './path-of';
import { readBytes } from './read-bytes';
import { unfitText } from './unfit-text';

/** A run of 500 sizes is some 20 kB. */
const MAX_BODY_BYTES = 100 * 1024;

const WITH_BODY = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Reads the JSON body of an operation that has one, of limited size; other bodies are the handler's to read. In place of
 * Medusa's parser, which runs before anybody has looked at who asks: its refusals never reach a page on another origin,
 * and it reads what anybody sends.
 */
export function readBody(find: FindOperation) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    if (!WITH_BODY.includes(req.method)) return next();
    const operation = find(req.method, pathOf(req));
    if (!operation?.body || operation.bodyContent) return next();
    if (isOptional(operation.body) && !req.get('content-type')) return next();
    const read = await readJson(req, operation.bodyBytes ?? MAX_BODY_BYTES);
    if ('refusal' in read) return refuse(res, read.refusal);
    const issue = unfitText(read.value);
    if (issue) return refuse(res, refusalOf(malformed([issue]))!);
    req.body = read.value;
    next();
  };
}

async function readJson(req: MedusaRequest, maxBytes: number): Promise<{ value: unknown } | { refusal: Refusal }> {
  if (!req.is('application/json')) return { refusal: notJson('must be sent as application/json') };
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return { refusal: tooLarge(maxBytes) };
  try {
    const bytes = await readBytes(req, maxBytes);
    return bytes ? { value: JSON.parse(bytes.toString('utf8')) } : { refusal: tooLarge(maxBytes) };
  } catch {
    return { refusal: notJson('is not valid JSON, or was cut off') };
  }
}

function notJson(message: string): Refusal {
  const issues = [{ path: '', code: 'invalid-json', message }];
  return { status: 400, type: 'invalid-json', message: `The body ${message}`, issues };
}

export function tooLarge(maxBytes: number): Refusal {
  const message = `must not be larger than ${maxBytes} bytes`;
  const issues = [{ path: '', code: 'body-too-large', message }];
  return { status: 413, type: 'body-too-large', message: `The body ${message}`, issues };
}
