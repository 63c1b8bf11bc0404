import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { destinationKey } from '../../shipping/destination-key';
import { addressOf, type MedusaAddress } from '../production/edit/read-current';

/** Where Medusa orders go, by their ids; of those that have an address. */
export async function readDestinations(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, string>> {
  if (orderIds.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: ['id', 'shipping_address.*'],
    filters: { id: [...orderIds] },
  });
  const orders = data as unknown as { id: string; shipping_address: MedusaAddress | null }[];
  return new Map(
    orders.flatMap(({ id, shipping_address }) =>
      shipping_address ? [[id, destinationKey(addressOf(shipping_address))] as const] : [],
    ),
  );
}
