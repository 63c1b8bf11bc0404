import { readOrder } from '../../../../../../../documents/read-order';
import { sendPicture } from '../../../../../../http/send-picture';
import { serve } from '../../../../../../http/serve';
import { sizeOf } from '../../../../../../schemas/picture-params';
import { readPicture } from './operations';

/** A picture of the order's design. */
export const GET = serve(readPicture, async ({ req, res, params, query }) => {
  const { cordwainer_design: design } = await readOrder(req.scope, { id: params.id });
  await sendPicture({ req, res, scope: req.scope }, design, params.view, sizeOf(query));
});
