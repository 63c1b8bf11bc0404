/// <reference types="mocha" />

import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Stripe } from '@stripe/stripe-js';
import { setViewport } from '@web/test-runner-commands';
import { words } from '../testing/words.js';
import type { PaymentState } from './events.js';
import './index.js';
import { expectAccessible } from '../testing/accessible.js';
import type { PayPage } from './pay-store.js';
import type { ShoePayment } from './shoe-payment.js';
import { payPage } from './testing/pay-page.js';

const manual = (at_once: boolean): Partial<PayPage> => ({ method: { kind: 'manual', at_once } });

/** The routes behind a link, as far as a browser sees them. */
class Routes {
  readonly asked: string[] = [];
  page: PayPage = payPage();
  refusal?: { status: number; type: string };
  confirmed = 'paid';

  readonly fetch: typeof fetch = async (input, init = {}) => {
    const { pathname } = new URL(String(input));
    const name = `${init.method ?? 'GET'} ${pathname.split('/').at(-1)}`;
    this.asked.push(name);
    const answer = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
    if (pathname === '/picture') return new Response(null, { status: 404 });
    if (this.refusal) return answer({ type: this.refusal.type, message: 'no' }, this.refusal.status);
    if (name === 'POST session') {
      return answer({ session: { amount: 44_350, currency: 'EUR', client_secret: 'pi_1_secret' } });
    }
    if (name === 'POST confirm') {
      if (this.confirmed === 'paid') this.page = { ...this.page, state: 'paid' };
      return answer({ payment: { state: this.confirmed, message: null } });
    }
    return answer({ pay: this.page });
  };
}

/** Stripe.js as far as the element uses it. */
class Script {
  readonly calls: string[] = [];
  decline = '';
  amount = 0;

  readonly load = async () =>
    ({
      elements: ({ amount }: { amount: number }) => {
        this.amount = amount;
        return {
          create: () => ({
            on: (event: string, then: () => void) => event === 'ready' && setTimeout(then),
            mount: (place: HTMLElement) => {
              place.textContent = 'Card number';
              this.calls.push('mount');
            },
            destroy: () => this.calls.push('destroy'),
          }),
          submit: async () => ({}),
          update: () => {},
        };
      },
      confirmPayment: async () => {
        this.calls.push('confirm');
        return this.decline ? { error: { message: this.decline } } : { paymentIntent: { status: 'succeeded' } };
      },
    }) as unknown as Stripe;
}

describe('<shoe-payment>', () => {
  const send = window.fetch;
  let routes: Routes;
  let script: Script;
  let states: PaymentState[];
  beforeEach(() => {
    routes = new Routes();
    script = new Script();
    states = [];
    window.fetch = routes.fetch;
  });
  afterEach(() => {
    window.fetch = send;
  });

  async function open(locale = 'en', orderUrl?: string): Promise<ShoePayment> {
    const element = await fixture<ShoePayment>(html`<shoe-payment
      medusa-url="https://shop.example/"
      publishable-key="pk_test"
      token="Zm9yLXRlc3RzLW9ubHktMjctY2hhcnM"
      locale=${locale}
      order-url=${orderUrl ?? ''}
      .loadStripe=${script.load}
      @payment-state=${({ detail }: CustomEvent<{ state: PaymentState }>) => states.push(detail.state)}
    ></shoe-payment>`);
    await waitUntil(() => !root(element).querySelector('.waiting'));
    await element.updateComplete;
    return element;
  }
  const root = (element: ShoePayment) => element.renderRoot as ShadowRoot;
  const text = (element: ShoePayment) => words(root(element).querySelector('.payment'));
  const button = (element: ShoePayment) => root(element).querySelector<HTMLButtonElement>('[part="pay-button"]')!;
  const rows = (element: ShoePayment) => [...root(element).querySelectorAll('dl div')].map(words);
  const focused = (element: ShoePayment) => words(root(element).activeElement);

  it('shows what is paid for, part by part, and asks for what is due', async () => {
    const element = await open();
    expect(rows(element)).to.deep.equal([
      'Manufacturing€400.00',
      'Customisation€25.00',
      'Shipping€18.50',
      'Total€443.50',
    ]);
    expect(text(element))
      .to.contain('The total includes €70.81 of tax.')
      .and.to.contain('Order 12345-BFG')
      .and.to.contain('Oxford 1 pair');
    await waitUntil(() => !button(element).hasAttribute('aria-disabled'));
    expect(words(button(element))).to.equal('Pay €443.50');
    expect(script.amount).to.equal(44_350);
    expect(states).to.deep.equal(['ready']);
    await expectAccessible(element);
  });

  it('asks for a deposit as such, and for what is left of a payment', async () => {
    routes.page = payPage({ due: { amount: 13_305, currency: 'EUR', purpose: 'deposit' } });
    expect(rows(await open()).slice(-2)).to.deep.equal(['Total€443.50', 'Deposit, due now€133.05']);
    routes.page = payPage({ paid: 13_305, due: { amount: 31_045, currency: 'EUR', purpose: 'balance' } });
    expect(rows(await open()).slice(-3)).to.deep.equal([
      'Total€443.50',
      'Paid already-€133.05',
      'Balance, due now€310.45',
    ]);
  });

  it('pays by Stripe’s form, which lies in the page itself', async () => {
    const element = await open('en', 'https://shop.example/order#1');
    await waitUntil(() => !button(element).hasAttribute('aria-disabled'));
    expect(element.querySelector('[slot="payment-form"]')?.textContent).to.equal('Card number');
    button(element).click();
    button(element).click();
    await waitUntil(() => root(element).querySelector('[part="order-number"]'));
    expect(words(root(element).querySelector('[part="order-number"]'))).to.equal('12345-BFG');
    expect(root(element).querySelector<HTMLAnchorElement>('a')?.href).to.equal('https://shop.example/order#1');
    expect(focused(element)).to.equal('Thank you, it is paid');
    expect(script.calls).to.deep.equal(['mount', 'confirm', 'destroy']);
    expect(routes.asked.filter((name) => name === 'POST session')).to.have.length(1);
    expect(states).to.deep.equal(['ready', 'submitting', 'paid']);
    await expectAccessible(element);
  });

  it('says that a card was declined, in the bank’s words, and takes another try', async () => {
    script.decline = 'Your card has insufficient funds.';
    const element = await open();
    await waitUntil(() => !button(element).hasAttribute('aria-disabled'));
    button(element).click();
    await waitUntil(() => root(element).querySelector('[role="alert"]'));
    expect(words(root(element).querySelector('[role="alert"]'))).to.equal(
      'Your card has insufficient funds. No money was taken. Please try again, or pay another way.',
    );
    await expectAccessible(element);
    script.decline = '';
    button(element).click();
    await waitUntil(() => root(element).querySelector('[part="order-number"]'));
    expect(states).to.deep.equal(['ready', 'submitting', 'declined', 'submitting', 'paid']);
    // The form was never taken away in between.
    expect(script.calls).to.deep.equal(['mount', 'confirm', 'confirm', 'destroy']);
  });

  it('says plainly that no money moves in a demonstration', async () => {
    routes.page = payPage(manual(true));
    const element = await open();
    expect(text(element)).to.contain('no money moves');
    expect(script.calls).to.deep.equal([]);
    button(element).click();
    await waitUntil(() => root(element).querySelector('[part="order-number"]'));
  });

  it('gives the reference of a transfer, and says what it waits for', async () => {
    routes.page = payPage(manual(false));
    routes.confirmed = 'authorized';
    const element = await open('de-AT');
    expect(words(root(element).querySelector('.reference'))).to.equal('12345-BFG');
    // Other languages' words come in a file of their own.
    await waitUntil(() => words(button(element)) === 'Ich überweise den Betrag');
    await expectAccessible(element);
    button(element).click();
    await waitUntil(() => root(element).querySelector('[part="order-number"]'));
    expect(text(element)).to.contain('wir beginnen, sobald das Geld da ist');
    expect(states.at(-1)).to.equal('authorized');
  });

  it('is pressed by the Enter key like any form', async () => {
    routes.page = payPage(manual(true));
    const element = await open();
    root(element).querySelector('form')!.requestSubmit();
    await waitUntil(() => root(element).querySelector('[part="order-number"]'));
  });

  for (const [state, sentence] of [
    ['held', 'Something about this order is still open'],
    ['cancelled', 'There is nothing to pay'],
    ['grouped', 'paid with them'],
  ] as const) {
    it(`offers nothing where the order is ${state}, and says why`, async () => {
      routes.page = payPage({ state });
      const element = await open();
      expect(text(element)).to.contain(sentence);
      expect(button(element)).to.equal(null);
      expect(script.calls).to.deep.equal([]);
      expect(states).to.deep.equal(['unavailable']);
      await expectAccessible(element);
    });
  }

  for (const [status, type, sentence] of [
    [404, 'not-found', 'Nothing can be paid by this link'],
    [410, 'link-expired', 'This link has expired'],
    [410, 'link-revoked', 'This link was withdrawn'],
  ] as const) {
    it(`says of a link that is answered with ${type} what to do`, async () => {
      routes.refusal = { status, type };
      const element = await open();
      expect(text(element)).to.contain(sentence);
      await expectAccessible(element);
    });
  }

  it('asks again where the shop did not answer', async () => {
    routes.refusal = { status: 503, type: '' };
    const element = await open();
    routes.refusal = undefined;
    root(element).querySelector<HTMLButtonElement>('button')!.click();
    await waitUntil(() => root(element).querySelector('[part="costs"]'));
  });

  it('lists the orders of a group with what each comes to', async () => {
    const [order] = payPage().orders;
    routes.page = payPage({ orders: [order!, { ...order!, number: '12346-BFG', model_name: 'Derby' }] });
    const element = await open();
    expect([...root(element).querySelectorAll('li')].map(words)).to.deep.equal([
      'Oxford 12345-BFG · 1 pair €443.50',
      'Derby 12346-BFG · 1 pair €443.50',
    ]);
    await expectAccessible(element);
  });

  it('fits a telephone 360 px wide', async () => {
    await setViewport({ width: 360, height: 720 });
    routes.page = payPage({
      due: { amount: 4_435_012_345, currency: 'KWD', purpose: 'whole' },
      costs: { ...payPage().costs, currency: 'KWD', total: 4_435_012_345 },
    });
    const element = await open('de');
    await aTimeout(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await setViewport({ width: 1280, height: 800 });
  });
});
