import { refusalOf } from '../../../../../refusal';
import { serve } from '../../../../http/serve';
import { move } from './move';
import { moveOrders } from './operations';

/** One after the other: an order that can't be moved keeps none of the others from it. */
export const POST = serve(moveOrders, async ({ req, res, body: { ids, ...wish } }) => {
  const results = [];
  for (const id of ids) {
    try {
      results.push({ id, moved: true, order: await move(req.scope, id, wish, req.auth_context.actor_id) });
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      const { status, type, message, issues } = refusal;
      results.push({ id, moved: false, refusal: { status, type, message, issues } });
    }
  }
  res.json({ results });
});
