import { nameUsers } from '../../../../../../users/name-users';
import { discardCatalogDraftWorkflow } from '../../../../../../workflows/catalog/workflows/discard-catalog-draft';
import { serve } from '../../../../../http/serve';
import { draftOf } from '../../contents';
import { discardCatalogDraft, readCatalogDraft, saveCatalogDraft } from '../../operations';
import { presentDraft, validate } from '../../present';
import { save } from '../../save';

/** A brand's draft, and what is wrong with it. */
export const GET = serve(readCatalogDraft, async ({ req, res, params }) => {
  const draft = await draftOf(req.scope, params.brand_id);
  const names = await nameUsers(req.scope, [draft.saved_by]);
  res.json({
    draft: { ...presentDraft(draft, names), content: draft.content },
    validation: validate(draft.content),
  });
});

/** Saves the draft, faults and all. */
export const PUT = serve(saveCatalogDraft, async ({ req, res, params, body }) => {
  res.json(await save(req, { ...body, ...params }));
});

/** Discards the draft. */
export const DELETE = serve(discardCatalogDraft, async ({ req, res, params, query }) => {
  await discardCatalogDraftWorkflow(req.scope).run({ input: { ...params, revision: query.revision } });
  res.json({ deleted: true });
});
