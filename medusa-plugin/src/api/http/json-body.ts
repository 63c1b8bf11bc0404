import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { Refusal } from '../../refusal';
import { refuse } from './answer';

/**
 * Reads a JSON body of limited size. In place of Medusa's parser, which runs before CORS and the publishable key are
 * looked at: its refusals never reach a page on another origin, and it reads what anybody sends.
 */
export function jsonBody(maxBytes: number) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const read = await readJson(req, maxBytes);
    if ('refusal' in read) return refuse(res, read.refusal);
    req.body = read.value;
    next();
  };
}

async function readJson(req: MedusaRequest, maxBytes: number): Promise<{ value: unknown } | { refusal: Refusal }> {
  if (!req.is('application/json')) return { refusal: malformed('must be sent as application/json') };
  if (Number(req.headers['content-length'] ?? 0) > maxBytes) return { refusal: tooLarge(maxBytes) };
  try {
    const text = await readText(req, maxBytes);
    return text === undefined ? { refusal: tooLarge(maxBytes) } : { value: JSON.parse(text) };
  } catch {
    return { refusal: malformed('is not valid JSON, or was cut off') };
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

function malformed(message: string): Refusal {
  const issues = [{ path: '', code: 'invalid-json', message }];
  return { status: 400, type: 'invalid-json', message: `The body ${message}`, issues };
}

function tooLarge(maxBytes: number): Refusal {
  const message = `must not be larger than ${maxBytes} bytes`;
  const issues = [{ path: '', code: 'body-too-large', message }];
  return { status: 413, type: 'body-too-large', message: `The body ${message}`, issues };
}
