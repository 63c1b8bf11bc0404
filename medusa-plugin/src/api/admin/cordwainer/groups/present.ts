import type { Address } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { BRAND_MODULE } from '../../../../modules/brand';
import type BrandModuleService from '../../../../modules/brand/service';
import { PRODUCTION_MODULE } from '../../../../modules/production';
import type { GroupMember, GroupRow } from '../../../../modules/production/groups/read-groups';
import { groupState } from '../../../../modules/production/groups/state';
import type ProductionModuleService from '../../../../modules/production/service';
import { RefusalError } from '../../../../refusal';
import { medusaAddress } from '../../../../workflows/production/order-input';
import { addressAnswer } from '../../../schemas/address';
import { historyOf } from '../orders/history';

/** A page of groups, the newest first. */
export async function listGroups(
  container: MedusaContainer,
  { limit, offset, ...filters }: { brand_id?: string[]; dissolved?: boolean; limit: number; offset: number },
) {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const { groups, count } = await production.readGroups({ ...filters, limit, offset });
  const [members, brands] = await Promise.all([
    production.readGroupMembers(groups.map(({ id }) => id)),
    readBrands(container, groups),
  ]);
  return { groups: groups.map((group) => summaryOf(group, members.get(group.id)!, brands)), count, limit, offset };
}

/** @throws Refusal 404 */
export async function retrieveGroup(container: MedusaContainer, id: string) {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const [group] = (await production.readGroups({ id, limit: 1, offset: 0 })).groups;
  if (!group) throw new RefusalError({ status: 404, type: 'not-found', message: `There is no shipping group ${id}` });
  const [members, brands, events] = await Promise.all([
    production.readGroupMembers([id]),
    readBrands(container, [group]),
    production.readGroupEvents(id),
  ]);
  const lines = await historyOf(
    container,
    events.map((event) => ({ ...event, created_at: new Date(event.created_at).toISOString() })),
  );
  const byEvent = new Map(events.map((event) => [event.id, event]));
  return {
    ...summaryOf(group, members.get(id)!, brands),
    shipping_option: group.shipping_option_id,
    tax_included: group.tax_included,
    chargeable_weight: group.chargeable_weight,
    parcels: (group.method_data.parcels as unknown[] | undefined) ?? [],
    tracking_numbers: group.tracking_numbers ?? [],
    members: members.get(id)!.map((member) => ({
      id: member.id,
      order_id: member.order_id,
      number: member.number,
      status: member.status,
      held_status: member.held_status,
      customer_name: member.customer_name,
      model_name: member.model_name,
      pairs: member.pairs,
      own_shipping: member.own_shipping.amount,
      share: member.share,
      total: member.total,
    })),
    history: lines.map((line) => {
      const { production_order_id, number } = byEvent.get(line.id)!;
      return { ...line, order_id: production_order_id, number };
    }),
  };
}

type Brands = Awaited<ReturnType<typeof readBrands>>;

export async function readBrands(container: MedusaContainer, of: readonly { brand_id: string }[]) {
  const ids = [...new Set(of.map(({ brand_id }) => brand_id))];
  const brands = await container
    .resolve<BrandModuleService>(BRAND_MODULE)
    .listCordwainerBrands({ id: ids }, { select: ['id', 'code', 'name'] });
  return new Map(brands.map(({ id, code, name }) => [id, { id, code, name }]));
}

export function destinationAnswer(address: Address) {
  return addressAnswer(medusaAddress(address) as never)!;
}

function summaryOf(group: GroupRow, members: readonly GroupMember[], brands: Brands) {
  const sum = (of: (member: GroupMember) => number) => members.reduce((total, member) => total + of(member), 0);
  const shipping = sum(({ share }) => share);
  const alone = sum(({ own_shipping }) => own_shipping.amount);
  return {
    id: group.id,
    number: group.number,
    brand: brands.get(group.brand_id) ?? null,
    state: groupState(members, group.dissolved_at !== null),
    currency: group.currency,
    orders: members.length,
    pairs: sum(({ pairs }) => pairs),
    shipping,
    alone,
    saving: alone - shipping,
    total: sum(({ total }) => total),
    destination: destinationAnswer(group.destination as Address),
    shipping_method: group.shipping_method,
    created_at: new Date(group.created_at).toISOString(),
    dissolved_at: group.dissolved_at && new Date(group.dissolved_at).toISOString(),
  };
}
