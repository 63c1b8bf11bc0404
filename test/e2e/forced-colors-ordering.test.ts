import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAKE_KEY, FakeMedusa } from '../../widget/src/testing/fake-medusa.js';
import { fillIn } from '../embedding/flow.js';
import { answerBy, catalog } from '../embedding/shop.js';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { openInSystemColours, pixelsIn, pixelsOf } from '../support/system-colours.js';

/** As artwork is shown: ink on transparent ground. */
const ARTWORK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><path d="M40 100h320M200 30v140" stroke="#000" stroke-width="24"/></svg>';

/**
 * The steps of an order, for somebody who has pages drawn in a few light colours on black: each goes on where the one before
 * ended. Black ink, grey for what can't be pressed and red for what is wrong all have to be told by something else there.
 */
describe('in forced colours, an order', () => {
  const album = new Album('forced-colors-ordering');
  let browser: Browser;
  let brand: Pages;
  let store: FakeMedusa;
  let page: Page;
  let designer: Locator;
  let next: Locator;
  /** Lets the artwork that is sent arrive. */
  let arrive: () => void;

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    store = new FakeMedusa(catalog);
    brand.own.set('/store/cordwainer/artworks/a1/preview', { type: 'image/svg+xml', body: ARTWORK });
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    brand.shop = async (request) => {
      if (request.url.includes('/artworks')) {
        await arrived;
        const artwork = { id: 'a1', name: 'Wordmark', aspect: 0.5, line: { width: 0.03 } };
        return Response.json({ artwork }, { status: 201 });
      }
      return answerBy(store, request);
    };
    brand.show(
      '<html lang="en"><title>Beaufort &amp; Gray</title><meta name="viewport" content="width=device-width"><script src="/w/cordwainer.script.js" defer></script>',
      `<main><shoe-designer locale="en" country="pt" medusa-url="${brand.url}" publishable-key="${FAKE_KEY}"></shoe-designer></main>`,
    );
    page = await openInSystemColours(browser);
    await page.goto(brand.url);
    designer = page.locator('shoe-designer');
    next = designer.locator('.sheet-footer [type="submit"]');
    await designer.locator('[data-tool]').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });

  const press = (name: string) => designer.getByRole('button', { name, exact: true }).click();
  const choose = (name: RegExp) =>
    designer.getByRole('radio', { name }).evaluate((radio: HTMLInputElement) => radio.click());
  const heading = () => textOf(designer.locator('.sheet h2'));

  test('has a way on that is filled, and lists that have their arrow', async () => {
    await press('Order');
    await designer.locator('[part="quantity"]').waitFor();
    await choose(/^Bulk/);
    await press('Size curve');
    const list = designer.locator('#run-tool select').first();
    const box = (await list.boundingBox())!;
    // The border is some 2 px of what is counted; the words of the list begin at its other end.
    const end = await pixelsOf(list, 'CanvasText', -3, { from: 1 - 30 / box.width });
    expect(end, 'pixels of the arrow').toBeGreaterThan(8);
    await album.take(page, 'curve');
    expect(await pixelsOf(next, 'ButtonText')).toBeGreaterThan(5_000);
    expect(await pixelsOf(designer.getByRole('button', { name: 'Spread the pairs' }), 'ButtonText')).toBeLessThan(
      3_000,
    );
  });

  test('says in heavy type what its sizes lack', async () => {
    const limits = designer.locator('#run-limits');
    const before = await pixelsOf(limits, 'CanvasText', 0);
    await designer.locator('.size-run td input').nth(2).fill('9');
    await next.click();
    await expect.poll(() => limits.getAttribute('class')).toBe('fault');
    expect(before).toBeGreaterThan(0);
    expect(await limits.evaluate((said) => Number(getComputedStyle(said).fontWeight))).toBeGreaterThanOrEqual(700);
    await album.take(page, 'sizes-lacking');
    await choose(/^Made to order/);
    await next.click();
  });

  test('tells lines that are ticked from those that are not, and a way on that is shut from one that is open', async () => {
    await designer.locator('[part="materials"]').waitFor();
    await designer
      .getByRole('button', { name: /^Tick all of/ })
      .first()
      .click();
    const [ticked, open] = [true, false].map((checked) => designer.getByRole('checkbox', { checked }).first());
    expect(await pixelsOf(ticked!, 'Highlight', 0)).toBeGreaterThan(200);
    expect(await pixelsOf(open!, 'Highlight', 0)).toBe(0);
    expect(await pixelsOf(next, 'GrayText')).toBeGreaterThan(300);
    expect(await pixelsOf(next, 'ButtonText')).toBe(0);
    const light = await pixelsOf(open!, 'CanvasText', 0);
    await next.click({ force: true });
    await designer.locator('.line[data-fault]').first().waitFor();
    // The first has the focus, whose colour is another.
    const missed = designer.getByRole('checkbox', { checked: false }).nth(1);
    expect(await pixelsOf(missed, 'CanvasText', 0)).toBeGreaterThan(1.5 * light);
    await album.take(page, 'materials-missed');
    for (const all of await designer.getByRole('button', { name: /^Tick all of/ }).all()) {
      if (await all.isVisible()) await all.evaluate((button: HTMLElement) => button.click());
    }
    await expect.poll(() => pixelsOf(next, 'GrayText')).toBe(0);
    await next.click();
  });

  test('shows which stamp is chosen, and the ink of its artwork on paper', async () => {
    await expect.poll(heading).toBe('Your stamp');
    await choose(/^Develop/);
    const choices = designer.locator('.choice');
    expect(await pixelsOf(choices.last(), 'Highlight', 0)).toBeGreaterThan(20);
    expect(await pixelsOf(choices.first(), 'Highlight', 0)).toBe(0);
    const file = designer.locator('input[type=file]');
    const slot = designer.locator('.stamp-slot');
    const light = await pixelsOf(slot, 'CanvasText', 0);
    await next.click();
    await designer.getByText('Choose a file with your artwork.').waitFor();
    await designer.locator('#stamp-width').focus();
    expect(await pixelsOf(slot, 'CanvasText', 0), 'the border of what is missing').toBeGreaterThan(light + 1_000);
    expect(await pixelsOf(slot, 'Highlight', 0)).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await file.evaluate((input) => input.matches(':focus-visible'))).toBe(true);
    expect(await pixelsOf(slot, 'Highlight', 0), 'the ring of the focus').toBeGreaterThan(400);
    await album.take(page, 'stamp-missing');
    await file.setInputFiles({ name: 'wordmark.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(ARTWORK) });
    await designer.locator('progress').waitFor();
    await album.take(page, 'stamp-sending');
    arrive();
    const picture = designer.locator('.stamp-picture');
    await picture.waitFor();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    expect(await pixelsIn(picture, '#fff'), 'paper').toBeGreaterThan(10_000);
    expect(await pixelsIn(picture, '#000'), 'ink').toBeGreaterThan(1_000);
    await album.take(page, 'stamp-drawn');
    await choose(/^Unlabelled/);
    await next.click();
  });

  test('tells fields that need another look from those that do not', async () => {
    await expect.poll(heading).toBe('Checkout');
    await next.click();
    await designer.getByText('6 fields need another look.').waitFor();
    // Both are empty, and as wide.
    const wrong = await pixelsOf(designer.getByLabel('Street and number'), 'CanvasText', 0);
    const right = await pixelsOf(designer.getByLabel('Company'), 'CanvasText', 0);
    expect(wrong).toBeGreaterThan(2 * right);
    await album.take(page, 'checkout-faults');
    await fillIn(designer);
    const method = designer.locator('.shipping-methods .choice');
    expect(await pixelsOf(method.first(), 'Highlight', 0)).toBeGreaterThan(20);
    expect(await pixelsOf(method.last(), 'Highlight', 0)).toBe(0);
    await next.click();
  });

  test('is reviewed, refused and placed', async () => {
    await expect.poll(heading).toBe('Review your order');
    await expect.poll(() => textOf(designer.locator('.sheet-total'))).toMatch(/^Total/);
    store.troubles.push('down', 'price-changed');
    await next.click();
    await designer.locator('[part="failure"]').waitFor();
    await album.take(page, 'refused');
    await press('Try again');
    await expect.poll(heading).toBe('The price has changed');
    await album.take(page, 'price');
    const way = (name: string) => pixelsOf(designer.getByRole('button', { name, exact: true }), 'ButtonText');
    expect(await way('Accept the new price and order')).toBeGreaterThan(5_000);
    expect(await way('Back to checkout')).toBeLessThan(3_000);
    await press('Accept the new price and order');
    await designer.locator('[part="order-number"]').waitFor();
    await album.take(page, 'placed');
    expect(store.orders.size).toBe(1);
  });
});
