import type { MedusaContainer } from '@medusajs/framework/types';
import type { GroupWish } from '../../../../workflows/group/plan/plan-regrouping';
import { changeGroupWorkflow } from '../../../../workflows/group/workflows/change-group';
import { retrieveGroup } from './present';

/** Changes a group for a user of the admin, and answers with what it is then. @throws Refusal 400, 404, 409, 422 */
export async function changeGroup(
  container: MedusaContainer,
  wish: GroupWish,
  { userId, reason }: { userId: string | undefined; reason?: string },
) {
  const actor = { type: 'user' as const, id: userId };
  const { result } = await changeGroupWorkflow(container).run({ input: { wish, actor, reason } });
  return { group: await retrieveGroup(container, result.id) };
}
