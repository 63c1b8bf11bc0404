import { STAMP_MODULE } from '../../../../modules/stamp';
import type StampModuleService from '../../../../modules/stamp/service';
import { addStampWorkflow } from '../../../../workflows/stamp/workflows/add-stamp';
import { serve } from '../../../http/serve';
import { addStamp, listStamps } from './operations';
import { presentStamp, presentStamps } from './present';

export const GET = serve(listStamps, async ({ req, res, query: { limit, offset, ...filters } }) => {
  const { stamps, count } = await req.scope
    .resolve<StampModuleService>(STAMP_MODULE)
    .readQueue(filters, { limit, offset });
  res.json({ stamps: await presentStamps(req.scope, stamps), count, limit, offset });
});

export const POST = serve(addStamp, async ({ req, res, body }) => {
  const actor = { type: 'user' as const, id: req.auth_context.actor_id };
  const { result } = await addStampWorkflow(req.scope).run({ input: { ...body, actor } });
  res.status(201).json(await presentStamp(req.scope, result.id));
});
