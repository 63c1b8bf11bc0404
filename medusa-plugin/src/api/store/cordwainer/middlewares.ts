import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from '@medusajs/framework/http';
import { jsonBody } from '../../http/json-body';

/** A run of 500 sizes is some 20 kB. */
const MAX_BODY_BYTES = 100 * 1024;

/** Headers that a page on another origin may not read unless it is told so. */
function exposeHeaders(_: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader('Access-Control-Expose-Headers', 'ETag, Idempotent-Replayed, Retry-After');
  next();
}

export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store/cordwainer/*', middlewares: [exposeHeaders] },
  ...['/store/cordwainer/quotes', '/store/cordwainer/orders'].map(
    (matcher): MiddlewareRoute => ({
      matcher,
      methods: ['POST'],
      bodyParser: false,
      middlewares: [jsonBody(MAX_BODY_BYTES)],
    }),
  ),
];
