import type { MedusaRequest } from '@medusajs/framework/http';

/** The whole path of a request; Express cuts off the part that a middleware is mounted at. */
export function pathOf({ originalUrl }: MedusaRequest): string {
  return originalUrl.split('?', 1)[0]!;
}
