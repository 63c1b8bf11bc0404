import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAKE_KEY, FakeMedusa } from '../../widget/src/testing/fake-medusa.js';
import { drawn, fillIn, toCheckout } from '../embedding/flow.js';
import { answerBy, catalog } from '../embedding/shop.js';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { SCREENS } from '../support/designing.js';

/** As it is copied out of a spreadsheet: widths above, sizes at the side. One column is of another factory. */
const TABLE = '\tF, standard\tG, wide\tQ\n41\t2\t1\t\n42\t4\t2\t1\n43\t3\t\t';

/**
 * A shop's order of many pairs, with a store that refuses: on the built designer, on a strict page, at each size. The store
 * is made up here, because a real one is neither away nor dearer when a test wants it to be.
 */
describe('ordering in bulk', () => {
  const album = new Album('bulk');
  let browser: Browser;
  let brand: Pages;
  let store: FakeMedusa;

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    brand.shop = (request) => answerBy(store, request);
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });

  for (const screen of SCREENS) {
    test(`a pasted table and a curve, an outage and another price, at ${screen.width} px`, async () => {
      store = new FakeMedusa(catalog);
      brand.show(
        `<html lang="en"><title>B</title><meta name="viewport" content="width=device-width"><script src="/w/cordwainer.script.js" defer></script>`,
        `<main><shoe-designer locale="en" country="pt" medusa-url="${brand.url}" publishable-key="${FAKE_KEY}"></shoe-designer></main>`,
      );
      const context = await browser.newContext({ viewport: screen });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(brand.url);
      await drawn(page);
      const designer = page.locator('shoe-designer');
      const press = (name: string) => designer.getByRole('button', { name, exact: true }).click();
      const pairs = async () => textOf(designer.locator('#run-limits'));

      await press('Order');
      await designer.getByRole('radio', { name: /^Bulk/ }).check({ force: true });
      await press('Paste a table');
      await designer.getByRole('textbox', { name: 'Sizes and pairs' }).fill(TABLE);
      await press('Fill in');
      expect(await pairs()).toBe('12 pairs in all.');
      expect(await textOf(designer.locator('.unplaced'))).toContain('“1” (42, Q)');
      await album.take(page, `${screen.width}-pasted`);

      await press('Size curve');
      const tool = designer.locator('#run-tool');
      await tool.getByRole('textbox', { name: /^Pairs/ }).fill('24');
      await tool.getByRole('button').last().click();
      expect(await pairs()).toBe('24 pairs in all.');
      await album.take(page, `${screen.width}-curve`);

      await press('Continue to materials');
      for (const all of await designer.getByRole('button', { name: /^Tick all of/ }).all()) await all.click();
      await toCheckout(designer);
      await fillIn(designer);
      await designer.locator('.sheet-footer [type="submit"]').click();
      await designer.getByRole('heading', { name: 'Review your order' }).waitFor();
      await expect.poll(() => textOf(designer.locator('.sheet-total'))).toMatch(/^Total/);

      await context.setOffline(true);
      await press('Place order');
      await expect.poll(() => textOf(designer.locator('[part="failure"]'))).toContain('You are offline');
      await album.take(page, `${screen.width}-offline`);
      store.troubles.push('price-changed');
      await context.setOffline(false);
      await designer.getByRole('heading', { name: 'The price has changed' }).waitFor();
      expect(store.orders.size).toBe(0);
      await album.take(page, `${screen.width}-price`);
      await press('Accept the new price and order');
      expect(await textOf(designer.locator('[part="order-number"]'))).toBe('10001-BFG');
      await album.take(page, `${screen.width}-placed`);
      expect(store.orders.size).toBe(1);
      const { quantity } = store.sent.at(-1)!.request;
      expect(quantity.type === 'mto' ? 0 : quantity.run.reduce((sum, line) => sum + line.pairs, 0)).toBe(24);
      expect(faults).toEqual([]);
      await context.close();
    });
  }
});
