import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { nameUsers } from '../../../../users/name-users';
import { saveCatalogDraftWorkflow } from '../../../../workflows/catalog/workflows/save-catalog-draft';
import { presentDraft, validate } from './present';

/**
 * Saves a draft in the name of whoever asks, and says what is wrong with it.
 *
 * @throws Refusal 404, 409, 422 as the workflow does
 */
export async function save(
  req: AuthenticatedMedusaRequest,
  draft: { brand_id: string; content: unknown; revision: number; based_on?: number | null },
) {
  const saved_by = req.auth_context.actor_id;
  const { result } = await saveCatalogDraftWorkflow(req.scope).run({ input: { ...draft, saved_by } });
  const names = await nameUsers(req.scope, [result.saved_by]);
  return { draft: presentDraft(result, names), validation: validate(draft.content) };
}
