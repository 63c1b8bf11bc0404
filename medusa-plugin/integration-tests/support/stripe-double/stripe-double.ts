import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Book, newId } from './book';
import { invalid, StripeFailure } from './errors';
import { Faults } from './faults';
import { readForm } from './form';
import { type Answer, Idempotency } from './idempotency';
import { answerControl } from './remote';
import { answerApi } from './routes';
import type { Card, Dispute, Intent, LedgerLine } from './types';
import { Webhooks } from './webhooks';

/**
 * A server that speaks the part of Stripe's HTTP that shops use, for the real `stripe` client and Medusa's real provider:
 * forms in, JSON out, idempotency keys, Stripe's errors, signed webhooks. It keeps books of its own of all money, and
 * meets every call with the troubles that a test has ordered.
 */
export class StripeDouble {
  readonly secretKey = 'sk_test_double';
  readonly publishableKey = 'pk_test_double';
  readonly webhookSecret = 'whsec_double';
  readonly faults = new Faults();
  readonly webhooks = new Webhooks(this.webhookSecret);
  readonly book = new Book((type, object) => this.webhooks.emit(type, object));
  private readonly idempotency = new Idempotency();
  private server!: Server;

  /** @param port a free one where left out */
  static async start(port = 0): Promise<StripeDouble> {
    const double = new StripeDouble();
    double.server = createServer((request, response) => void double.serve(request, response));
    await new Promise<void>((resolve) => double.server.listen(port, '127.0.0.1', resolve));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The shop's webhook address; nothing is delivered without. */
  deliverTo(url: string | undefined): void {
    this.webhooks.deliverTo(url);
  }

  /** Plays the buyer in front of Stripe's form. Answers the intent as it is then; a declined card is no error here. */
  readonly buyer = {
    confirm: (clientSecret: string, card: Card): Intent =>
      this.played(clientSecret, (id) => this.book.confirm(id, card)),
    authenticate: (clientSecret: string, outcome: 'pass' | 'fail'): Intent =>
      this.played(clientSecret, (id) => this.book.authenticate(id, outcome === 'pass')),
    clear: (clientSecret: string, outcome: 'paid' | 'failed'): Intent =>
      this.played(clientSecret, (id) => this.book.clear(id, outcome === 'paid')),
    look: (clientSecret: string): Intent => this.played(clientSecret, () => undefined),
  };

  dispute(paymentIntentId: string): Dispute {
    return this.book.dispute(paymentIntentId);
  }

  closeDispute(id: string, outcome: 'won' | 'lost'): Dispute {
    return this.book.closeDispute(id, outcome);
  }

  ledger(): LedgerLine[] {
    return this.book.ledger();
  }

  async stop(): Promise<void> {
    await this.webhooks.stop();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private played(clientSecret: string, play: (id: string) => unknown): Intent {
    const intent = [...this.book.intents.values()].find(({ client_secret }) => client_secret === clientSecret);
    if (!intent) throw invalid('No intent has this client_secret');
    try {
      play(intent.id);
    } catch (error) {
      if (!(error instanceof StripeFailure) || error.body.type !== 'card_error') throw error;
    }
    return structuredClone(intent);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '/', this.url);
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const body = await textOf(request);
    const fault = this.faults.take(method, url.pathname);
    if (fault?.delayMs) await sleep(fault.delayMs);
    if (fault?.cut === 'before') return void request.socket.destroy();
    const answer = fault?.status ? outage(fault.status) : await this.answer(request, method, url, body);
    if (fault?.cut === 'after') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json', 'request-id': newId('req') });
    response.end(JSON.stringify(answer.body));
  }

  private async answer(request: IncomingMessage, method: string, url: URL, body: string): Promise<Answer> {
    const [root, ...parts] = url.pathname.split('/').filter(Boolean);
    if (root === 'double') return attempt(() => answerControl(this, parts[0] ?? '', body ? JSON.parse(body) : {}));
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? url.searchParams.get('key') ?? '';
    const form = readForm(method === 'GET' ? url.search.slice(1) : body);
    const idempotencyKey = request.headers['idempotency-key'] as string | undefined;
    try {
      return this.idempotency.answer(idempotencyKey, `${method} ${url.pathname} ${body}`, () =>
        attemptNow(() =>
          answerApi(
            this.book,
            { secret: this.secretKey, publishable: this.publishableKey },
            { method, parts, form, key },
          ),
        ),
      );
    } catch (error) {
      return failed(error);
    }
  }
}

function attemptNow(work: () => unknown): Answer {
  try {
    return { status: 200, body: structuredClone(work()) };
  } catch (error) {
    return failed(error);
  }
}

async function attempt(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { status: 200, body: await work() };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): Answer {
  if (error instanceof StripeFailure) return { status: error.status, body: { error: error.body } };
  throw error;
}

function outage(status: number): Answer {
  return { status, body: { error: { type: 'api_error', message: 'An unknown error occurred' } } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
