import { toMajor } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import type { GroupShare } from '../modules/production/group-payment/book';
import { markOf, readMark, SUBJECT_MARK } from './subject-mark';

/** In a parent collection's metadata: what each order has to be paid of it. */
const SHARES = 'cordwainer_shares';

const Shares = z.array(z.object({ production_order_id: z.string(), amount: z.number().int().positive() }));

/** What each order is to have of a payment collection, in the order of their ids; nothing of one that is no group's. */
export async function sharesOfCollection(container: MedusaContainer, id: string): Promise<GroupShare[]> {
  const { metadata } = await container.resolve(Modules.PAYMENT).retrievePaymentCollection(id);
  return Shares.catch([]).parse(metadata?.[SHARES]);
}

/** The group that a payment collection was made for; nothing where it is none of a group's. */
export async function groupOfCollection(container: MedusaContainer, id: string): Promise<string | undefined> {
  const [collection] = await container.resolve(Modules.PAYMENT).listPaymentCollections({ id: [id] }, { take: 1 });
  const subject = readMark(collection?.metadata);
  return subject?.kind === 'group' ? subject.id : undefined;
}

/**
 * A payment collection for a whole group. Linked to no order, as Medusa allows a payment one order at most; for whom it is,
 * and which part is whose, it keeps itself and for good: whenever its money comes, it is shared out as it was asked for.
 *
 * @param amount what is charged, minor units: the shares' sum, or what the provider rounds that up to
 */
export async function makeGroupCollection(
  container: MedusaContainer,
  { groupId, amount, currency, shares }: { groupId: string; amount: number; currency: string; shares: GroupShare[] },
): Promise<string> {
  const { id } = await container.resolve(Modules.PAYMENT).createPaymentCollections({
    currency_code: currency.toLowerCase(),
    amount: toMajor(amount, currency),
    metadata: { [SUBJECT_MARK]: markOf({ kind: 'group', id: groupId }), [SHARES]: shares },
  });
  return id;
}
