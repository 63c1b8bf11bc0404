import { SAVED_DESIGN_MODULE } from '../../../../../modules/saved-design';
import type SavedDesignModuleService from '../../../../../modules/saved-design/service';
import { RefusalError } from '../../../../../refusal';
import { serve } from '../../../../http/serve';
import { deleteSharedDesign } from '../../inspirations/operations';

/** Takes away the design behind a link. */
export const DELETE = serve(deleteSharedDesign, async ({ req, res, params: { share_id } }) => {
  const removed = await req.scope.resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE).removeShared(share_id);
  if (!removed) throw new RefusalError({ status: 404, type: 'not-found', message: 'There is no such design' });
  res.json({ deleted: true });
});
