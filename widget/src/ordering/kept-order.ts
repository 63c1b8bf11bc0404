/**
 * An order that is being made, as it is kept over a reload: everything that was said, and nothing that the store says anew.
 * It holds addresses, so it belongs to one tab and goes with it. Pure.
 */
import { type Design, DesignSchema, ORDER_TYPES, OrderRequestSchema, SIZE_SYSTEMS } from '@cordwainer/contract';
import * as z from 'zod/mini';
import { ADDRESS_FIELDS, type AddressForm } from './checkout-form.js';
import { initialOrderState, ORDER_SCREENS, type OrderState } from './order-state.js';

const text = () => z.string().check(z.maxLength(5000));
const SizeSchema = z.object({ size: z.number(), width: text() });
const AddressFormSchema = z.object(
  Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, text()])) as Record<
    keyof AddressForm,
    ReturnType<typeof text>
  >,
);
const FootSchema = z.object({ length: text(), girth: text() });
const pairsOf = <T extends z.core.$ZodType>(value: T) => z.array(z.tuple([text(), value]));

const KeptOrderSchema = z.object({
  version: z.literal(1),
  /** Where the design began that it is of: another link's order is another one. */
  origin: z.string(),
  design: DesignSchema,
  /** Missing where somebody has gone back to designing. */
  screen: z.optional(z.enum(ORDER_SCREENS)),
  reviewing: z.optional(z.boolean()),
  draft: z.object({
    type: z.enum(ORDER_TYPES),
    pair: z.object({ same: z.boolean(), left: SizeSchema, right: SizeSchema }),
    run: pairsOf(z.number()),
  }),
  sizing: z.object({
    system: z.enum(SIZE_SYSTEMS),
    measures: z.object({ unit: z.enum(['mm', 'in']), left: FootSchema, right: FootSchema }),
    filling: z.object({ curve: text(), pairs: text(), width: text() }),
    pasting: z.string(),
  }),
  ticked: pairsOf(text()),
  stamp: z.optional(
    z.object({
      choice: text(),
      place: text(),
      width: text(),
      artwork: z.optional(
        z.object({
          id: text(),
          name: text(),
          aspect: z.number(),
          line: z.optional(z.object({ width: z.number() })),
        }),
      ),
    }),
  ),
  form: z.object({
    email: text(),
    shippingAddress: AddressFormSchema,
    billingSame: z.boolean(),
    billingAddress: AddressFormSchema,
    shippingOption: text(),
    note: text(),
  }),
  attempt: z.optional(z.object({ key: text(), requests: z.array(OrderRequestSchema) })),
});
export type KeptOrder = z.infer<typeof KeptOrderSchema>;

/** What is kept of an order; nothing before anything was said, and once it is placed. */
export function keepOrder(state: OrderState, design: Design, origin: string): KeptOrder | undefined {
  const { draft, sizing, screen, reviewing, ticked, stamp, form, attempt } = state;
  if (!draft || screen === 'placed') return undefined;
  const { type, pair, run } = draft;
  const { system, measures, filling, pasting } = sizing;
  return {
    version: 1,
    origin,
    design,
    ...(screen && { screen }),
    ...(reviewing && { reviewing }),
    draft: { type, pair, run: [...run] },
    sizing: { system, measures, filling, pasting },
    ticked: [...ticked],
    // The picture's address is this page's own and ends with it.
    ...(stamp && { stamp: withoutPreview(stamp) }),
    form,
    ...(attempt && { attempt: { key: attempt.key, requests: [...attempt.requests] } }),
  };
}

/** Reads what was kept; nothing where it is none, or of another designer. */
export function readKeptOrder(kept: unknown): KeptOrder | undefined {
  const parsed = KeptOrderSchema.safeParse(kept);
  return parsed.success && parsed.data.screen !== 'placed' ? parsed.data : undefined;
}

/** The state that an order was in, before the store has said anything. */
export function stateOf({ draft, sizing, reviewing, ticked, stamp, form, attempt }: KeptOrder): OrderState {
  return {
    ...initialOrderState(),
    ...(reviewing && { reviewing }),
    draft: { ...draft, run: new Map(draft.run), past: [], future: [] },
    sizing: { ...sizing, guide: false },
    ticked: new Map(ticked),
    ...(stamp && { stamp }),
    form,
    ...(attempt && { attempt }),
  };
}

function withoutPreview<T extends { preview?: string }>(stamp: T): Omit<T, 'preview'> {
  const { preview: _, ...rest } = stamp;
  return rest;
}
