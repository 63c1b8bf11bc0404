import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pages } from '../loading/pages.js';
import { Album, launchBrowser } from '../support/browser.js';

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
    const marked = await highlighted(all.and(page.locator(`${kind}${chosen}`)).first());
    const plain = await highlighted(all.and(page.locator(`${kind}:not(${chosen})`)).last());
    expect({ kind, marked: marked > 20, plain }).toEqual({ kind, marked: true, plain: 0 });
  }

  /** How many pixels of an element and of the little around it have the colour of what is chosen. */
  async function highlighted(element: Locator): Promise<number> {
    await element.scrollIntoViewIfNeeded();
    const box = (await element.boundingBox())!;
    const clip = { x: Math.max(0, box.x - 3), y: box.y - 3, width: box.width + 6, height: box.height + 6 };
    const picture = (await page.screenshot({ clip })).toString('base64');
    return page.evaluate(async (base64) => {
      // Some systems' colour lets what lies under it through.
      const dip = new OffscreenCanvas(1, 1).getContext('2d')!;
      const sample = document.body.appendChild(document.createElement('p'));
      for (const name of ['Canvas', 'Highlight']) {
        sample.style.setProperty('color', name);
        dip.fillStyle = getComputedStyle(sample).color;
        dip.fillRect(0, 0, 1, 1);
      }
      sample.remove();
      const wanted = [...dip.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((value, channel) => Math.abs(data[at + channel]! - value) < 3)) count++;
      }
      return count;
    }, picture);
  }
});
