import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { Album, launchBrowser, openPage } from './browser.js';
import { type Instance, openDemo } from './demo.js';
import type { Placed } from './orders.js';

/** A demo of its own, a browser, and a buyer's way to the payment page. To be called where the tests are described. */
export function payingIn(name: string, env: () => Record<string, string> | Promise<Record<string, string>>) {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  const shop = {
    album: new Album(name),
    instance: undefined as unknown as Instance,
    browser: undefined as unknown as Browser,
    open: () => openPage(shop.browser, shop.album),
    /** From the order's page to the payment page. */
    async toPayment(order: Placed, prepare: (page: Page) => Promise<void> = async () => {}) {
      const opened = await shop.open();
      await prepare(opened.page);
      await opened.page.goto(`${shop.instance.addresses.storefront}/order#${order.link_token}`);
      await opened.page.getByRole('button', { name: 'Pay', exact: true }).click();
      await opened.page.getByRole('heading', { name: 'Pay for your order' }).waitFor();
      return opened;
    },
  };
  beforeAll(async () => {
    demo = await openDemo(await env());
    shop.instance = demo.instance;
    shop.browser = await launchBrowser();
  });
  afterAll(async () => {
    await shop.browser?.close();
    await demo?.close();
  });
  return shop;
}
