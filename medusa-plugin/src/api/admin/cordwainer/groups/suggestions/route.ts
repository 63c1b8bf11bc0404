import { suggestGroups } from '../../../../../workflows/group/plan/suggest-groups';
import { serve } from '../../../../http/serve';
import { suggestGroups as operation } from '../operations';
import { destinationAnswer, readBrands } from '../present';

/** What could travel together and save by it. */
export const GET = serve(operation, async ({ req, res, query }) => {
  const suggestions = await suggestGroups(req.scope, query);
  const brands = await readBrands(req.scope, suggestions);
  res.json({
    suggestions: suggestions.map(({ brand_id, destination, ids, plan }) => ({
      brand: brands.get(brand_id) ?? null,
      destination: destinationAnswer(destination),
      ids,
      plan,
    })),
  });
});
