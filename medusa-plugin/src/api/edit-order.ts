import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { Actor } from '../modules/production/types';
import type { EditWish } from '../workflows/production/edit/wish';
import { editProductionOrderWorkflow } from '../workflows/production/workflows/edit-production-order';
import { settleEditWorkflow } from '../workflows/production/workflows/settle-edit';

/** Edits an order, and frees it afterwards. Where the latter fails a job does it: the edit counts already. @throws Refusal */
export async function editOrder(container: MedusaContainer, id: string, actor: Actor, wish: EditWish): Promise<void> {
  const { result } = await editProductionOrderWorkflow(container).run({ input: { id, actor, wish } });
  await settleEditWorkflow(container)
    .run({ input: { id, lease: result.lease } })
    .catch((error) => {
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`Order ${id} is edited and not free yet`, error);
    });
}
