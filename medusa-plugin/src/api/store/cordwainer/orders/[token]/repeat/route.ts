import { prepareRepeat } from '../../../../../../workflows/production/repeat/prepare-repeat';
import { serve } from '../../../../../http/serve';
import { orderBehind } from '../behind';
import { repeatLinkedOrder } from '../operations';

/** Says nothing of addresses or e-mail, as the order behind the link: whoever orders again gives their own. */
export const GET = serve(repeatLinkedOrder, async ({ req, res, params }) => {
  const { current, goods, quote, specification, stamp } = await prepareRepeat(
    req.scope,
    await orderBehind(req, params.token),
  );
  const { total, shipping } = quote;
  res.set('Cache-Control', 'private, no-store').json({
    request: {
      design: goods.design,
      quantity: current.quantity,
      currency: current.currency,
      locale: current.locale,
      shippingOption: current.shipping_option,
      ...(stamp && { stamp }),
      expected: { goods: quote.goods, shipping, total },
    },
    quote,
    specification,
  });
});
