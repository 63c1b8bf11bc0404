import type { LockedMember } from './lock';
import type { ClaimedOrder, GroupObstacle, GroupObstacleCode } from './types';

/** What stands in the way of an order's joining, staying in or leaving a group. */
export function findGroupObstacle(
  order: LockedMember | undefined,
  { id, role, revision }: Pick<ClaimedOrder, 'id' | 'role'> & { revision?: number },
  groupId: string | undefined,
): GroupObstacle | undefined {
  if (!order) return { id, code: 'not-found', message: `There is no production order ${id}` };
  const { number } = order;
  const is = (code: GroupObstacleCode, message: string): GroupObstacle => ({
    id,
    number,
    code,
    message: `Order ${number} ${message}`,
  });
  if (role === 'joins' && order.group_id) return is('grouped', `is in group ${order.group_number} already`);
  if (role !== 'joins' && (!groupId || order.group_id !== groupId)) return is('not-member', 'is not in the group');
  const state = findStateObstacle(order, is);
  if (state) return state;
  if (order.paying) return is('payment-in-progress', 'is being paid at this moment');
  if (order.grouping)
    return is('grouping-in-progress', 'is being put into a group, or taken out of one, at this moment');
  if (order.editing) return is('edit-in-progress', 'is being edited at this moment');
  if (order.cancelling) return is('cancellation-in-progress', 'is being cancelled at this moment');
  if (revision !== undefined && revision !== order.revision) {
    return is('edited', `has been changed since; it is at revision ${order.revision}`);
  }
  return undefined;
}

function findStateObstacle(
  { status }: LockedMember,
  is: (code: GroupObstacleCode, message: string) => GroupObstacle,
): GroupObstacle | undefined {
  switch (status) {
    case 'pending-payment':
      return undefined;
    case 'on-hold':
      return is('on-hold', 'is on hold; resume it first');
    case 'cancelled':
      return is('cancelled', 'is cancelled');
    default:
      return is('not-pending', 'is paid already; groups are made while orders are pending payment');
  }
}
