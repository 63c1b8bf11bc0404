import type { Page } from 'playwright-core';

/** What Stripe's script does, as far as a page uses it: a form, and payments that its server decides. */
const SCRIPT = `
window.Stripe = () => {
  let card;
  const ask = async (name, body) =>
    (await fetch('https://api.stripe.com/double/' + name, { method: 'POST', body: JSON.stringify(body) })).json();
  return {
    elements({ mode, amount, currency }) {
      if (mode !== 'payment' || !Number.isInteger(amount) || amount < 1) throw new Error('elements() without an amount');
      const told = {};
      const elements = {
        amount, currency,
        create: (kind) => ({
          on: (event, then) => { told[event] = then; },
          mount(place) {
            if (kind !== 'payment' || !document.body.contains(place)) throw new Error('mounted where frames do not work');
            const label = document.createElement('label');
            card = document.createElement('input');
            label.append('Card number', document.createElement('br'), card);
            place.append(label);
            setTimeout(() => told.ready({}));
          },
          destroy: () => card.closest('label').remove(),
        }),
        submit: async () => (card.value ? {} : { error: { type: 'validation_error', message: 'Your card number is incomplete.' } }),
        update: (change) => Object.assign(elements, change),
      };
      return elements;
    },
    async confirmPayment({ elements, clientSecret, confirmParams, redirect }) {
      const before = await ask('intent', { client_secret: clientSecret });
      if (before.amount !== elements.amount || before.currency !== elements.currency) {
        return { error: { message: 'The amount of the form, ' + elements.amount + ', is not that of the payment, ' + before.amount } };
      }
      const intent = await ask('confirm', { client_secret: clientSecret, card: card.value });
      if (intent.status === 'requires_action') {
        const bank = new URL('https://hooks.stripe.com/bank');
        bank.searchParams.set('secret', clientSecret);
        bank.searchParams.set('back', confirmParams.return_url);
        location.assign(bank);
        return new Promise(() => {});
      }
      if (intent.status === 'requires_payment_method') return { error: intent.last_payment_error };
      return redirect === 'if_required' ? { paymentIntent: intent } : new Promise(() => {});
    },
  };
};
`;

/** The bank's own page, where the buyer says that it is them. */
const BANK = `<!doctype html><title>Bank</title><h1>Is it you?</h1>
<button data-outcome="pass">Yes, it is me</button> <button data-outcome="fail">No</button>
<script>
const asked = new URL(location.href).searchParams;
document.onclick = async ({ target }) => {
  const outcome = target.dataset.outcome;
  if (!outcome) return;
  const secret = asked.get('secret');
  await fetch('https://api.stripe.com/double/authenticate', { method: 'POST', body: JSON.stringify({ client_secret: secret, outcome }) });
  const back = new URL(asked.get('back'));
  back.searchParams.set('payment_intent', secret.split('_secret_')[0]);
  back.searchParams.set('payment_intent_client_secret', secret);
  back.searchParams.set('redirect_status', outcome === 'pass' ? 'succeeded' : 'failed');
  location.assign(back);
};
</script>`;

/**
 * Stripe in the browser: its script and its bank's page are ours, its API is the double. Answers the addresses that were
 * asked for, so that a test can tell who met Stripe.
 */
export async function stripeInBrowser(page: Page, doubleUrl: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route('https://*.stripe.com/**', async (route) => {
    const url = new URL(route.request().url());
    asked.push(`${url.origin}${url.pathname}`);
    if (url.hostname === 'js.stripe.com') {
      return route.fulfill({ contentType: 'text/javascript', body: SCRIPT });
    }
    if (url.hostname === 'hooks.stripe.com') return route.fulfill({ contentType: 'text/html', body: BANK });
    const answer = await fetch(`${doubleUrl}${url.pathname}`, {
      method: 'POST',
      body: route.request().postData(),
    });
    return route.fulfill({
      status: answer.status,
      headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
      body: await answer.text(),
    });
  });
  return asked;
}
