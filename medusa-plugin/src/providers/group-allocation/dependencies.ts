import type { Logger } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import type ProductionModuleService from '../../modules/production/service';

/** The name of our production module. Written out: a provider loads nothing of modules but their types. */
export const PRODUCTION_MODULE = 'cordwainer_production';

/** What this provider needs of the payment module's own container, in which Medusa makes providers. */
export type Dependencies = {
  logger: Logger;
  [PRODUCTION_MODULE]?: ProductionModuleService;
  paymentService: {
    retrieve(id: string, config?: object): Promise<ParentPayment>;
    update(change: { id: string; data?: Record<string, unknown> }): Promise<unknown>;
  };
  paymentCollectionService: { update(change: { id: string; refunded_amount: number }): Promise<unknown> };
  refundService: {
    list(filters: object, config?: object): Promise<{ id: string }[]>;
    create(refund: object): Promise<unknown>;
  };
  paymentProviderService: {
    refundPayment(providerId: string, input: object): Promise<{ data?: Record<string, unknown> }>;
  };
};

/** Medusa's payment of the whole group. */
export type ParentPayment = {
  id: string;
  provider_id: string;
  payment_collection_id: string;
  data: Record<string, unknown> | null;
  refunds?: { id: string; amount: unknown }[];
};

export function productionOf(dependencies: Dependencies): ProductionModuleService {
  const production = dependencies[PRODUCTION_MODULE];
  if (production) return production;
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `The payment module needs "dependencies: ['${PRODUCTION_MODULE}']" in medusa-config.ts for the provider "cordwainer-allocation"`,
  );
}
