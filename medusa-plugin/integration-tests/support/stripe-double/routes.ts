import { type Book, newId, now } from './book';
import { invalid, missing } from './errors';
import { expands, recordOf, textOf } from './form';
import type { Card, Form, Intent } from './types';

export type Call = {
  method: string;
  parts: string[];
  form: Form /** The key in the Authorization header. */;
  key: string;
};
export type Keys = { secret: string; publishable: string };

const CARDS: Record<string, Card> = {
  pm_card_visa: 'visa',
  pm_card_threeDSecure2Required: '3ds',
  pm_card_visa_chargeDeclined: 'declined',
  pm_card_visa_chargeDeclinedInsufficientFunds: 'insufficient',
  pm_sepa_debit: 'sepa',
};

/** Answers a call of Stripe's API as far as a shop's server, and Stripe's form in a browser, use it. */
export function answerApi(book: Book, keys: Keys, { method, parts, form, key }: Call): unknown {
  const [resource, id = '', action] = parts;
  const at = `${method} ${resource}${id ? '/id' : ''}${action ? `/${action}` : ''}`;
  if (key === keys.publishable) return answerBrowser(book, at, id, form);
  if (key !== keys.secret) throw invalid(`Invalid API Key provided: ${key.slice(0, 8)}***`, {}, 401);
  switch (at) {
    case 'POST payment_intents':
      return shown(book.createIntent(form), form);
    case 'GET payment_intents':
      return list([...book.intents.values()]);
    case 'GET payment_intents/id':
      return shown(book.intent(id), form);
    case 'POST payment_intents/id':
      return shown(book.updateIntent(id, form), form);
    case 'POST payment_intents/id/confirm':
      return shown(book.confirm(id, cardOf(form)), form);
    case 'POST payment_intents/id/capture':
      return shown(book.capture(id, form), form);
    case 'POST payment_intents/id/cancel':
      return shown(book.cancel(id, form), form);
    case 'POST refunds':
      return book.refund(form);
    case 'GET refunds':
      return list(ofIntent([...book.refunds.values()], form));
    case 'GET refunds/id':
      return book.refunds.get(id) ?? refuse(missing('refund', id));
    case 'GET disputes':
      return list(ofIntent([...book.disputes.values()], form));
    case 'GET disputes/id':
      return book.disputes.get(id) ?? refuse(missing('dispute', id));
    case 'POST customers':
    case 'POST customers/id':
      return keepCustomer(book, id || newId('cus'), form);
    case 'GET customers/id':
      return book.customers.get(id) ?? refuse(missing('customer', id));
    case 'DELETE customers/id':
      return { id, object: 'customer', deleted: book.customers.delete(id) };
    case 'GET customers/id/payment_methods':
      return list([]);
  }
  throw invalid(`Unrecognized request URL (${method}: /v1/${parts.join('/')}).`, {}, 404);
}

/** All that a publishable key may do: see and confirm one intent whose secret it knows. */
function answerBrowser(book: Book, at: string, id: string, form: Form): unknown {
  const intent = book.intent(id);
  if (textOf(form, 'client_secret') !== intent.client_secret) {
    throw invalid('The client_secret provided does not match the client_secret associated with the PaymentIntent.');
  }
  if (at === 'GET payment_intents/id') return shown(intent, form);
  if (at === 'POST payment_intents/id/confirm') return shown(book.confirm(id, cardOf(form)), form);
  throw invalid('This API call cannot be made with a publishable API key.', {}, 401);
}

function cardOf(form: Form): Card {
  const method = textOf(form, 'payment_method') ?? 'pm_card_visa';
  return CARDS[method] ?? refuse(missing('PaymentMethod', method));
}

function shown(intent: Intent, form: Form): unknown {
  if (!expands(form, 'payment_method') || !intent.payment_method) return intent;
  const [type] = intent.payment_method_types;
  return { ...intent, payment_method: { id: intent.payment_method, object: 'payment_method', type } };
}

function ofIntent<Entry extends { payment_intent: string }>(entries: Entry[], form: Form): Entry[] {
  const intent = textOf(form, 'payment_intent');
  return intent ? entries.filter((entry) => entry.payment_intent === intent) : entries;
}

function list(data: unknown[]) {
  return { object: 'list', data: [...data].reverse(), has_more: false, url: '/v1' };
}

function keepCustomer(book: Book, id: string, form: Form) {
  const customer = {
    created: now(),
    ...book.customers.get(id),
    id,
    object: 'customer',
    ...Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string')),
    metadata: recordOf(form, 'metadata'),
  };
  book.customers.set(id, customer);
  return customer;
}

function refuse(error: Error): never {
  throw error;
}
