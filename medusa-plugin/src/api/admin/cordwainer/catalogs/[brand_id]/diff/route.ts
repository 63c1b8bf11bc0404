import { diffCatalogs, summarizeChanges } from '@cordwainer/contract';
import { serve } from '../../../../../http/serve';
import { draftOf, versionOf } from '../../contents';
import { diffCatalog } from '../../operations';

/** What differs between two versions, or a version and the draft. */
export const GET = serve(diffCatalog, async ({ req, res, params, query: { from, to } }) => {
  const contentOf = async (side: number | 'draft') =>
    side === 'draft'
      ? (await draftOf(req.scope, params.brand_id)).content
      : (await versionOf(req.scope, params.brand_id, side)).catalog;
  const changes = diffCatalogs(await contentOf(from), await contentOf(to));
  res.json({ from, to, changes, summary: summarizeChanges(changes) });
});
