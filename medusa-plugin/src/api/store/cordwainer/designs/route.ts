import { shareDesignWorkflow } from '../../../../workflows/design/workflows/share-design';
import { serve } from '../../../http/serve';
import { shopOf } from '../shop';
import { shareDesign } from './operations';

/** Keeps a design for links. */
export const POST = serve(shareDesign, async ({ req, res, body }) => {
  const { brandId } = await shopOf(req);
  const { result } = await shareDesignWorkflow(req.scope).run({ input: { brand_id: brandId, design: body.design } });
  res.status(result.created ? 201 : 200).json({ design: { share_id: result.id, design: result.design } });
});
