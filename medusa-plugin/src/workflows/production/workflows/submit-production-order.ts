import { type OrderRequest, stampLine, withStamp } from '@cordwainer/contract';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import { createOrderWorkflow } from '@medusajs/medusa/core-flows';
import type { HeldSubmission } from '../../../modules/production/submissions';
import type { Actor } from '../../../modules/production/types';
import { destinationKey } from '../../../shipping/destination-key';
import { quoteProductionOrderWorkflow } from '../../quote/workflows/quote-production-order';
import { orderInput } from '../order-input';
import { acceptProductionOrderStep } from '../steps/accept-production-order';
import { ensureCustomerStep } from '../steps/ensure-customer';
import { keepDesignStep } from '../steps/keep-design';
import { validateConfirmationStep } from '../steps/validate-confirmation';
import { validateExpectedPriceStep } from '../steps/validate-expected-price';
import { validateOrderTotalStep } from '../steps/validate-order-total';

export type SubmitProductionOrderWorkflowInput = {
  brand_id: string;
  sales_channel_id: string;
  request: OrderRequest;
  /** Of the customer who is logged in, where one is. */
  customer_id?: string;
  /** Claimed before, with the ids to use. */
  submission: HeldSubmission;
  /** Who orders, where it is not the customer. */
  actor?: Actor;
  /** The production order that it repeats. */
  repeats_id?: string;
};

/**
 * Turns an order request into an unpaid Medusa order and a production order with its number.
 *
 * Everything is worked out again from the brand's catalog and Medusa's shipping and tax; of the amounts sent it only
 * asks whether they are the same. Whatever fails, nothing stays behind: the last step is the one that accepts, in one
 * transaction. Safe to repeat by its submission, which one attempt at a time holds and only one completes.
 *
 * Telling the rest of the shop is `announceProductionOrderWorkflow`'s part, after the fact.
 *
 * @throws Refusal 404, 409 `price-changed`, or 422 naming every field that is wrong
 */
export const submitProductionOrderWorkflow = createWorkflow(
  'submit-production-order',
  (input: SubmitProductionOrderWorkflowInput) => {
    const { quote, goods, market, shipping, stamp } = quoteProductionOrderWorkflow.runAsStep({
      input: transform(input, ({ brand_id, sales_channel_id, request }) => ({
        brand_id,
        sales_channel_id,
        design: request.design,
        quantity: request.quantity,
        currency: request.currency,
        shipping_option: request.shippingOption,
        stamp: request.stamp,
        locale: request.locale,
        country_path: 'shippingAddress.countryCode',
        destination: {
          country_code: request.shippingAddress.countryCode,
          province: request.shippingAddress.province,
          city: request.shippingAddress.city,
          postal_code: request.shippingAddress.postalCode,
        },
      })),
    });
    validateConfirmationStep(
      transform({ input, goods, stamp }, ({ input, goods, stamp }) => ({
        specification:
          stamp?.ordered.kind === 'stamp'
            ? withStamp(goods.specification, stampLine(stamp.ordered))
            : goods.specification,
        confirmed: input.request.confirmed,
      })),
    );
    validateExpectedPriceStep({ quote, expected: input.request.expected });
    const customerId = ensureCustomerStep(
      transform(input, ({ request, customer_id }) => ({
        email: request.email.toLowerCase(),
        customer_id,
        first_name: request.shippingAddress.firstName,
        last_name: request.shippingAddress.lastName,
      })),
    );
    const designRow = keepDesignStep(
      transform({ input, goods }, ({ input, goods }) => ({
        production_order_id: input.submission.production_order_id,
        design: {
          brandId: input.brand_id,
          designId: goods.designId,
          catalogId: goods.design.catalog.id,
          catalogVersion: goods.design.catalog.version,
          style: goods.design.style,
          choices: goods.design.choices,
          specification: goods.specification,
        },
      })),
    );
    const order = createOrderWorkflow.runAsStep({
      input: transform({ input, goods, market, shipping, stamp, customerId }, (parts) =>
        orderInput({ ...parts.input, ...parts, shipping: parts.shipping!, customer_id: parts.customerId }),
      ),
    });
    validateOrderTotalStep({ order_id: order.id, quote });
    const accepted = acceptProductionOrderStep(
      transform(
        { input, goods, quote, stamp, designRow, order, customerId },
        ({ input, goods, quote, stamp, designRow, order, customerId }) => ({
          submission: input.submission,
          stamp,
          design_id: goods.designId,
          order: {
            id: input.submission.production_order_id,
            brand_id: input.brand_id,
            order_id: order.id,
            design_id: designRow,
            customer_id: customerId,
            style_id: goods.design.style,
            submission_id: input.submission.id,
            type: input.request.quantity.type,
            pairs: goods.pairs,
            quantity: input.request.quantity,
            currency: quote.currency,
            total: quote.total,
            quote,
            lead_time_days: Math.max(goods.leadTimeDays, stamp?.leadTimeDays ?? 0),
            locale: input.request.locale,
            email: input.request.email.toLowerCase(),
            customer_name: `${input.request.shippingAddress.firstName} ${input.request.shippingAddress.lastName}`,
            model_name: goods.model,
            destination_key: destinationKey(input.request.shippingAddress),
            note: input.request.note ?? null,
            repeats_id: input.repeats_id ?? null,
            actor: input.actor,
          },
        }),
      ),
    );
    return new WorkflowResponse(accepted);
  },
);
