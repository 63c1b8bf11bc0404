import { STAMP_MODULE } from '../../../../../../modules/stamp';
import type StampModuleService from '../../../../../../modules/stamp/service';
import { RefusalError } from '../../../../../../refusal';
import { replaceStampArtworkWorkflow } from '../../../../../../workflows/stamp/workflows/replace-stamp-artwork';
import { serve } from '../../../../../http/serve';
import { orderBehind, viewBehind } from '../behind';
import { replaceLinkedArtwork } from './operations';

/** Only the order that asked for a stamp may change it: others merely have it too. */
export const POST = serve(replaceLinkedArtwork, async ({ req, res, params, body }) => {
  const orderId = await orderBehind(req, params.token);
  const [stamp] = await req.scope
    .resolve<StampModuleService>(STAMP_MODULE)
    .listCordwainerStamps({ production_order_id: orderId }, { select: ['id', 'status'] });
  if (!stamp || stamp.status === 'withdrawn') {
    throw new RefusalError({ status: 409, type: 'no-stamp', message: 'This order has not asked for a stamp' });
  }
  await replaceStampArtworkWorkflow(req.scope).run({ input: { ...body, id: stamp.id, actor: { type: 'customer' } } });
  res.set('Cache-Control', 'private, no-store').json({ order: await viewBehind(req, params.token) });
});
