import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http';
import type { FindOperation } from './find-operation';
import { pathOf } from './path-of';

const signedIn = authenticate('customer', ['session', 'bearer']);

/** Lets none but customers who are signed in through to an operation that is theirs: 401 else. */
export function requireCustomer(find: FindOperation) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) =>
    find(req.method, pathOf(req))?.audience === 'customer' ? signedIn(req, res, next) : next();
}
