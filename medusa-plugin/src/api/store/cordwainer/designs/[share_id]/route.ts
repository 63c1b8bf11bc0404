import { SAVED_DESIGN_MODULE } from '../../../../../modules/saved-design';
import type SavedDesignModuleService from '../../../../../modules/saved-design/service';
import { serve } from '../../../../http/serve';
import { noSuchDesign } from '../../refusals';
import { shopOf } from '../../shop';
import { readSharedDesign } from '../operations';

/** Long enough for a page and its reload; a merchant may take the design away. */
const MAX_AGE_S = 300;

/** The design behind the id in a link. */
export const GET = serve(readSharedDesign, async ({ req, res, params: { share_id } }) => {
  const { brandId } = await shopOf(req);
  const design = await req.scope.resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE).readShared(share_id, brandId);
  if (!design) throw noSuchDesign();
  res.vary('x-publishable-api-key');
  res.set('Cache-Control', `private, max-age=${MAX_AGE_S}`).json({ design: { share_id, design } });
});
