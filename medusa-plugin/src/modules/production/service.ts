import type { Context, InferTypeOf } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from '@medusajs/framework/utils';
import { type Sql, sqlOf } from '../../database/sql';
import type { PaymentSubject } from '../../payments/subject';
import { abandonCancellation, type BeganCancellation, beginCancellation, type CancelWish } from './cancel-order';
import { changeCustomer } from './customer';
import { type DisputeToFollow, followDispute } from './disputes';
import { acceptEdit, type BeganEdit, beginEdit, type Edit, type EditClaim, endEdit, takeOverEdit } from './edit-order';
import {
  type Allocation,
  captureAllocation,
  findAllocation,
  forgetCapture,
  freeAllocation,
  leaseAllocation,
  settleAllocation,
} from './group-payment/allocations';
import {
  type BookedGroupPayment,
  bookGroupPayment,
  findUnsettledGroups,
  findUnsettledParts,
  type GroupPaymentToBook,
  type UnsettledPart,
} from './group-payment/book';
import {
  type BeganGroupPayment,
  claimGroupPayment,
  freeGroupPayment,
  type GroupClaimWish,
  type HeldGroupPayment,
  readGroupClaim,
} from './group-payment/claim';
import {
  type BeganGroupRefund,
  beginGroupRefund,
  doubtGroupRefund,
  dropGroupRefund,
  endGroupRefund,
  findOpenGroupRefunds,
  type OpenGroupRefund,
} from './group-payment/refunds';
import {
  type BegunGroupShipment,
  beginGroupShipment,
  findUnshippedGroups,
  type GroupShipment,
  type MemberToShip,
  readMembersToShip,
} from './group-shipment';
import { beginGrouping } from './groups/begin-grouping';
import { findCandidates, type GroupCandidate } from './groups/candidates';
import { changeGroup, dissolveGroup, formGroup } from './groups/change-group';
import { findUnplaced, noteDestination, type Unplaced } from './groups/destinations';
import { type Groupable, readGroupables } from './groups/read-groupables';
import {
  type GroupEvent,
  type GroupMember,
  type GroupRow,
  type GroupsWish,
  readEvents,
  readGroups,
  readMembers,
  readStates,
} from './groups/read-groups';
import type { GroupState } from './groups/state';
import type { BeganGrouping, GroupChange, GroupClaim, GroupFacts, GroupShipping } from './groups/types';
import { beginMail, type DueMail, endMail, type MailOutcome, oweMail, owePayLinkMail, reopenMail } from './mails';
import { Factory } from './models/factory';
import { GroupAllocation } from './models/group-allocation';
import { GroupRefund } from './models/group-refund';
import { Mail } from './models/mail';
import { NumberSequence } from './models/number-sequence';
import { PayLink } from './models/pay-link';
import { PaymentDispute } from './models/payment-dispute';
import { ProductionEvent } from './models/production-event';
import { ProductionOrder } from './models/production-order';
import { ProductionStage } from './models/production-stage';
import { Refund } from './models/refund';
import { ShippingGroup } from './models/shipping-group';
import { Submission } from './models/submission';
import { type MoneyNote, noteMoney } from './money-notes';
import { moveOrder } from './move-order';
import type { Move, MoveResult } from './moves';
import { changeNumbering, type Numbering, readNumbering } from './numbering';
import {
  addPayLink,
  findPayLink,
  forgetPayLinks,
  listPayLinks,
  type PayLinkRow,
  type PayLinkToAdd,
  revokePayLink,
  revokePayLinks,
} from './pay/links';
import { claimPayment, freePayment, type PaymentClaim, type PaymentClaimWish, readPaymentClaim } from './payment-claim';
import { countByStatus, countMatching, foldTally, type PoolCount, type StatusCounts } from './pool/counts';
import type { PoolFilters } from './pool/filters';
import { type PageWish, type PoolPage, readPage } from './pool/page';
import { type OrderedStyle, readOrderedStyles } from './pool/styles';
import { renewLink } from './private-link';
import {
  abandonRefund,
  adoptRefund,
  type BeganRefund,
  beginRefund,
  endRefund,
  leaveRefund,
  planRefund,
  type RefundPart,
  type RefundWish,
} from './refunds/refunds';
import type { ReportRange } from './reports/range';
import { type Reports, readReports } from './reports/read-reports';
import { changeStages, listStages, type StageChange, type StageResult, type StageView } from './stages';
import { type Claim, claim, complete, type HeldSubmission, release, renew, takeOver } from './submissions';
import type { Actor } from './types';

type OrderRow = InferTypeOf<typeof ProductionOrder>;

export type OrderToAccept = Pick<
  OrderRow,
  | 'id'
  | 'brand_id'
  | 'order_id'
  | 'design_id'
  | 'customer_id'
  | 'style_id'
  | 'type'
  | 'pairs'
  | 'quantity'
  | 'currency'
  | 'total'
  | 'quote'
  | 'lead_time_days'
  | 'locale'
  | 'email'
  | 'customer_name'
  | 'model_name'
  | 'note'
  | 'link_token'
  | 'submission_id'
> &
  Partial<Pick<OrderRow, 'repeats_id' | 'stamp_id' | 'stamp' | 'destination_key'>> & {
    /** Who ordered, for the history; the customer where it is left out. */
    actor?: Actor;
  };

export default class ProductionModuleService extends MedusaService({
  CordwainerFactory: Factory,
  CordwainerMail: Mail,
  GroupAllocation,
  GroupRefund,
  CordwainerRefund: Refund,
  NumberSequence,
  PayLink,
  PaymentDispute,
  ProductionEvent,
  ProductionOrder,
  ProductionStage,
  ShippingGroup,
  Submission,
}) {
  /**
   * Gives the order its number and writes it, its first line of history and the answer to its submission, in one
   * transaction: the number is taken only if all of it is kept, which is why numbers have no gaps. Orders of one brand
   * wait for each other here, and only here.
   *
   * Throws where another attempt has taken the submission over; then nothing was written.
   *
   * @param also what else is written in the transaction; answers more of the order's columns
   */
  @InjectTransactionManager()
  async acceptOrder<Response extends Record<string, unknown>>(
    { actor, ...order }: OrderToAccept,
    submission: HeldSubmission,
    answer: (number: string) => Response,
    also: (sql: Sql) => Promise<Partial<OrderToAccept>> = async () => ({}),
    @MedusaContext() context: Context = {},
  ): Promise<Response> {
    const sql = sqlOf(context);
    const [taken] = await sql<{ sequence: number; code: string }>(
      `UPDATE cordwainer_number_sequence SET next_number = next_number + 1, updated_at = now()
       WHERE brand_id = ? AND deleted_at IS NULL RETURNING next_number - 1 AS sequence, code`,
      [order.brand_id],
    );
    if (!taken)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Brand ${order.brand_id} has no order numbers`);
    const number = `${taken.sequence}-${taken.code}`;
    const more = await also(sql);
    await this.createProductionOrders({ ...order, ...more, number, sequence: taken.sequence }, context);
    await this.createProductionEvents(
      {
        production_order_id: order.id,
        kind: 'submitted',
        to_status: 'pending-payment',
        actor_type: actor?.type ?? 'customer',
        actor_id: actor?.id ?? null,
      },
      context,
    );
    await oweMail(sql, order.id, 'order-received');
    const response = answer(number);
    if (!(await complete(sql, submission, response))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, 'Another attempt has taken this submission over');
    }
    return response;
  }

  /** Other letters or another first number, for a brand without orders; nothing where it has some. */
  @InjectTransactionManager()
  async changeNumbering(
    brandId: string,
    wish: Partial<Numbering>,
    @MedusaContext() context: Context = {},
  ): Promise<Numbering | undefined> {
    return changeNumbering(sqlOf(context), brandId, wish);
  }

  /** How a brand's next order is numbered, and how many it has. */
  @InjectManager()
  async readNumbering(
    brandId: string,
    @MedusaContext() context: Context = {},
  ): Promise<(Numbering & { orders: number }) | undefined> {
    return readNumbering(sqlOf(context), brandId);
  }

  /**
   * Moves an order where the table of transitions allows it, writes its history and owes the customer the e-mail, in one
   * transaction. Of any number of simultaneous moves one happens; the others answer with what stands in their way.
   */
  @InjectTransactionManager()
  async move(move: Move, @MedusaContext() context: Context = {}): Promise<MoveResult> {
    return moveOrder(sqlOf(context), move);
  }

  /** Lets one at a time cancel an order, and decides what that costs; says what stands in the way. */
  @InjectTransactionManager()
  async beginCancellation(wish: CancelWish, @MedusaContext() context: Context = {}): Promise<BeganCancellation> {
    return beginCancellation(sqlOf(context), wish);
  }

  @InjectTransactionManager()
  async abandonCancellation(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await abandonCancellation(sqlOf(context), id);
  }

  /** Lets one at a time edit an order, or says what stands in the way. */
  @InjectTransactionManager()
  async beginEdit(claim: EditClaim, @MedusaContext() context: Context = {}): Promise<BeganEdit> {
    return beginEdit(sqlOf(context), claim);
  }

  /** Writes an edit, its line of history, and what else the caller has; false where the attempt does not hold the order any more. */
  @InjectTransactionManager()
  async acceptEdit(
    held: { id: string; lease: string; actor: Actor },
    edit: Edit,
    also: (sql: Sql) => Promise<void> = async () => {},
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const sql = sqlOf(context);
    const accepted = await acceptEdit(sql, held, edit);
    if (accepted) await also(sql);
    return accepted;
  }

  /** Takes over an edit to tidy up after it: the one of this lease, or one whose process died. */
  @InjectTransactionManager()
  async takeOverEdit(
    id: string,
    lease?: string,
    @MedusaContext() context: Context = {},
  ): Promise<{ lease: string } | undefined> {
    return takeOverEdit(sqlOf(context), id, lease);
  }

  @InjectTransactionManager()
  async endEdit(id: string, lease: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endEdit(sqlOf(context), id, lease);
  }

  /** Claims every order that a change of a group touches, all of them or none; says what stands in whose way. */
  @InjectTransactionManager()
  async beginGrouping(claim: GroupClaim, @MedusaContext() context: Context = {}): Promise<BeganGrouping> {
    return beginGrouping(sqlOf(context), claim);
  }

  /** Makes a group of orders that were claimed for it, and answers with its number; nothing where one was lost. */
  @InjectTransactionManager()
  async formGroup(
    change: GroupChange,
    facts: GroupFacts,
    @MedusaContext() context: Context = {},
  ): Promise<string | undefined> {
    return formGroup(sqlOf(context), change, facts);
  }

  /** Takes orders into a group, with the shares of all; false where one was lost or the group is gone. */
  @InjectTransactionManager()
  async addToGroup(
    change: GroupChange,
    shipping: GroupShipping,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return changeGroup(sqlOf(context), change, shipping);
  }

  /** Lets orders leave a group, each with its own shipping, with the shares of those who stay. */
  @InjectTransactionManager()
  async removeFromGroup(
    change: GroupChange,
    shipping: GroupShipping,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return changeGroup(sqlOf(context), change, shipping);
  }

  /** Lets all orders leave, and ends the group; false where one was lost or the group is gone. */
  @InjectTransactionManager()
  async dissolveGroup(change: GroupChange, @MedusaContext() context: Context = {}): Promise<boolean> {
    return dissolveGroup(sqlOf(context), change);
  }

  /** Who is in each of the groups, by the orders' numbers. */
  @InjectManager()
  async readGroupMembers(
    groupIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, GroupMember[]>> {
    return readMembers(sqlOf(context), groupIds);
  }

  /** Those of these orders that there are, and all of the group, as they are at this moment. */
  @InjectManager()
  async readGroupables(
    which: { ids?: readonly string[]; group_id?: string },
    @MedusaContext() context: Context = {},
  ): Promise<Groupable[]> {
    return readGroupables(sqlOf(context), which);
  }

  /** A page of groups, the newest first, and how many there are. */
  @InjectManager()
  async readGroups(
    wish: GroupsWish,
    @MedusaContext() context: Context = {},
  ): Promise<{ groups: GroupRow[]; count: number }> {
    return readGroups(sqlOf(context), wish);
  }

  /** What happened to orders in a group, the oldest first. */
  @InjectManager()
  async readGroupEvents(groupId: string, @MedusaContext() context: Context = {}): Promise<GroupEvent[]> {
    return readEvents(sqlOf(context), groupId);
  }

  /** How each of the groups stands. */
  @InjectManager()
  async readGroupStates(
    groupIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<Map<string, GroupState>> {
    return readStates(sqlOf(context), groupIds);
  }

  /** Sets of pending orders that go to one destination. */
  @InjectManager()
  async findGroupCandidates(
    wish: { brand_id?: readonly string[]; limit: number },
    @MedusaContext() context: Context = {},
  ): Promise<GroupCandidate[]> {
    return findCandidates(sqlOf(context), wish);
  }

  /** Pending orders whose destination nobody has worked out yet. */
  @InjectManager()
  async findUnplaced(limit: number, @MedusaContext() context: Context = {}): Promise<Unplaced[]> {
    return findUnplaced(sqlOf(context), limit);
  }

  /** Writes down where an order goes, unless somebody else has since it was looked at. */
  @InjectTransactionManager()
  async noteDestination(
    { id, from, to }: { id: string; from: string | null; to: string },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return noteDestination(sqlOf(context), id, from, to);
  }

  /** The stages of production in their order, each with the number of orders in it. */
  @InjectManager()
  async listStages(@MedusaContext() context: Context = {}): Promise<StageView[]> {
    return listStages(sqlOf(context));
  }

  /** Changes what stages there are, or says why not. */
  @InjectTransactionManager()
  async changeStages(change: StageChange, @MedusaContext() context: Context = {}): Promise<StageResult> {
    return changeStages(sqlOf(context), change);
  }

  /** Claims an order's money; nothing where somebody else is at the order, or it is not to be paid. */
  @InjectTransactionManager()
  async claimPayment(wish: PaymentClaimWish, @MedusaContext() context: Context = {}): Promise<string | undefined> {
    return claimPayment(sqlOf(context), wish);
  }

  @InjectManager()
  async readPaymentClaim(id: string, @MedusaContext() context: Context = {}): Promise<PaymentClaim | undefined> {
    return readPaymentClaim(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async freePayment(id: string, lease: string, @MedusaContext() context: Context = {}): Promise<void> {
    await freePayment(sqlOf(context), id, lease);
  }

  /** Writes down how a dispute stands, and holds or resumes its order; answers whether something was new. */
  @InjectTransactionManager()
  async followDispute(dispute: DisputeToFollow, @MedusaContext() context: Context = {}): Promise<boolean> {
    return followDispute(sqlOf(context), dispute);
  }

  /** Writes a line about an order's money, once for each `ref`; answers whether it was this one. */
  @InjectTransactionManager()
  async noteMoney(note: MoneyNote, @MedusaContext() context: Context = {}): Promise<boolean> {
    return noteMoney(sqlOf(context), note);
  }

  /** Lets one at a time give money of an order back, or says what stands in the way. */
  @InjectTransactionManager()
  async beginRefund(wish: RefundWish, @MedusaContext() context: Context = {}): Promise<BeganRefund> {
    return beginRefund(sqlOf(context), wish);
  }

  /** Writes down what is about to be given back of which payment, and what was outstanding before. */
  @InjectTransactionManager()
  async planRefund(
    id: string,
    parts: readonly RefundPart[],
    balance: number,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await planRefund(sqlOf(context), id, parts, balance);
  }

  @InjectTransactionManager()
  async abandonRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await abandonRefund(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async leaveRefund(id: string, error: string, @MedusaContext() context: Context = {}): Promise<void> {
    await leaveRefund(sqlOf(context), id, error);
  }

  /** Ends a refund with what was given back, its line of history and the e-mail; false where that was done before. */
  @InjectTransactionManager()
  async endRefund(
    { id, amount, notify }: { id: string; amount: number; notify: boolean },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return endRefund(sqlOf(context), id, amount, notify);
  }

  /** Takes note of a refund that was made on Medusa's own page; false where it is known. */
  @InjectTransactionManager()
  async adoptRefund(
    wish: RefundWish,
    parts: RefundPart[],
    notify: boolean,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    return adoptRefund(sqlOf(context), wish, parts, notify);
  }

  /** Lets one at a time send an e-mail and counts the attempt; nothing where it is sent or being sent. */
  @InjectTransactionManager()
  async beginMail(id: string, @MedusaContext() context: Context = {}): Promise<DueMail | undefined> {
    return beginMail(sqlOf(context), id);
  }

  /** Writes down how an attempt ended; what failed is due again later, and given up after three days. */
  @InjectTransactionManager()
  async endMail(mail: DueMail, outcome: MailOutcome, @MedusaContext() context: Context = {}): Promise<void> {
    await endMail(sqlOf(context), mail, outcome);
  }

  /** Makes an e-mail due once more; false where it is not the order's, or is being sent at this moment. */
  @InjectTransactionManager()
  async reopenMail(
    { id, mailId, actor }: { id: string; mailId: string; actor: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const mail = await reopenMail(sqlOf(context), id, mailId);
    if (mail) await this.writeDown(id, 'mail-resent', actor, mail, context);
    return mail !== undefined;
  }

  /** Gives an order another private link and ends the one before, and all pay links; false where there is no such order. */
  @InjectTransactionManager()
  async renewLink(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<boolean> {
    const renewed = await renewLink(sqlOf(context), id);
    if (renewed) await revokePayLinks(sqlOf(context), id);
    // Not with its token: histories are read by more people than links.
    if (renewed) await this.writeDown(id, 'link-renewed', actor, null, context);
    return renewed;
  }

  /** Writes a link to pay down; the same token again is the link that it was. */
  @InjectTransactionManager()
  async addPayLink(link: PayLinkToAdd, @MedusaContext() context: Context = {}): Promise<PayLinkRow> {
    const row = await addPayLink(sqlOf(context), link);
    const { subject, origin, actor } = link;
    // What buyers get for themselves on the way to paying, and what goes with e-mails, would only fill histories.
    if (origin === 'merchant' && subject.kind === 'order') {
      await this.writeDown(subject.id, 'pay-link-made', actor, { pay_link_id: row.id }, context);
    }
    return row;
  }

  @InjectManager()
  async findPayLink(
    token: string,
    brandId: string,
    @MedusaContext() context: Context = {},
  ): Promise<PayLinkRow | undefined> {
    return findPayLink(sqlOf(context), token, brandId);
  }

  @InjectManager()
  async listPayLinksOf(subject: PaymentSubject, @MedusaContext() context: Context = {}): Promise<PayLinkRow[]> {
    return listPayLinks(sqlOf(context), subject);
  }

  /** Ends a link to pay; false where the subject has no such link. */
  @InjectTransactionManager()
  async revokePayLink(
    { subject, id, actor }: { subject: PaymentSubject; id: string; actor: Actor },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const revoked = await revokePayLink(sqlOf(context), subject, id);
    if (revoked && subject.kind === 'order') {
      await this.writeDown(subject.id, 'pay-link-revoked', actor, { pay_link_id: id }, context);
    }
    return revoked;
  }

  @InjectTransactionManager()
  async forgetPayLinks(@MedusaContext() context: Context = {}): Promise<void> {
    await forgetPayLinks(sqlOf(context));
  }

  /** Notes that a merchant wants a customer to be sent a link to pay, and answers the e-mail's id. */
  @InjectTransactionManager()
  async owePayLinkMail(id: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<string> {
    const mailId = await owePayLinkMail(sqlOf(context), id);
    await this.writeDown(id, 'pay-link-sent', actor, { mail_id: mailId }, context);
    return mailId;
  }

  /** Puts an order on a customer's account; false where it is not any more whose it was. */
  @InjectTransactionManager()
  async claimOrder(
    { id, from, to }: { id: string; from: string | null; to: string },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const claimed = await changeCustomer(sqlOf(context), id, from, to);
    if (claimed) await this.writeDown(id, 'claimed', { type: 'customer', id: to }, null, context);
    return claimed;
  }

  private async writeDown(
    id: string,
    kind: string,
    actor: Actor,
    details: Record<string, unknown> | null,
    context: Context,
  ): Promise<void> {
    const by = { actor_type: actor.type, actor_id: actor.id ?? null };
    await this.createProductionEvents({ production_order_id: id, kind, ...by, details }, context);
  }

  @InjectTransactionManager()
  async claimSubmission(
    wish: { brandId: string; key: string; hash: string },
    @MedusaContext() context: Context = {},
  ): Promise<Claim> {
    return claim(sqlOf(context), wish);
  }

  @InjectTransactionManager()
  async renewSubmission(submission: HeldSubmission, @MedusaContext() context: Context = {}): Promise<void> {
    await renew(sqlOf(context), submission);
  }

  @InjectTransactionManager()
  async releaseSubmission(submission: HeldSubmission, @MedusaContext() context: Context = {}): Promise<void> {
    await release(sqlOf(context), submission);
  }

  @InjectTransactionManager()
  async takeOverSubmission(id: string, @MedusaContext() context: Context = {}): Promise<HeldSubmission | undefined> {
    return takeOver(sqlOf(context), id);
  }

  /** A page of the order pool. */
  @InjectManager()
  async readPool(wish: PageWish, @MedusaContext() context: Context = {}): Promise<PoolPage> {
    return readPage(sqlOf(context), wish);
  }

  /** How many orders fit the filters, and how many of the filters' brands stand where. */
  @InjectManager()
  async countPool(
    filters: PoolFilters,
    @MedusaContext() context: Context = {},
  ): Promise<PoolCount & { counts: StatusCounts }> {
    const sql = sqlOf(context);
    const counts = await countByStatus(sql, filters.brand_id);
    return { ...(await countMatching(sql, filters, counts)), counts };
  }

  /** The styles there are orders of, by their latest name. */
  @InjectManager()
  async listOrderedStyles(@MedusaContext() context: Context = {}): Promise<OrderedStyle[]> {
    return readOrderedStyles(sqlOf(context));
  }

  /** The figures of a range of days, and of what is in production now. */
  @InjectManager()
  async readReports(range: ReportRange, @MedusaContext() context: Context = {}): Promise<Reports> {
    return readReports(sqlOf(context), range);
  }

  /** Claims the money of a group and of all its orders, or says what stands in the way. */
  @InjectTransactionManager()
  async claimGroupPayment(wish: GroupClaimWish, @MedusaContext() context: Context = {}): Promise<BeganGroupPayment> {
    return claimGroupPayment(sqlOf(context), wish);
  }

  @InjectManager()
  async readGroupClaim(id: string, @MedusaContext() context: Context = {}): Promise<HeldGroupPayment | undefined> {
    return readGroupClaim(sqlOf(context), id);
  }

  /** Lets go of a group and its orders, where the claim is still the one of this lease. */
  @InjectTransactionManager()
  async freeGroupPayment(id: string, lease: string, @MedusaContext() context: Context = {}): Promise<void> {
    await freeGroupPayment(sqlOf(context), id, lease);
  }

  /** Takes a captured payment for a group, once, or says why it can't. */
  @InjectTransactionManager()
  async bookGroupPayment(
    payment: GroupPaymentToBook,
    @MedusaContext() context: Context = {},
  ): Promise<BookedGroupPayment> {
    return bookGroupPayment(sqlOf(context), payment);
  }

  /** Payments of groups of which something is left to book. */
  @InjectManager()
  async listUnsettledGroupPayments(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return findUnsettledGroups(sqlOf(context), limit);
  }

  /** Parts of a group's payment that are still to be booked on their orders. */
  @InjectManager()
  async listUnsettledParts(paymentId: string, @MedusaContext() context: Context = {}): Promise<UnsettledPart[]> {
    return findUnsettledParts(sqlOf(context), paymentId);
  }

  /** Decides how a group is shipped, once, or says why it is not. */
  @InjectTransactionManager()
  async beginGroupShipment(
    id: string,
    wish: GroupShipment,
    @MedusaContext() context: Context = {},
  ): Promise<BegunGroupShipment> {
    return beginGroupShipment(sqlOf(context), id, wish);
  }

  /** Orders of a group that are not cancelled. */
  @InjectManager()
  async listMembersToShip(groupId: string, @MedusaContext() context: Context = {}): Promise<MemberToShip[]> {
    return readMembersToShip(sqlOf(context), groupId);
  }

  /** Groups whose shipment was decided and not completed. */
  @InjectManager()
  async listUnshippedGroups(
    limit: number,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; shipment: GroupShipment }[]> {
    return findUnshippedGroups(sqlOf(context), limit);
  }

  /** An order's part of a group's payment. */
  @InjectManager()
  async findAllocation(id: string, @MedusaContext() context: Context = {}): Promise<Allocation | undefined> {
    return findAllocation(sqlOf(context), id);
  }

  /** Lets one at a time book an allocation on its order; nothing where it is booked, or somebody is at it. */
  @InjectTransactionManager()
  async leaseAllocation(id: string, @MedusaContext() context: Context = {}): Promise<Allocation | undefined> {
    return leaseAllocation(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async freeAllocation(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await freeAllocation(sqlOf(context), id);
  }

  /** Notes which capture brings an allocation to its order; false where another did. */
  @InjectTransactionManager()
  async captureAllocation(id: string, captureId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return captureAllocation(sqlOf(context), id, captureId);
  }

  @InjectTransactionManager()
  async forgetCapture(id: string, captureId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await forgetCapture(sqlOf(context), id, captureId);
  }

  @InjectTransactionManager()
  async settleAllocation(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await settleAllocation(sqlOf(context), id);
  }

  /** Lets one at a time give part of a group's payment back, or says what stands in the way. */
  @InjectTransactionManager()
  async beginGroupRefund(
    wish: { allocation_id: string; refund_id: string; amount: number },
    @MedusaContext() context: Context = {},
  ): Promise<BeganGroupRefund> {
    return beginGroupRefund(sqlOf(context), wish);
  }

  /** Refunds of groups' payments that are not done, and that nobody waits for any more. */
  @InjectManager()
  async listOpenGroupRefunds(limit: number, @MedusaContext() context: Context = {}): Promise<OpenGroupRefund[]> {
    return findOpenGroupRefunds(sqlOf(context), limit);
  }

  @InjectTransactionManager()
  async endGroupRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await endGroupRefund(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async doubtGroupRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await doubtGroupRefund(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async dropGroupRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await dropGroupRefund(sqlOf(context), id);
  }

  @InjectTransactionManager()
  async foldTally(@MedusaContext() context: Context = {}): Promise<void> {
    await foldTally(sqlOf(context));
  }
}
