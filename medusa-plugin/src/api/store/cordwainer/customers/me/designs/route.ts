import { SAVED_DESIGN_MODULE } from '../../../../../../modules/saved-design';
import type SavedDesignModuleService from '../../../../../../modules/saved-design/service';
import { saveDesignWorkflow } from '../../../../../../workflows/design/workflows/save-design';
import { serve } from '../../../../../http/serve';
import { ownerOf, presentSaved } from './mine';
import { listMyDesigns, saveMyDesign } from './operations';

/** The customer's designs. */
export const GET = serve(listMyDesigns, async ({ req, res }) => {
  const designs = await req.scope.resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE).listSaved(await ownerOf(req));
  res.set('Cache-Control', 'private, no-store').json({ designs: designs.map(presentSaved) });
});

/** Saves one. */
export const POST = serve(saveMyDesign, async ({ req, res, body }) => {
  const { result } = await saveDesignWorkflow(req.scope).run({ input: { ...(await ownerOf(req)), ...body } });
  res.status(result.created ? 201 : 200).json({ design: presentSaved(result) });
});
