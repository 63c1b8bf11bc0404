import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { RefusalError } from '../../../../refusal';
import { receiveArtwork } from '../../../http/receive-artwork';
import { serve } from '../../../http/serve';
import { presentArtwork } from '../../../schemas/artwork';
import { addArtwork } from './operations';

/** Takes an artwork for a brand. */
export const POST = serve(addArtwork, async ({ req, res, query }) => {
  const { brand_id, name } = query;
  const [brand] = await req.scope
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({ id: brand_id }, { select: ['id'] });
  if (!brand) throw new RefusalError({ status: 404, type: 'not-found', message: 'There is no such brand' });
  res.status(201).json({ artwork: presentArtwork(await receiveArtwork(req, { brand_id, name })) });
});
