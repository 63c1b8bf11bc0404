import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser } from '../support/browser.js';
import { pixelsOf } from '../support/system-colours.js';

const HEAD = `<html lang="en"><title>Beaufort &amp; Gray</title><meta name="viewport" content="width=device-width">
  <script src="/w/cordwainer.script.js" defer></script>`;
const BODY = `<main><shoe-designer locale="en" catalog-url="/catalog.json"></shoe-designer></main>`;

/**
 * The designer for somebody who has pages drawn in a few colours of their own: backgrounds and shadows are gone, and what
 * is chosen has to be told from what is not by the colour that the system has for it.
 */
describe('in forced colours', () => {
  const album = new Album('forced-colors');
  let browser: Browser;
  let brand: Pages;
  let page: Page;

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    brand.show(HEAD, BODY);
    page = await browser.newPage({
      viewport: { width: 820, height: 1180 },
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    page.setDefaultTimeout(60_000);
    await page.goto(brand.url);
    await page.locator('shoe-designer [data-tool]').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });

  test('what is chosen while designing is told from what is not', async () => {
    const parts = page.getByRole('navigation', { name: 'Parts of the shoe' });
    await parts.getByRole('button', { name: 'Upper', exact: true }).click();
    await parts.getByRole('button', { name: 'Vamp', exact: true }).click();
    await album.take(page, 'designing');
    await toldApart('.part-group', '[aria-current]');
    await toldApart('.part', '[aria-current]');
    await toldApart('.choice-list[data-compact] .choice', ':has(:checked)');
    await toldApart('.swatch', ':has(:checked)');
  });

  test('what is chosen while ordering is told from what is not', async () => {
    await page.getByRole('button', { name: 'Order', exact: true }).click();
    await page.getByRole('heading', { name: 'Sizes and quantity' }).waitFor();
    await album.take(page, 'sizes');
    await toldApart('.tile', ':has(:checked)');
    await toldApart('.segment', ':has(:checked)');
    await toldApart('.quantity .choice-list .choice', ':has(:checked)');
    await toldApart('.order-progress li', '[aria-current]');
  });

  /** That the chosen one of a kind has the system's colour for it, and its neighbour none of it. */
  async function toldApart(kind: string, chosen: string): Promise<void> {
    const all = page.locator('shoe-designer').locator(kind);
    const marked = await pixelsOf(all.and(page.locator(`${kind}${chosen}`)).first(), 'Highlight');
    const plain = await pixelsOf(all.and(page.locator(`${kind}:not(${chosen})`)).last(), 'Highlight');
    expect({ kind, marked: marked > 20, plain }).toEqual({ kind, marked: true, plain: 0 });
  }
});
