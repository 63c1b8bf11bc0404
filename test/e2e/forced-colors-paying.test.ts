import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PayPage } from '../../widget/src/payment/pay-store.js';
import { payPage } from '../../widget/src/payment/testing/pay-page.js';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser } from '../support/browser.js';
import { openInSystemColours, pixelsIn, pixelsOf } from '../support/system-colours.js';

/** Stripe.js as far as the element uses it: a form that comes when `window.formComes()` is called, and declines. */
const PAGE_SCRIPT = `
  const payment = document.querySelector('shoe-payment');
  payment.loadStripe = async () => ({
    elements: () => ({
      create: () => ({
        on: (event, then) => { if (event === 'ready') window.formComes = then; },
        mount: (place) => { place.append(Object.assign(document.createElement('input'), { ariaLabel: 'Card number' })); },
        destroy: () => {},
      }),
      submit: async () => ({}),
      update: () => {},
    }),
    confirmPayment: async () => ({ error: { message: 'Your card was declined.' } }),
  });
  payment.setAttribute('token', 'Zm9yLXRlc3RzLW9ubHktMjctY2hhcnM');
`;
/** A shoe as the server draws it: on white. */
const SHOE = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="600"><rect width="960" height="600" fill="#fff"/><path d="M200 400q260-220 560 0z" fill="#803010"/></svg>`;

/** Where an order is paid, for somebody who has pages drawn in a few colours of their own. */
describe('in forced colours, the payment', () => {
  const album = new Album('forced-colors-paying');
  let browser: Browser;
  let brand: Pages;
  let pay: PayPage;
  let confirmation = 'processing';

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    brand.own.set('/page.js', { type: 'text/javascript', body: PAGE_SCRIPT });
    brand.own.set('/picture', { type: 'image/svg+xml', body: SHOE });
    brand.shop = async ({ url }) => {
      if (url.endsWith('/session')) {
        return Response.json({ session: { amount: 44_350, currency: 'EUR', client_secret: 'pi_1_secret' } });
      }
      if (url.endsWith('/confirm')) return Response.json({ payment: { state: confirmation, message: null } });
      return Response.json({ pay });
    };
    brand.show(
      '<html lang="en"><title>Beaufort &amp; Gray</title><meta name="viewport" content="width=device-width"><script type="module" src="/w/cordwainer.payment.js"></script><script type="module" src="/page.js"></script>',
      `<main><shoe-payment locale="en" medusa-url="/" publishable-key="pk_test"></shoe-payment></main>`,
    );
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });

  async function open(): Promise<{ page: Page; payment: Locator; button: Locator }> {
    const page = await openInSystemColours(browser);
    await page.goto(brand.url);
    const payment = page.locator('shoe-payment');
    await payment.locator('[part="summary"]').waitFor();
    return { page, payment, button: payment.locator('[part="pay-button"]') };
  }

  test('shows the shoe on the white that it is drawn on, and a button that is shut until the form has come', async () => {
    pay = payPage();
    const { page, payment, button } = await open();
    const picture = payment.locator('.picture img');
    await picture.waitFor();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await pixelsIn(picture, '#fff')).toBeGreaterThan(10_000);
    expect(await pixelsOf(button, 'GrayText')).toBeGreaterThan(300);
    expect(await pixelsOf(button, 'ButtonText')).toBe(0);
    await album.take(page, 'waiting', { fullPage: true });
    await page.evaluate('window.formComes()');
    await expect.poll(() => pixelsOf(button, 'GrayText')).toBe(0);
    expect(await pixelsOf(button, 'ButtonText')).toBeGreaterThan(5_000);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    // The ring lies around the button, with a gap between them.
    await expect.poll(() => button.evaluate((it) => it.matches(':focus-visible'))).toBe(true);
    const ring = (await pixelsOf(button, 'CanvasText', 5)) - (await pixelsOf(button, 'CanvasText', 1));
    expect(ring).toBeGreaterThan(600);
    await album.take(page, 'ready', { fullPage: true });
    await button.click();
    await payment.locator('[part="trouble"]').waitFor();
    await album.take(page, 'declined', { fullPage: true });
    await page.close();
  });

  test('of several orders says that the bank is at it, and how it ended', async () => {
    const [order] = payPage().orders;
    const orders = [12345, 12346, 12347].map((number) => ({ ...order!, number: `${number}-BFG` }));
    pay = payPage({ orders, method: { kind: 'manual', at_once: false } });
    const { page, payment, button } = await open();
    await album.take(page, 'group', { fullPage: true });
    await button.click();
    expect(await pixelsOf(payment.locator('.running'), 'Highlight')).toBeGreaterThan(100);
    await album.take(page, 'running', { fullPage: true });
    [pay, confirmation] = [{ ...pay, state: 'paid' }, 'paid'];
    await payment.locator('[part="order-number"]').waitFor();
    await album.take(page, 'paid', { fullPage: true });
    await page.close();
  });
});
