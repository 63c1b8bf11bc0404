import { orderUrl } from '../../../../../../mailing/order-url';
import { BRAND_MODULE } from '../../../../../../modules/brand';
import type BrandModuleService from '../../../../../../modules/brand/service';
import { PRODUCTION_MODULE } from '../../../../../../modules/production';
import type ProductionModuleService from '../../../../../../modules/production/service';
import { renewLinkWorkflow } from '../../../../../../workflows/production/workflows/renew-link';
import { serve } from '../../../../../http/serve';
import { renewOrderLink } from './operations';

export const POST = serve(renewOrderLink, async ({ req, res, params: { id } }) => {
  await renewLinkWorkflow(req.scope).run({ input: { id, actor: { type: 'user', id: req.auth_context.actor_id } } });
  const { link_token: token, brand_id } = await req.scope
    .resolve<ProductionModuleService>(PRODUCTION_MODULE)
    .retrieveProductionOrder(id, { select: ['link_token', 'brand_id'] });
  const brand = await req.scope.resolve<BrandModuleService>(BRAND_MODULE).retrieveCordwainerBrand(brand_id);
  res.set('Cache-Control', 'private, no-store').json({ link: { token, url: orderUrl(brand, token) ?? null } });
});
