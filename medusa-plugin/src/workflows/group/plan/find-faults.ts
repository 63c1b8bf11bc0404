import type { MedusaContainer } from '@medusajs/framework/types';
import { findGroupObstacle } from '../../../modules/production/groups/find-obstacle';
import { FEWEST_MEMBERS, type GroupObstacle, MOST_MEMBERS } from '../../../modules/production/groups/types';
import { readMoney } from '../../../payments/read-money';
import { malformed, RefusalError } from '../../../refusal';
import type { OrderToGroup } from './read-orders';
import { isInAgreement } from './requote';

export type Obstacle = Omit<GroupObstacle, 'code'> & { code: string };

const PAYING = 'payment-in-progress';

/** What a group is, that others have to be too. */
export type Fit = Pick<OrderToGroup, 'number' | 'brand_id' | 'currency' | 'destination_key'> & {
  region_id: string | null;
};

/** What the orders of a new group, or those that join one, are held against. */
export type Joining = {
  /** In the order they were named. */
  ids: readonly string[];
  orders: readonly OrderToGroup[];
  /** Of a group that there is. */
  fit?: Fit;
  /** How many are in it. */
  members?: number;
};

/**
 * Refuses where orders can't travel together, with everything that stands in the way, order by order.
 *
 * @throws Refusal 400 where they are too few, too many or named twice; 409 `not-groupable`
 */
export async function refuseUnfit(
  container: MedusaContainer,
  { ids, orders, fit, members = 0 }: Joining,
): Promise<void> {
  refuseNumber(ids, members);
  const byId = new Map(orders.map((order) => [order.id, order]));
  const first = byId.get(ids[0]!);
  const model = fit ?? (first && fitOf(first));
  const obstacles: Obstacle[] = [];
  for (const id of ids) {
    const order = byId.get(id);
    const standing = findGroupObstacle(order, { id, role: 'joins' }, undefined);
    const unfit = order && model ? findUnfit(order, model) : [];
    obstacles.push(...(standing ? [standing] : []), ...unfit);
    if (order && !standing) obstacles.push(...(await findMoney(container, order)));
  }
  refuse(ids, obstacles);
}

export function fitOf({ number, brand_id, currency, destination_key, medusa }: OrderToGroup): Fit {
  return { number, brand_id, currency, destination_key, region_id: medusa.region_id };
}

/**
 * @throws Refusal 409 where there are obstacles: `payment-in-progress` where it is that alone, as whoever cancels or edits
 * one order is told as well; 404 where all that was named is unknown
 */
export function refuse(ids: readonly string[], obstacles: readonly Obstacle[]): void {
  if (obstacles.length === 0) return;
  throw new RefusalError({
    status: obstacles.every(({ code }) => code === 'not-found') ? 404 : 409,
    type: obstacles.every(({ code }) => code === PAYING) ? PAYING : 'not-groupable',
    message: obstacles.map(({ message }) => message).join('; '),
    issues: obstacles.map(({ id, code, message }) => ({ path: pathOf(ids, id), code, message })),
  });
}

function pathOf(ids: readonly string[], id: string): string {
  const at = ids.indexOf(id);
  return at < 0 ? `orders.${id}` : `ids.${at}`;
}

function refuseNumber(ids: readonly string[], members: number): void {
  const wrong = (code: string, message: string) => malformed([{ path: 'ids', code, message }]);
  if (new Set(ids).size !== ids.length) throw wrong('twice', 'must name every order once');
  if (ids.length + members < FEWEST_MEMBERS || ids.length === 0) {
    throw wrong('too-few', `must name at least ${members > 0 ? 1 : FEWEST_MEMBERS} orders`);
  }
  if (ids.length + members > MOST_MEMBERS) {
    throw wrong('too-many', `must leave the group at ${MOST_MEMBERS} orders at most`);
  }
}

function findUnfit(order: OrderToGroup, fit: Fit): Obstacle[] {
  const { id, number } = order;
  const other = (code: string, message: string) => ({ id, number, code, message: `Order ${number} ${message}` });
  return [
    ...(order.brand_id === fit.brand_id ? [] : [other('other-brand', `is of another brand than ${fit.number}`)]),
    ...(order.currency === fit.currency
      ? []
      : [other('other-currency', `is paid in ${order.currency}, and ${fit.number} in ${fit.currency}`)]),
    ...(order.destination_key === fit.destination_key
      ? []
      : [
          other(
            'other-destination',
            `goes to another address than ${fit.number}: name, company and address must agree`,
          ),
        ]),
    ...(order.medusa.region_id === fit.region_id
      ? []
      : [other('other-market', `is taxed in another region than ${fit.number}`)]),
  ];
}

/** What only Medusa knows: money that has come, and what was done to the order on its own page. */
async function findMoney(container: MedusaContainer, order: OrderToGroup): Promise<Obstacle[]> {
  const { id, number } = order;
  const is = (code: string, message: string) => [{ id, number, code, message: `Order ${number} ${message}` }];
  const money = await readMoney(container, order.order_id);
  if (money.canceled) return is('cancelled', 'is cancelled');
  if (money.paid > 0 || money.uncaptured.length > 0) return is('already-paid', 'has money on it already');
  if (money.changes.some(({ ours }) => ours)) return is('edit-in-progress', 'is being changed at this moment');
  if (money.changes.length > 0) return is('order-edit', "is being edited on Medusa's own page");
  if (!isInAgreement(order))
    return is('edited-in-medusa', "was changed on Medusa's own page, and costs something else there");
  return [];
}
