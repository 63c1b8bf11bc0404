import { invalid } from './errors';
import type { Fault } from './faults';
import type { StripeDouble } from './stripe-double';
import type { Card } from './types';

/** The test's own controls over HTTP, for pages and other processes: `POST /double/NAME` with JSON. */
export async function answerControl(
  double: StripeDouble,
  name: string,
  wish: Record<string, unknown>,
): Promise<unknown> {
  const text = (key: string) => {
    const value = wish[key];
    if (typeof value !== 'string') throw invalid(`${key} is missing`);
    return value;
  };
  switch (name) {
    case 'confirm':
      return double.buyer.confirm(text('client_secret'), text('card') as Card);
    case 'authenticate':
      return double.buyer.authenticate(text('client_secret'), text('outcome') as 'pass' | 'fail');
    case 'clear':
      return double.buyer.clear(text('client_secret'), text('outcome') as 'paid' | 'failed');
    case 'intent':
      return double.buyer.look(text('client_secret'));
    case 'dispute':
      return double.dispute(text('payment_intent'));
    case 'close-dispute':
      return double.closeDispute(text('dispute'), text('outcome') as 'won' | 'lost');
    case 'deliver-to':
      double.deliverTo(text('url'));
      return {};
    case 'faults':
      double.faults.next(wish as unknown as Fault);
      return {};
    case 'ledger':
      return { ledger: double.ledger() };
  }
  throw invalid(`There is no control ${name}`, {}, 404);
}
