import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { eachOf } from '../../each-of';
import { settleEdit } from '../production/edit/settle-edit';

/**
 * Frees orders after their group was changed, or takes the change back where it was not accepted. Grouping claims orders as
 * an edit does, so that this is the same, and what a process that died leaves is by the same job. Never throws: what fails
 * here is that job's.
 */
export async function settleAll(container: MedusaContainer, ids: readonly string[], lease: string): Promise<void> {
  await eachOf(
    ids,
    container.resolve(ContainerRegistrationKeys.LOGGER),
    (id) => `Order ${id} is not free yet after its group was changed`,
    (id) => settleEdit(container, id, lease),
  );
}
