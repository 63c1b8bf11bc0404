import { describe, expect, test } from 'vitest';
import { textOf } from '../support/browser.js';
import { waitForMail } from '../support/mailbox.js';
import { placeOrder } from '../support/orders.js';
import { payingIn } from '../support/paying.js';

describe('paying in a demonstration, where no money moves', () => {
  const shop = payingIn('pay', () => ({}));

  test('leads from the order’s page to the payment, and back to shoes that are being made', async () => {
    const order = await placeOrder(shop.instance);
    const { page, picture, faults } = await shop.toPayment(order);
    expect(new URL(page.url()).hash).toMatch(/^#[\w-]{27}$/);
    expect(page.url()).not.toContain(order.link_token);
    await page.getByText('no money moves').waitFor();
    expect(await textOf(page.locator('shoe-payment dl'))).toMatch(/Manufacturing.*Shipping.*Total/);
    await page.getByRole('img', { name: /as designed/ }).waitFor();
    await picture('demonstration');
    await page.getByRole('button', { name: /^Pay €/ }).press('Enter');
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    expect(await page.evaluate(() => document.querySelector('shoe-payment')?.shadowRoot?.activeElement?.tagName)).toBe(
      'H2',
    );
    await page.getByText(order.number, { exact: true }).waitFor();
    await picture('demonstration-paid');
    await page.getByRole('link', { name: 'View your order' }).click();
    await page.getByText('Your shoes are being made.').waitFor();
    expect(await page.getByRole('button', { name: 'Pay', exact: true }).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('also begins from the link in the e-mail', async () => {
    const order = await placeOrder(shop.instance);
    const mail = await waitForMail(shop.instance.addresses.mailbox, 'bench@example.com', order.number);
    const link = mail.text.match(/http\S+\/pay#[\w-]{27}/)?.[0] ?? '';
    const { page } = await shop.open();
    await page.goto(link);
    await page.getByRole('button', { name: /^Pay €/ }).click();
    await page.getByRole('heading', { name: 'Thank you, it is paid' }).waitFor();
    // Whoever has only the link to pay does not get the order's own.
    expect(await page.getByRole('link', { name: 'View your order' }).count()).toBe(0);
    await page.close();
  });

  test('says of a link that opens nothing what to do', async () => {
    const { page, picture } = await shop.open();
    await page.goto(`${shop.instance.addresses.storefront}/pay#nothing`);
    await page.getByRole('heading', { name: 'Nothing can be paid by this link' }).waitFor();
    await picture('no-link');
    await page.close();
  });

  test('lets nobody but the payment page meet Stripe', async () => {
    const policy = async (path: string) =>
      (await fetch(`${shop.instance.addresses.storefront}${path}`)).headers.get('content-security-policy') ?? '';
    expect(await policy('/pay')).toContain("script-src 'self' https://js.stripe.com");
    for (const path of ['/', '/order', '/pay/pay.js']) expect(await policy(path)).not.toContain('stripe');
  });
});
