import type { ICustomerModuleService } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';

export type EnsureCustomerStepInput = {
  email: string;
  /** Of the customer who is logged in, where one is. */
  customer_id?: string;
  first_name: string;
  last_name: string;
};

type Undo = { created?: string };

/**
 * Finds or makes the customer of an order. A visitor gets a guest's record, also where the address has an account: only
 * who logs in orders on an account. Orders placed at the same moment by a new address share one record.
 */
export const ensureCustomerStep = createStep(
  'ensure-customer',
  async ({ email, customer_id, first_name, last_name }: EnsureCustomerStepInput, { container }) => {
    if (customer_id) return new StepResponse<string, Undo>(customer_id, {});
    const customers = container.resolve(Modules.CUSTOMER);
    const known = await findGuest(customers, email);
    if (known) return new StepResponse<string, Undo>(known, {});
    try {
      const { id } = await customers.createCustomers({ email, first_name, last_name });
      return new StepResponse<string, Undo>(id, { created: id });
    } catch (error) {
      // Another order of the same address may just have made it.
      const made = await findGuest(customers, email);
      if (!made) throw error;
      return new StepResponse<string, Undo>(made, {});
    }
  },
  async (undo, { container }) => {
    if (!undo?.created) return;
    const [, orders] = await container
      .resolve(Modules.ORDER)
      .listAndCountOrders({ customer_id: undo.created }, { select: ['id'], take: 1 });
    if (orders === 0) await container.resolve(Modules.CUSTOMER).deleteCustomers(undo.created);
  },
);

async function findGuest(customers: ICustomerModuleService, email: string): Promise<string | undefined> {
  const [guest] = await customers.listCustomers({ email, has_account: false }, { select: ['id'], take: 1 });
  return guest?.id;
}
