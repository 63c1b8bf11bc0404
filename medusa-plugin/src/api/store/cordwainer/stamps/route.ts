import { STAMP_MODULE } from '../../../../modules/stamp';
import type StampModuleService from '../../../../modules/stamp/service';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { listReadyStamps } from './operations';

const MOST = 100;

export const GET = serve(listReadyStamps, async ({ req, res }) => {
  const { brandId } = await shopOf(req);
  const stamps = await req.scope
    .resolve<StampModuleService>(STAMP_MODULE)
    .listCordwainerStamps({ brand_id: brandId, status: 'ready' }, { order: { ready_at: 'DESC' }, take: MOST });
  res.json({
    stamps: stamps.map(({ id, name, place, place_name, width, height, artwork_id }) => ({
      id,
      name,
      place,
      place_name,
      width,
      height,
      artwork_id,
    })),
  });
});
