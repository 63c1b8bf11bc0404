import { serve } from '../../../http/serve';
import { changeGroup } from './change';
import { formGroup, listGroups } from './operations';
import { listGroups as list } from './present';

export const GET = serve(listGroups, async ({ req, res, query }) => {
  res.json(await list(req.scope, query));
});

export const POST = serve(formGroup, async ({ req, res, body: { reason, ...wish } }) => {
  const by = { userId: req.auth_context.actor_id, reason };
  res.status(201).json(await changeGroup(req.scope, { kind: 'form', ...wish }, by));
});
