import type { Design } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { CATALOG_MODULE } from '../../../modules/catalog';
import type CatalogModuleService from '../../../modules/catalog/service';
import { findEditObstacle } from '../../../modules/production/edit-order';
import type { LockedOrder } from '../../../modules/production/moves';
import type { Actor } from '../../../modules/production/types';
import { malformed, unprocessable } from '../../../refusal';
import { type CurrentOrder, readCurrent } from '../edit/read-current';
import { type EditWish, fieldsOf, isPriced } from '../edit/wish';
import { refusalForObstacle } from '../obstacle';

export type PrepareEditStepInput = { id: string; actor: Actor; wish: EditWish };

/** The order as it is, what of it is to change, and whether that has a price. */
export type PreparedEdit = {
  current: CurrentOrder;
  fields: ReturnType<typeof fieldsOf>;
  priced: boolean;
  /** Nothing is paid yet; else what it costs more is charged, and what it costs less is too much paid. */
  unpaid: boolean;
  /** The design that is to be made: the one wished for, or the order's own in today's catalog. */
  design: Design;
};

/**
 * Reads what an edit starts from. Everything that can be refused without claiming the order is refused here.
 *
 * @throws Refusal 400 where nothing is to change; 403, 404; 409 where the order's state forbids it; 422
 */
export const prepareEditStep = createStep(
  'prepare-edit',
  async ({ id, actor, wish }: PrepareEditStepInput, { container }) => {
    const fields = fieldsOf(wish);
    if (fields.length === 0) {
      throw malformed([{ path: '', code: 'nothing-to-edit', message: 'must name something to change' }]);
    }
    const current = await readCurrent(container, id);
    // Who is at the order at this moment is looked at when it is claimed.
    const idle = { ...current, paying: false, editing: false, cancelling: false } as unknown as LockedOrder;
    const obstacle = findEditObstacle(idle, { actor, revision: wish.revision, fields });
    if (obstacle) throw refusalForObstacle(obstacle, { id, transition: 'edit' });
    const unpaid = (current.held_status ?? current.status) === 'pending-payment';
    const priced = isPriced(fields, wish, { unpaid, country: current.shippingAddress.countryCode });
    if (!unpaid && !priced) refuseOtherCountry(current, wish);
    if (priced && !wish.expected) {
      const message = 'must say what was shown, as what is to change has a price';
      throw unprocessable([{ path: 'expected', code: 'missing', message }]);
    }
    const design = wish.design ?? (await designOfToday(container, current));
    return new StepResponse<PreparedEdit>({ current, fields, priced, unpaid, design });
  },
);

/** Designs name the version of the catalog they were made from. What it offered and still does may be made by today's. */
export async function designOfToday(container: MedusaContainer, current: CurrentOrder): Promise<Design> {
  const published = await container.resolve<CatalogModuleService>(CATALOG_MODULE).retrieveCurrent(current.brand_id);
  const catalog = { id: published?.catalog.id ?? '', version: published?.catalog.version ?? 1 };
  return { catalog, style: current.style_id, choices: current.choices };
}

function refuseOtherCountry({ shippingAddress: was, billingAddress: billed }: CurrentOrder, wish: EditWish): void {
  const faults = [
    { path: 'shippingAddress.countryCode', is: wish.shippingAddress?.countryCode, was: was.countryCode },
    { path: 'billingAddress.countryCode', is: wish.billingAddress?.countryCode, was: billed.countryCode },
  ].filter(({ is, was }) => is !== undefined && is !== was);
  if (faults.length === 0) return;
  throw unprocessable(
    faults.map(({ path, was }) => ({
      path,
      code: 'other-country',
      message: `must stay "${was}": shipping and tax of that country are paid, unless "expected" says what it comes to`,
    })),
    'invalid-edit',
  );
}
