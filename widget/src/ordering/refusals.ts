/** What a refusal of the store means for the buyer: which page, which field, what there is to know. Pure. */
import type { Quote } from '@cordwainer/contract';
import type { StoreError } from '../commerce/store.js';
import { faultyFields } from './checkout-form.js';
import type { Failure, News, OrderScreen, Question } from './order-state.js';

export type Consequence =
  /** The price is another one: the buyer has to agree. */
  | { readonly to: 'price'; readonly quote: Quote }
  /** Something on an earlier page has to be mended. */
  | { readonly to: 'page'; readonly screen: OrderScreen; readonly faulty: ReadonlySet<string>; readonly news?: News }
  | { readonly to: 'failure'; readonly failure: Failure };

/** @param during what was asked for */
export function consequenceOf(error: StoreError, during: Question): Consequence {
  const { issues = [], quote } = error.detail;
  if (error.fault === 'price-changed' && quote) return { to: 'price', quote };
  if (error.fault === 'invalid') {
    const page = pageOf(error, faultyFields(issues));
    if (page) return page;
  }
  return { to: 'failure', failure: failureOf(error, during) };
}

function pageOf(error: StoreError, faulty: ReadonlySet<string>): Consequence | undefined {
  const { issues = [] } = error.detail;
  const at = (part: string) => issues.find(({ path }) => path === part || path.startsWith(`${part}.`));
  const quantity = at('quantity');
  if (quantity) {
    const news = { kind: 'quantity', code: quantity.code, message: quantity.message } as const;
    return { to: 'page', screen: 'quantity', faulty: new Set([...faulty, 'quantity.run']), news };
  }
  if (at('confirmed')) return { to: 'page', screen: 'materials', faulty: new Set(['confirmed']) };
  const stamp = at('stamp');
  if (stamp) {
    const kind = stamp.code === 'stamp-exists' ? 'stamp-exists' : 'stamp-gone';
    const news = stamp.path === 'stamp.id' || kind === 'stamp-exists' ? { news: { kind } as const } : {};
    return { to: 'page', screen: 'stamp', faulty, ...news };
  }
  if (at('shippingOption')) return { to: 'page', screen: 'checkout', faulty, news: { kind: 'shipping-gone' } };
  if (at('countryCode') || at('shippingAddress.countryCode')) {
    const fields = new Set([...faulty, 'shippingAddress.countryCode']);
    return { to: 'page', screen: 'checkout', faulty: fields, news: { kind: 'country-gone' } };
  }
  if ([...faulty].some(isField)) return { to: 'page', screen: 'checkout', faulty };
  return undefined;
}

function failureOf(error: StoreError, during: Question): Failure {
  const { fault, message, detail } = error;
  if (fault === 'outdated') return { fault, message, retry: 'renew' };
  return {
    fault,
    ...saidBy(error),
    ...(error.mayRetry && { retry: during }),
    ...(detail.retryAfter && { wait: detail.retryAfter }),
  };
}

/** What the store says first, and what it calls that. */
export function saidBy({ detail, message }: StoreError): { readonly code?: string; readonly message: string } {
  const [issue] = detail.issues ?? [];
  if (issue) return { code: issue.code, message: issue.message };
  return { ...(detail.type && { code: detail.type }), message };
}

/** Only faults that a field of the form can show; others are said as a whole. */
function isField(path: string): boolean {
  return /^(email|note|(shipping|billing)Address\.\w+)$/.test(path);
}
