import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startStorefront } from '../../demo/storefront/server.mjs';
import { Pages } from '../loading/pages.js';
import { launchBrowser } from '../support/browser.js';
import { drawn, orderDerby } from './flow.js';
import { freePort, KEY, openShop } from './shop.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The demo's pages, each with the designer in other surroundings. */
describe('the pages of the demo', () => {
  let browser: Browser;
  let shop: Pages;
  let storefront: { close(): Promise<void> };
  let home: string;
  let page: Page;
  let faults: string[];
  let foreign: string[];

  beforeAll(async () => {
    [browser, shop] = await Promise.all([launchBrowser(), Pages.start(true)]);
    openShop(shop);
    const port = await freePort();
    home = `http://localhost:${port}`;
    storefront = await startStorefront({ port, medusaUrl: shop.url, publishableKey: KEY });
  });
  afterAll(async () => {
    await browser?.close();
    await storefront?.close();
    shop?.stop();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 900, height: 760 } });
    page.setDefaultTimeout(30_000);
    faults = [];
    foreign = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (![home, shop.url, 'data:', 'blob:'].some((own) => url.startsWith(own))) foreign.push(url);
    });
  });

  /** Everything that axe-core finds, as lines that can be read. */
  const found = (): Promise<string[]> =>
    page.evaluate(async (axe) => {
      const { eval: run } = globalThis;
      if (!('axe' in globalThis)) run(axe);
      const { axe: engine } = globalThis as unknown as {
        axe: {
          run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
        };
      };
      const { violations } = await engine.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
      );
    }, AXE);

  async function visit(path: string, designers = 1): Promise<Locator> {
    await page.goto(home + path);
    for (let nth = 0; nth < designers; nth++) await drawn(page, nth);
    return page.locator('shoe-designer').first();
  }

  for (const [path, title, designers] of [
    ['/', 'the luxury house', 1],
    ['/street', 'the streetwear brand', 1],
    ['/plain', 'the plain page', 1],
    ['/plain?lang=ar', 'the plain page in Arabic', 1],
    ['/three', 'three on a page', 3],
    ['/examples', 'the list of them', 0],
  ] as const) {
    test(`${title}: drawn, without a fault, nothing foreign, and axe-core finds nothing`, async () => {
      await visit(path, designers);
      expect(await found()).toEqual([]);
      expect(faults).toEqual([]);
      expect(foreign).toEqual([]);
    });
  }

  test('axe-core finds nothing on any step of the order', async () => {
    const designer = await visit('/');
    const steps: string[] = [];
    const number = await orderDerby(designer, async (step) => {
      steps.push(step);
      expect(await found(), step).toEqual([]);
    });
    expect(number).toMatch(/^\d{5}-BFG$/);
    expect(await found(), 'placed').toEqual([]);
    expect(steps).toEqual(['design', 'quantity', 'materials', 'checkout', 'review']);
    expect(faults).toEqual([]);
  });

  test('the streetwear brand offers its own part of the collection, in its language and currency', async () => {
    const designer = await visit('/street');
    expect(await designer.locator('[part="title"]').textContent()).toContain('Zapatilla');
    expect(await designer.locator('[part="price"]').textContent()).toContain('US$');
    await designer.getByRole('button', { name: 'Forma', exact: true }).click();
    expect(await designer.getByRole('radio').count()).toBe(4);
  });

  test('the pages of each brand and of its orders carry its own key and name', async () => {
    const port = await freePort();
    const brands = await startStorefront({
      port,
      medusaUrl: shop.url,
      publishableKey: 'pk_house',
      streetKey: 'pk_street',
    });
    try {
      for (const [path, key, name] of [
        ['/', 'pk_house', 'Beaufort'],
        ['/order', 'pk_house', 'Beaufort'],
        ['/pay', 'pk_house', 'Beaufort'],
        ['/street', 'pk_street', 'Calle Nueve'],
        ['/street/order', 'pk_street', 'Calle Nueve'],
        ['/street/pay', 'pk_street', 'Calle Nueve'],
      ] as const) {
        const text = await (await fetch(`http://localhost:${port}${path}`)).text();
        expect(text, path).toContain(`publishable-key="${key}"`);
        expect(text, path).toContain(name);
      }
    } finally {
      await brands.close();
    }
  });

  test('React passes attributes on, and hears of designs', async () => {
    const designer = await visit('/react');
    await designer
      .getByRole('radio', { name: /^Black/ })
      .first()
      .check({ force: true });
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^Design \w/);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => designer.locator('.part-value').textContent()).toContain('Chestnut');
    await page.getByLabel('Language').selectOption('fr');
    await expect.poll(() => designer.locator('[part="order-button"]').textContent()).toContain('Commander');
    expect(await found()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('Vue binds properties, events and methods', async () => {
    const designer = await visit('/vue');
    await page.getByLabel('Dark').check();
    await expect.poll(() => designer.getAttribute('theme')).toBe('dark');
    await designer
      .getByRole('radio', { name: /^Black/ })
      .first()
      .check({ force: true });
    await expect.poll(() => page.locator('output').textContent()).toMatch(/^Design \w/);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => designer.locator('.part-value').textContent()).toContain('Chestnut');
    expect(await found()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
