import { sendPicture } from '../../../../../http/send-picture';
import { serve } from '../../../../../http/serve';
import { sizeOf } from '../../../../../schemas/picture-params';
import { readInspirationPicture } from '../../operations';
import { inspirationOf } from '../../present';

/** A picture of a ready design. */
export const GET = serve(readInspirationPicture, async ({ req, res, params: { id }, query }) => {
  const { brand_id, design_id, design } = await inspirationOf(req.scope, id);
  const { catalog, style, choices } = design;
  const row = { brand_id, design_id, catalog_id: catalog.id, catalog_version: catalog.version, style, choices };
  await sendPicture({ req, res, scope: req.scope }, row, 'three-quarter', sizeOf(query));
});
