import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answering } from '../../../../http/answer';
import { retrieveDetail } from '../detail';

/** One order, by its own id or by its Medusa order's. */
export const GET = answering(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ order: await retrieveDetail(req.scope, req.params.id!) });
});
