import type { MedusaResponse } from '@medusajs/framework/http';
import { type Refusal, refusalOf } from '../../refusal';

/** A handler whose refusals become answers; everything else that is thrown stays Medusa's to answer. */
export function answering<Request>(
  handle: (req: Request, res: MedusaResponse) => Promise<void>,
): (req: Request, res: MedusaResponse) => Promise<void> {
  return async (req, res) => {
    try {
      await handle(req, res);
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      refuse(res, refusal);
    }
  };
}

export function refuse(res: MedusaResponse, { status, type, message, issues = [], quote, retryAfter }: Refusal): void {
  if (retryAfter) res.setHeader('Retry-After', String(retryAfter));
  res.status(status).json({ type, message, issues, ...(quote && { quote }) });
}
