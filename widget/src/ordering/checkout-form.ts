/** What the buyer has typed at checkout, and the order request that comes of it. Pure. */
import {
  type Issue,
  type OrderRequest,
  parseOrderRequest,
  type Quantity,
  type Quote,
  type ResolvedDesign,
  type Result,
  type StampChoice,
} from '@cordwainer/contract';
import { addressFaults, addressToSend, tidied } from '../addresses/address-rules.js';

export const ADDRESS_FIELDS = [
  'firstName',
  'lastName',
  'company',
  'address1',
  'address2',
  'postalCode',
  'city',
  'province',
  'countryCode',
  'phone',
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
export type AddressForm = Readonly<Record<AddressField, string>>;

/** Names as the order request has them, so that an issue's path leads to its field. */
export type AddressKind = 'shippingAddress' | 'billingAddress';

export interface CheckoutForm {
  readonly email: string;
  readonly shippingAddress: AddressForm;
  readonly billingSame: boolean;
  readonly billingAddress: AddressForm;
  readonly shippingOption: string;
  readonly note: string;
}

export interface OrderContext {
  readonly resolved: ResolvedDesign;
  readonly quantity: Quantity;
  readonly currency: string;
  readonly locale: string;
  readonly confirmed: Iterable<string>;
  readonly stamp?: StampChoice;
  readonly expected: Pick<Quote, 'goods' | 'shipping' | 'total'>;
}

export function emptyForm(countryCode = ''): CheckoutForm {
  const address = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ''])) as AddressForm;
  return {
    email: '',
    shippingAddress: { ...address, countryCode },
    billingSame: true,
    billingAddress: { ...address, countryCode },
    shippingOption: '',
    note: '',
  };
}

/** Sets a field by its path: `email`, `shippingAddress.city`. */
export function withField(form: CheckoutForm, path: string, value: string): CheckoutForm {
  const [kind, field] = path.split('.') as [AddressKind | 'email' | 'note' | 'shippingOption', AddressField?];
  if (!field) return { ...form, [kind]: value };
  return { ...form, [kind]: { ...form[kind as AddressKind], [field]: value } };
}

/** A field that was left, as its country writes it. */
export function withTidied(form: CheckoutForm, path: string): CheckoutForm {
  const [kind, field] = path.split('.') as [AddressKind, AddressField?];
  if (!field) return form;
  const { countryCode } = form[kind];
  return withField(form, path, tidied(field, form[kind][field], countryCode));
}

export function withBillingSame(form: CheckoutForm, billingSame: boolean): CheckoutForm {
  return { ...form, billingSame };
}

/** The order as it would be sent, or every fault at the path of its field. */
export function toOrderRequest(form: CheckoutForm, context: OrderContext): Result<OrderRequest> {
  const { goods, shipping, total } = context.expected;
  const parsed = parseOrderRequest({
    design: context.resolved.design,
    quantity: context.quantity,
    currency: context.currency,
    locale: context.locale,
    email: form.email.trim(),
    shippingAddress: addressToSend(form.shippingAddress),
    ...(form.billingSame ? {} : { billingAddress: addressToSend(form.billingAddress) }),
    shippingOption: form.shippingOption,
    confirmed: [...context.confirmed],
    expected: { goods, shipping, total },
    ...(context.stamp && { stamp: context.stamp }),
    ...(form.note.trim() ? { note: form.note.trim() } : {}),
  });
  const issues = [...(parsed.ok ? [] : parsed.issues), ...addressIssues(form)];
  return parsed.ok && issues.length === 0 ? parsed : { ok: false, issues };
}

/** What the countries of the addresses find fault with: the contract knows no country's rules. */
function addressIssues(form: CheckoutForm): Issue[] {
  const kinds: AddressKind[] = form.billingSame ? ['shippingAddress'] : ['shippingAddress', 'billingAddress'];
  return kinds.flatMap((kind) =>
    addressFaults(form[kind]).map((field) => ({
      path: `${kind}.${field}`,
      code: 'address',
      message: 'is not as its country writes it',
    })),
  );
}

/** The paths of fields that the buyer has to look at again. */
export function faultyFields(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.map((issue) => issue.path));
}
