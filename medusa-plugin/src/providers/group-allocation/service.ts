import { toMajor } from '@cordwainer/contract';
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from '@medusajs/framework/types';
import { AbstractPaymentProvider, BigNumber, MedusaError, PaymentActions } from '@medusajs/framework/utils';
import type { Allocation } from '../../modules/production/group-payment/allocations';
import { type Dependencies, productionOf } from './dependencies';
import { refundParent } from './refund-parent';
import { wholeMinor } from './whole-minor';

/**
 * Books what an order has of a payment that was taken for its whole shipping group, so that the order is paid in Medusa as
 * any other: with a payment of its own, to be shown and refunded on its own page. No money moves but where it is refunded,
 * and then the group's payment is, at the provider that took it.
 *
 * Every session is for an allocation, which is written in our database once the group's money is there. So nobody pays
 * with this provider by asking for it: there is nothing to book.
 *
 * A provider lives in the container of Medusa's payment module, which knows no other module unless it is told to: the
 * shop's configuration gives that module `dependencies: ['cordwainer_production']`.
 */
export class GroupAllocationProvider extends AbstractPaymentProvider {
  static override identifier = 'cordwainer-allocation';

  // Medusa makes providers only of classes with a public constructor of their own.
  constructor(
    private readonly dependencies: Dependencies,
    options: Record<string, unknown> = {},
  ) {
    super(dependencies as never, options);
  }

  override async initiatePayment({
    data,
    amount,
    currency_code,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const allocation = await this.allocationOf(data);
    requireAmount(allocation, amount, currency_code);
    if (allocation.capture_id) throw refused('it is booked already');
    return { id: allocation.id, data: { ...keptData(allocation) } };
  }

  override async updatePayment({ data, amount, currency_code }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const allocation = await this.allocationOf(data);
    requireAmount(allocation, amount, currency_code);
    return { data: { ...keptData(allocation) } };
  }

  override async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const allocation = await this.allocationOf(data);
    return { status: 'authorized', data: { ...keptData(allocation) } };
  }

  /** Of any number of captures of an allocation one counts; the others fail here. */
  override async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const allocation = await this.allocationOf(data);
    const captureId = context?.idempotency_key;
    const captured = captureId && (await productionOf(this.dependencies).captureAllocation(allocation.id, captureId));
    if (!captured) throw refused('it is booked already');
    return { data: { ...keptData(allocation) } };
  }

  override async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const allocation = await this.allocationOf(data);
    const refundId = context?.idempotency_key;
    if (!refundId) throw refused('a refund without an id could be made twice');
    await refundParent(this.dependencies, {
      allocation_id: allocation.id,
      refund_id: refundId,
      amount: wholeMinor(amount, allocation.currency),
    });
    return { data: { ...keptData(allocation) } };
  }

  /** Of a payment that was not captured: nothing was booked, and the allocation can be booked anew. */
  override async cancelPayment(): Promise<CancelPaymentOutput> {
    return {};
  }

  override async deletePayment(): Promise<DeletePaymentOutput> {
    return {};
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  override async getPaymentStatus({ data }: RetrievePaymentInput): Promise<GetPaymentStatusOutput> {
    const allocation = await this.allocationOf(data);
    return { status: allocation.capture_id ? 'captured' : 'authorized' };
  }

  override async getWebhookActionAndData(_: ProviderWebhookPayload['payload']): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private async allocationOf(data: Record<string, unknown> | undefined): Promise<Allocation> {
    const id = data?.allocation_id;
    const found = typeof id === 'string' ? await productionOf(this.dependencies).findAllocation(id) : undefined;
    if (found) return found;
    throw refused('it is only for orders of a shipping group that is paid');
  }
}

/** What payments and sessions keep: whose money it is, for whoever looks into Medusa's tables. */
function keptData({ id, group_id, payment_id }: Allocation) {
  return { allocation_id: id, group_id, parent_payment_id: payment_id };
}

function requireAmount(allocation: Allocation, amount: BigNumberInput, currency: string): void {
  const same = new BigNumber(amount).numeric === toMajor(allocation.amount, allocation.currency);
  if (same && currency.toUpperCase() === allocation.currency) return;
  throw refused(`it is for ${toMajor(allocation.amount, allocation.currency)} ${allocation.currency} exactly`);
}

function refused(because: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `A group's payment can't be booked: ${because}`);
}
