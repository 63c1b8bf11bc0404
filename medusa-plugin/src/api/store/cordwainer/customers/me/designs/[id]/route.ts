import { SAVED_DESIGN_MODULE } from '../../../../../../../modules/saved-design';
import type SavedDesignModuleService from '../../../../../../../modules/saved-design/service';
import { serve } from '../../../../../../http/serve';
import { noSuchDesign } from '../../../../refusals';
import { ownerOf, presentSaved } from '../mine';
import { deleteMyDesign, renameMyDesign } from '../operations';

/** Gives it another name. */
export const POST = serve(renameMyDesign, async ({ req, res, params: { id }, body: { name } }) => {
  const renamed = await req.scope
    .resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE)
    .renameSaved(id, await ownerOf(req), name);
  if (!renamed) throw noSuchDesign();
  res.json({ design: presentSaved(renamed) });
});

/** Deletes it. */
export const DELETE = serve(deleteMyDesign, async ({ req, res, params: { id } }) => {
  const removed = await req.scope
    .resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE)
    .removeSaved(id, await ownerOf(req));
  if (!removed) throw noSuchDesign();
  res.json({ deleted: true });
});
