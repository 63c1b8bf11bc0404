import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn } from '../embedding/flow.js';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { go, openDesigner, SCREENS, type Screen } from '../support/designing.js';
import { pressByKeys, tabTo, typeByKeys } from '../support/keyboard.js';

const HEAD = `<html lang="en"><title>B</title><meta name="viewport" content="width=device-width">
  <script src="/w/cordwainer.script.js" defer></script>`;
const BODY = `<main><shoe-designer locale="en" catalog-url="/catalog.json"></shoe-designer></main>`;

/** What helps in designing, on the built designer and a brand's strict page: at each size, then by keys alone. */
describe('what helps in designing', () => {
  const album = new Album('aids');
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

  async function open(screen: Screen) {
    const visit = await openDesigner(browser, album, brand.url, screen);
    // What helps comes after the shoe.
    await designer(visit.page).locator('.finder-toggle, .finder-bar').first().waitFor({ state: 'attached' });
    return visit;
  }

  for (const screen of SCREENS) {
    describe(`at ${screen.width} px`, () => {
      let visit: Awaited<ReturnType<typeof open>>;
      let page: Page;
      beforeAll(async () => {
        visit = await open(screen);
        page = visit.page;
      });
      afterAll(() => visit?.close());

      test('a leather is found by its name, and used for every part in the same', async () => {
        await go(page, 'Upper', 'Vamp');
        const toggle = page.getByRole('button', { name: 'Find a leather', exact: true });
        if (await toggle.isVisible()) await toggle.click();
        const search = page.getByRole('searchbox', { name: 'Search names, types and colours' });
        await search.fill('navy suede');
        await expect.poll(() => textOf(designer(page).locator('.panel'))).toMatch(/\d+ of \d+ colours/);
        await page.getByRole('radio', { name: /^Navy/ }).first().check({ force: true });
        await expect.poll(() => worn(page)).toBe('Suede, Navy');
        await visit.picture('found');
        await search.fill('no such thing');
        await expect.poll(() => textOf(designer(page).locator('.panel'))).toContain('is called “no such thing”');
        await page.getByRole('button', { name: 'Show all leathers', exact: true }).click();

        await page
          .getByRole('button', { name: /^Use it for (all in|every part)/ })
          .first()
          .click();
        await expect.poll(() => announced(page)).toMatch(/^Changed: \d+ parts/);
        await visit.picture('spread');
        await go(page, 'Upper', 'Quarters');
        expect(await worn(page)).toBe('Suede, Navy');
        await tool(page, 'Undo');
        await expect.poll(() => worn(page)).toBe('Box calf, Chestnut');
      });

      test('what another part wears is copied', async () => {
        await go(page, 'Upper', 'Quarters');
        await page.getByRole('button', { name: /^Copy from another part/ }).click();
        await page.getByRole('heading', { name: 'Copy to: Quarters' }).waitFor();
        await visit.picture('copy');
        await page.getByRole('button', { name: /^Suede, Navy/ }).click();
        await expect.poll(() => worn(page)).toBe('Suede, Navy');
      });

      test('a choice that would break others says why and offers to change them too, in one step', async () => {
        await go(page, 'Upper', 'Vamp');
        await page
          .getByRole('radio', { name: /^Patent/ })
          .first()
          .click({ force: true });
        await expect.poll(() => announced(page)).toBe('On a patent vamp the toe cap is patent too.');
        await visit.picture('rule');
        await page.getByRole('button', { name: 'Leave it as it is', exact: true }).click();
        expect(await worn(page)).toBe('Suede, Navy');
        await page
          .getByRole('radio', { name: /^Patent/ })
          .first()
          .click({ force: true });
        await page.getByRole('button', { name: /^Choose it and change this too: Toe cap/ }).click();
        await expect.poll(() => worn(page)).toMatch(/^Patent/);
        await go(page, 'Upper', 'Toe cap');
        expect(await worn(page)).toMatch(/^Patent/);
        await tool(page, 'Undo');
        await expect.poll(() => worn(page)).toBe('Box calf, Chestnut');
        await go(page, 'Upper', 'Vamp');
        expect(await worn(page)).toBe('Suede, Navy');
      });

      test('what a rule forbids for good is told with its sentence', async () => {
        await go(page, 'Shape', 'Construction');
        await page
          .getByRole('radio', { name: /^Blake(?! )/ })
          .first()
          .check({ force: true });
        await go(page, 'Sole and heel', 'Sole');
        await designer(page).locator('.panel').getByText('A Blake stitch can’t hold a double sole').first().waitFor();
        await visit.picture('forbidden');
        await tool(page, 'Undo');
      });

      test('a surprise keeps the rules, is compared with what was, and taken back', async () => {
        const before = await code(page);
        await tool(page, 'Surprise me');
        await expect.poll(() => code(page)).not.toBe(before);
        expect(await designer(page).locator('[part="conflicts"]').count()).toBe(0);
        await tool(page, 'Compare');
        const dialog = designer(page).locator('dialog[open]');
        await dialog.getByRole('heading', { name: 'Compare' }).waitFor();
        expect(await dialog.locator('.comparison-shoe').count()).toBe(2);
        await visit.picture('compared');
        await dialog.getByRole('button', { name: 'Close', exact: true }).first().click();
        await tool(page, 'Undo');
        await expect.poll(() => code(page)).toBe(before);
      });

      test('it is saved here, found again, and shared by a link and by a code to scan', async () => {
        const kept = await code(page);
        await tool(page, 'Save');
        await expect.poll(() => textOf(designer(page).locator('[part="message"]'))).toContain('Saved as');
        await tool(page, 'Start over');
        await expect.poll(() => code(page)).not.toBe(kept);
        await tool(page, 'My designs');
        await page.getByRole('list', { name: 'Saved designs' }).getByRole('button', { name: /^Open/ }).first().click();
        await expect.poll(() => code(page)).toBe(kept);

        await tool(page, 'Share');
        await page.getByRole('img', { name: 'QR code of the link' }).waitFor();
        await visit.picture('shared');
        const link = await page.getByLabel('Link to your design').inputValue();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download SVG', exact: true }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/\.svg$/);
        const other = await browser.newPage();
        await other.goto(link);
        await drawn(other);
        expect(await code(other)).toBe(kept);
        await other.close();
        expect(visit.faults).toEqual([]);
      });
    });
  }

  test('by keys alone: a leather is found and spread; the design is compared, saved and shared', async () => {
    const { page, faults, close } = await open(SCREENS[2]);
    await pressByKeys(page, 'Vamp');
    await typeByKeys(page, 'Search names, types and colours', 'navy suede');
    await page.getByRole('radio', { name: /Navy/ }).first().waitFor();
    await tabTo(page, /Navy/);
    await page.keyboard.press('Space');
    await expect.poll(() => worn(page)).toBe('Suede, Navy');
    await pressByKeys(page, 'Clear the search');
    await pressByKeys(page, /^Use it for (all in|every part)/);
    await expect.poll(() => announced(page)).toMatch(/^Changed: \d+ parts/);
    const kept = await code(page);
    await tabTo(page, 'Compare', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await designer(page).locator('dialog[open]').getByRole('heading', { name: 'Compare' }).waitFor();
    await page.keyboard.press('Escape');
    await pressByKeys(page, 'Save');
    await expect.poll(() => textOf(designer(page).locator('[part="message"]'))).toContain('Saved as');
    await tabTo(page, 'Share', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pressByKeys(page, 'Copy link');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(kept);
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
    await close();
  });
});

const designer = (page: Page) => page.locator('shoe-designer');
const announced = (page: Page) => textOf(designer(page).locator('[aria-live="polite"][aria-atomic]'));

/** What the part that is open is made of. */
const worn = (page: Page) => textOf(designer(page).locator('.part-value').first());

const code = (page: Page) =>
  page.evaluate(() => (document.querySelector('shoe-designer') as unknown as { designCode: string }).designCode);

/** Presses a tool where it lies: in the bar, or in the menu of those that have no room there. */
async function tool(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).locator('visible=true').first();
  if ((await button.count()) === 0) await page.getByRole('button', { name: 'More', exact: true }).click();
  await button.click();
}
