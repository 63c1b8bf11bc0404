import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StripeDouble } from '../../medusa-plugin/integration-tests/support/stripe-double/index.js';
import { textOf } from '../support/browser.js';
import { placeOrder } from '../support/orders.js';
import { payingIn } from '../support/paying.js';
import { stripeInBrowser } from '../support/stripe-js.js';

describe('paying by Stripe', () => {
  let stripe: StripeDouble;
  const shop = payingIn('pay-stripe', async () => {
    stripe = await StripeDouble.start();
    return {
      STRIPE_API_KEY: stripe.secretKey,
      STRIPE_PUBLISHABLE_KEY: stripe.publishableKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_API_URL: stripe.url,
    };
  });
  beforeAll(() => stripe.deliverTo(`${shop.instance.addresses.medusa}/hooks/payment/stripe_stripe`));
  afterAll(() => stripe?.stop());

  const taken = () => stripe.ledger().reduce((sum, line) => sum + line.taken, 0);

  async function form() {
    const order = await placeOrder(shop.instance);
    let asked: string[] = [];
    const before = taken();
    const opened = await shop.toPayment(order, async (page) => {
      asked = await stripeInBrowser(page, stripe.url);
    });
    const pay = opened.page.getByRole('button', { name: /^Pay €/ });
    const card = opened.page.getByLabel('Card number');
    await card.waitFor();
    return { ...opened, order, pay, card, asked, took: () => taken() - before };
  }

  test('takes the card in Stripe’s own form, and exactly what is due', async () => {
    const { page, picture, order, pay, card, took, asked, faults } = await form();
    // Looked at, and nothing begun: Stripe's server has heard of nothing.
    expect(asked.filter((address) => address.startsWith('https://api'))).toEqual([]);
    await picture('stripe');
    await pay.click();
    expect(await page.getByRole('heading', { name: 'Pay for your order' }).count()).toBe(1);
    await card.fill('visa');
    await pay.dblclick();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    expect(took()).toBe(order.total);
    await page.getByRole('link', { name: 'View your order' }).click();
    await page.getByText('Your shoes are being made.').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test('sends the buyer to the bank and takes them back, with an address that keeps nothing of it', async () => {
    const { page, picture, pay, card, took, order } = await form();
    await card.fill('3ds');
    await pay.click();
    await page.getByRole('button', { name: 'Yes, it is me' }).click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await picture('back-from-bank');
    expect(new URL(page.url()).search).toBe('');
    expect(took()).toBe(order.total);
    await page.close();
  });

  test('that the bank refused may be tried again', async () => {
    const { page, picture, pay, card, took, order } = await form();
    await card.fill('3ds');
    await pay.click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(took()).toBe(0);
    await picture('refused-by-bank');
    await page.getByLabel('Card number').fill('visa');
    await pay.click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    expect(took()).toBe(order.total);
    await page.close();
  });

  test('says that a card was declined, and takes the next', async () => {
    const { page, picture, pay, card, took, order } = await form();
    await card.fill('declined');
    await pay.click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await textOf(alert)).toMatch(/declined.*No money was taken/);
    await picture('declined');
    await card.fill('visa');
    await pay.click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    expect(took()).toBe(order.total);
    await page.close();
  });

  test('that takes days is not waited for: the bank’s word sets production going', async () => {
    const { page, picture, pay, card, order } = await form();
    await card.fill('sepa');
    await pay.click();
    await page.getByRole('heading', { name: 'Your payment is being processed' }).waitFor();
    await picture('processing');
    const intent = [...stripe.book.intents.values()].at(-1)!;
    stripe.buyer.clear(intent.client_secret, 'paid');
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    await page.getByText(order.number, { exact: true }).waitFor();
    await page.close();
  });
});
