import { readOrdersToPay } from '../../../../../../../payments/page/read-orders';
import { RefusalError } from '../../../../../../../refusal';
import { sendPicture } from '../../../../../../http/send-picture';
import { serve } from '../../../../../../http/serve';
import { sizeOf } from '../../../../../../schemas/picture-params';
import { linkBehind } from '../../behind';
import { readPayPicture } from '../../operations';

/** The picture of an order that the link is for, and of no other. */
export const GET = serve(readPayPicture, async ({ req, res, params, query }) => {
  const { subject } = await linkBehind(req, params.token);
  const orders = await readOrdersToPay(req.scope, subject);
  const order = orders.find(({ number }) => number === params.number);
  if (!order) {
    throw new RefusalError({ status: 404, type: 'not-found', message: 'This link is for no order of this number' });
  }
  await sendPicture({ req, res, scope: req.scope }, order.cordwainer_design, 'three-quarter', sizeOf(query));
});
