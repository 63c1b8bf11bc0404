import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { malformed, type Refusal, refusalOf } from '../../refusal';
import { refuse } from './answer';
import type { FindOperation } from './find-operation';
import { isOptional } from './is-optional';
import { pathOf } from './path-of';
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
    const text = await readText(req, maxBytes);
    return text === undefined ? { refusal: tooLarge(maxBytes) } : { value: JSON.parse(text) };
  } catch {
    return { refusal: notJson('is not valid JSON, or was cut off') };
  }
}

/** Nothing where there is more of it than allowed. */
function readText(req: MedusaRequest, maxBytes: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return chunks.push(chunk);
      // The rest flows by unread: a connection that is cut would never deliver the refusal.
      req.off('data', keep);
      resolve(undefined);
    };
    req.on('data', keep);
    req.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    req.once('close', () => reject(new Error('cut off')));
    req.once('error', reject);
  });
}

function notJson(message: string): Refusal {
  const issues = [{ path: '', code: 'invalid-json', message }];
  return { status: 400, type: 'invalid-json', message: `The body ${message}`, issues };
}

function tooLarge(maxBytes: number): Refusal {
  const message = `must not be larger than ${maxBytes} bytes`;
  const issues = [{ path: '', code: 'body-too-large', message }];
  return { status: 413, type: 'body-too-large', message: `The body ${message}`, issues };
}
