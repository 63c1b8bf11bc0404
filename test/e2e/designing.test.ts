import axe, { type AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn } from '../embedding/flow.js';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { go, openDesigner, SCREENS, type Screen } from '../support/designing.js';
import { focusedOn, pressByKeys, tabTo, typeByKeys } from '../support/keyboard.js';

/** A brand's page as it should be, so that whatever is found wrong with it is the designer's. */
const HEAD = `<html lang="en"><title>Beaufort &amp; Gray</title><meta name="viewport" content="width=device-width">
  <script src="/w/cordwainer.script.js" defer></script>`;
const BODY = `<main><h1>Your shoe</h1><shoe-designer locale="en" catalog-url="/catalog.json"></shoe-designer></main>`;

/** What a buyer does with the built designer on a brand's strict page, at each size; then all of it again by keys alone. */
describe('designing and ordering', () => {
  const album = new Album('designing');
  let browser: Browser;
  let brand: Pages;

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    brand.show(HEAD, BODY);
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });

  const open = (screen: Screen) => openDesigner(browser, album, brand.url, screen);

  for (const screen of SCREENS) {
    describe(`at ${screen.width} px`, () => {
      let visit: Awaited<ReturnType<typeof open>>;
      let page: Page;
      beforeAll(async () => {
        visit = await open(screen);
        page = visit.page;
      });
      afterAll(() => visit?.close());

      test('a style is chosen by its picture', async () => {
        await go(page, 'Shape', 'Style');
        await choose(page, /^Derby/);
        expect(await textOf(title(page))).toBe('Derby');
        await choose(page, /^Oxford/);
        expect(await textOf(title(page))).toBe('Oxford');
        await visit.picture('styles');
        await flawless(page);
      });

      test('a part is found by pointing at the shoe, by the list, and by going on', async () => {
        const before = await heading(page);
        await pressShoe(page);
        await expect.poll(() => heading(page)).not.toBe(before);
        await go(page, 'Upper', 'Vamp');
        expect(await heading(page)).toBe('Vamp');
        await page.getByRole('button', { name: /^Next/ }).click();
        expect(await heading(page)).toBe('Quarters');
        await page.getByRole('button', { name: /^Previous/ }).click();
        expect(await heading(page)).toBe('Vamp');
        await visit.picture('part');
      });

      test('a leather and a colour change the price and the shoe, and can be taken back and made again', async () => {
        const was = await shown(page);
        await choose(page, /^Suede/);
        await expect.poll(() => value(page)).toContain('Suede');
        const chosen = await value(page);
        await expect.poll(() => shown(page)).not.toEqual(was);
        await page.getByRole('button', { name: 'Undo', exact: true }).click();
        await expect.poll(() => value(page)).not.toBe(chosen);
        await page.getByRole('button', { name: 'Redo', exact: true }).click();
        await expect.poll(() => value(page)).toBe(chosen);
        await visit.picture('suede');
        await flawless(page);
      });

      test('the design is there again after a reload', async () => {
        await page.reload();
        await drawn(page);
        await go(page, 'Upper', 'Vamp');
        expect(await value(page)).toContain('Suede');
      });

      test('a pair with feet of two sizes is asked for, size and material confirmed', async () => {
        await page.getByRole('button', { name: 'Order', exact: true }).click();
        await page.getByRole('heading', { name: 'Sizes and quantity' }).waitFor();
        await visit.picture('sizes');
        await flawless(page);
        await page.getByRole('checkbox', { name: 'Both feet are the same size' }).uncheck({ force: true });
        const right = page.getByRole('group', { name: 'Right foot' });
        await right.getByRole('radio', { name: '43', exact: true }).check({ force: true });
        await page.getByRole('button', { name: 'Continue to materials' }).click();
        await visit.picture('materials');
        await flawless(page);
        await confirmAll(page);
        await page.getByRole('button', { name: 'Continue to checkout' }).click();
        await page.getByRole('heading', { name: 'Checkout' }).waitFor();
        await page.getByRole('textbox', { name: 'City' }).fill('Lisboa');
        await visit.picture('checkout');
        await flawless(page);
      });

      test('a reload in the middle of ordering leaves everything as it was typed', async () => {
        await page.reload();
        await page.getByRole('heading', { name: 'Checkout' }).waitFor();
        expect(await page.getByRole('textbox', { name: 'City' }).inputValue()).toBe('Lisboa');
      });

      test('nothing else than the page is asked for anything', () => {
        expect(visit.faults).toEqual([]);
      });
    });
  }

  test('the whole way by keys alone, on a telephone’s width: from a leather to the order', async () => {
    const { page, faults, close } = await open(SCREENS[0]);
    await page.evaluate(() => {
      const page = globalThis as unknown as { ordered?: unknown };
      document.addEventListener('order-submit', (event) => {
        event.preventDefault();
        page.ordered = (event as CustomEvent).detail.request;
      });
    });
    await pressByKeys(page, 'Vamp');
    await tabTo(page, /^Box calf/);
    await page.keyboard.press('ArrowDown');
    expect((await focusedOn(page)).name).not.toMatch(/^Box calf/);
    await tabTo(page, 'Order', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Sizes and quantity');
    await pressByKeys(page, 'Continue to materials');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Confirm materials');
    for (;;) {
      const { name } = await tabTo(page, /^Tick all of|^Continue to checkout/);
      await page.keyboard.press('Enter');
      if (name === 'Continue to checkout') break;
    }
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Checkout');
    await typeByKeys(page, /^E-mail/, 'ada@example.com');
    await typeByKeys(page, /^Country/, 'Portugal');
    await typeByKeys(page, /^First name/, 'Ada');
    await typeByKeys(page, /^Last name/, 'Lovelace');
    await typeByKeys(page, /^Street/, 'Rua do Carmo 1');
    await typeByKeys(page, /^Postal code/, '1200-093');
    await typeByKeys(page, /^City/, 'Lisboa');
    await pressByKeys(page, 'Review your order');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Review your order');
    await pressByKeys(page, 'Place order');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Thank you for your order');
    const ordered = await page.evaluate(() => (globalThis as unknown as { ordered: object }).ordered);
    expect(ordered).toMatchObject({ email: 'ada@example.com', quantity: { type: 'mto' } });
    expect(faults).toEqual([]);
    await close();
  });
});

const title = (page: Page) => page.locator('shoe-designer [part="title"]');
const choices = (page: Page) => page.getByRole('region', { name: /^Your choices|^Ordering/ });

async function heading(page: Page): Promise<string> {
  return textOf(choices(page).getByRole('heading', { level: 2 }).first());
}

/** What is chosen for the part that is open. */
async function value(page: Page): Promise<string> {
  return textOf(page.locator('shoe-designer [part="editor"]'));
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await choices(page).getByRole('radio', { name }).first().check({ force: true });
}

/** Presses in the middle of the picture, where the shoe is on every screen. */
async function pressShoe(page: Page): Promise<void> {
  const box = await page.locator('shoe-designer .stage-view').boundingBox();
  if (!box) throw new Error('There is no picture.');
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.55);
}

/** The picture as a number that another picture would not have. */
function shown(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const designer = document.querySelector('shoe-designer') as unknown as {
      screenshot(request: object): Promise<Blob>;
    };
    const bytes = await (await designer.screenshot({ width: 160, height: 120 })).arrayBuffer();
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join();
  });
}

async function confirmAll(page: Page): Promise<void> {
  const open: Locator = page.getByRole('button', { name: /^Tick all of/, disabled: false });
  while ((await open.count()) > 0) await open.first().click();
}

/** What axe-core finds on the page as it is. It looks through shadow roots. */
async function flawless(page: Page): Promise<void> {
  // As the debugger evaluates it, it is no script of the page, whose policy stays as strict as it is.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: Node): Promise<AxeResults> } };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
}
