import type { SubscriberArgs, SubscriberConfig } from '@medusajs/framework';
import { CustomerWorkflowEvents } from '@medusajs/framework/utils';
import { SAVED_DESIGN_MODULE } from '../modules/saved-design';
import type SavedDesignModuleService from '../modules/saved-design/service';

/** What a customer has saved goes with the account. Links stay: they say nothing of who made them. */
export default async function forgetSavedDesigns({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await container.resolve<SavedDesignModuleService>(SAVED_DESIGN_MODULE).forgetCustomer(event.data.id);
}

export const config: SubscriberConfig = { event: CustomerWorkflowEvents.DELETED };
