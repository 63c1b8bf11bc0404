import type { Quote } from '@cordwainer/contract';
import { createWorkflow, transform, WorkflowResponse, when } from '@medusajs/framework/workflows-sdk';
import { emitEventStep } from '@medusajs/medusa/core-flows';
import { ProductionOrderEvents } from '../../../events';
import type { Actor } from '../../../modules/production/types';
import { quoteProductionOrderWorkflow } from '../../quote/workflows/quote-production-order';
import { changesOf } from '../edit/changes';
import { stampOf } from '../edit/read-current';
import type { EditWish } from '../edit/wish';
import { acceptEditStep } from '../steps/accept-edit';
import { beginEditStep } from '../steps/begin-edit';
import { editMedusaOrderStep } from '../steps/edit-medusa-order';
import { holdEditedDesignStep } from '../steps/hold-edited-design';
import { type PreparedEdit, prepareEditStep } from '../steps/prepare-edit';
import { validateExpectedPriceStep } from '../steps/validate-expected-price';
import { validateOrderTotalStep } from '../steps/validate-order-total';

export type EditProductionOrderWorkflowInput = { id: string; actor: Actor; wish: EditWish };

/**
 * Changes an order after it was accepted, as far as its status allows. Everything with a price is worked out again, as for
 * a new order, and the Medusa order follows. Where it was paid, what it costs more is due before it ships; what it costs
 * less was paid too much, and is the merchant's to give back.
 *
 * One at a time edits an order; the last step accepts, in one transaction. What fails before is taken back, and what a
 * process that dies leaves is by `settleEditWorkflow`, which has to run after this one: it frees the order.
 *
 * @throws Refusal 400, 403, 404; 409 `price-changed` with the quote of now, `edited` or where the order's state or its
 * payment forbids it; 422 naming every field that is wrong
 */
export const editProductionOrderWorkflow = createWorkflow(
  'edit-production-order',
  (input: EditProductionOrderWorkflowInput) => {
    const prepared = prepareEditStep(input);
    const priced = when('priced', { prepared }, ({ prepared }) => prepared.priced).then(() => {
      const quoted = quoteProductionOrderWorkflow.runAsStep({
        input: transform({ input, prepared }, ({ input: { id, wish }, prepared: { current, design } }) => {
          const { countryCode, province, city, postalCode } = wish.shippingAddress ?? current.shippingAddress;
          return {
            brand_id: current.brand_id,
            sales_channel_id: current.sales_channel_id,
            design,
            quantity: wish.quantity ?? current.quantity,
            currency: current.currency,
            shipping_option: wish.shippingOption ?? current.shipping_option,
            stamp: wish.stamp ?? stampOf(current),
            order_id: id,
            locale: current.locale,
            country_path: 'shippingAddress.countryCode',
            destination: { country_code: countryCode, province, city, postal_code: postalCode },
          };
        }),
      });
      validateExpectedPriceStep(
        transform({ input, quoted }, ({ input, quoted }) => ({
          quote: quoted.quote,
          expected: input.wish.expected!,
        })),
      );
      return quoted;
    });
    const { lease } = beginEditStep({ id: input.id, actor: input.actor, prepared });
    const designRow = when('another-design', { priced }, ({ priced }) => Boolean(priced)).then(() =>
      holdEditedDesignStep(
        transform({ input, prepared, priced }, ({ input, prepared, priced }) => ({
          id: input.id,
          brand_id: prepared.current.brand_id,
          goods: priced!.goods,
        })),
      ),
    );
    editMedusaOrderStep(
      transform({ input, prepared, priced }, ({ input: { id, actor, wish }, prepared: { current }, priced }) => ({
        id,
        order_id: current.order_id,
        revision: current.revision,
        actor,
        shippingAddress: wish.shippingAddress,
        billingAddress: wish.billingAddress,
        priced: priced && {
          goods: priced.goods,
          market: priced.market,
          shipping: priced.shipping!,
          stamp: priced.stamp,
        },
      })),
    );
    when('priced-total', { priced }, ({ priced }) => Boolean(priced)).then(() => {
      validateOrderTotalStep(
        transform({ prepared, priced }, ({ prepared, priced }) => ({
          order_id: prepared.current.order_id,
          quote: priced!.quote,
        })),
      );
    });
    emitEventStep({ eventName: ProductionOrderEvents.EDITED, data: { id: input.id } });
    acceptEditStep(
      transform({ input, prepared, priced, lease, designRow }, ({ input, prepared, priced, lease, designRow }) => ({
        id: input.id,
        lease,
        actor: input.actor,
        brand_id: prepared.current.brand_id,
        stamp: input.wish.stamp && priced?.stamp,
        stamp_reason: input.wish.stampReason,
        edit: changesOf(
          prepared.current,
          input.wish,
          priced && {
            quote: withDeposit(priced.quote, prepared),
            goods: priced.goods,
            shipping: priced.shipping!,
            stamp: priced.stamp,
            design_row: designRow!,
          },
        ),
      })),
    );
    return new WorkflowResponse({ lease });
  },
);

/** What was asked for before production started stays what it was: of a price that changed afterwards, all the rest is due. */
function withDeposit({ deposit, ...quote }: Quote, { unpaid, current }: PreparedEdit): Quote {
  const kept = unpaid ? deposit : current.quote.deposit;
  return { ...quote, ...(kept && { deposit: kept }) };
}
