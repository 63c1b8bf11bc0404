import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Pages } from '../loading/pages.js';
import { launchBrowser } from '../support/browser.js';
import { drawn, orderDerby } from './flow.js';
import { CLOBBERING, HOSTILE_CSS, HOSTILE_SCRIPT } from './hostile.js';
import { boxes } from './look.js';
import { openShop } from './shop.js';

const require = createRequire(import.meta.url);
const execute = promisify(execFile);
const RENDER = fileURLToPath(new URL('./render.mjs', import.meta.url));
const MODULE = '<script type="module" src="/w/cordwainer.js"></script>';
const SCRIPT = '<script src="/w/cordwainer.script.js" defer></script>';

/** What a careful site sends: everything from itself, nothing unsafe, and Trusted Types. */
const CAREFUL =
  "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html cordwainer";

/** Where an old jQuery is: it writes HTML and handlers as it pleases. */
const CARELESS = "default-src 'self' 'unsafe-inline'";

/** The built designer on pages that were made for other things. */
describe('embedding the designer', () => {
  let browser: Browser;
  let brand: Pages;
  let shop: string;
  let page: Page;
  let faults: string[];
  let requests: Request[];

  beforeAll(async () => {
    [browser, brand] = await Promise.all([launchBrowser(), Pages.start()]);
    shop = openShop(brand);
    const file = (type: string, body: string | Buffer) => ({ type, body });
    brand.own.set('/hostile.css', file('text/css', HOSTILE_CSS));
    brand.own.set('/hostile.js', file('text/javascript', HOSTILE_SCRIPT));
    brand.own.set('/jquery.js', file('text/javascript', readFileSync(require.resolve('jquery/dist/jquery.js'))));
    brand.own.set(
      '/page.css',
      file('text/css', 'body { margin: 0 } .column { inline-size: 420px; block-size: 640px }'),
    );
  });
  afterAll(async () => {
    await browser?.close();
    brand?.stop();
  });
  /** A page of somebody who has never been here: a design that was kept would be there again. */
  async function freshPage(): Promise<void> {
    await page?.close();
    page = await browser.newPage({ viewport: { width: 480, height: 800 } });
    page.setDefaultTimeout(20_000);
    faults = [];
    requests = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    page.on('request', (request) => requests.push(request));
  }
  beforeEach(freshPage);

  const designer = (attributes = '') =>
    `<shoe-designer locale="en" catalog-url="/catalog.json" ${attributes}></shoe-designer>`;
  const foreign = () =>
    requests.map((request) => request.url()).filter((url) => !url.startsWith(brand.url) && !/^(data|blob):/.test(url));

  test('a careful page: the whole flow without a violation of its policy, and nothing asked of anybody else', async () => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener('securitypolicyviolation', (event) =>
        seen.push(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
        ),
      );
    });
    brand.show(`<link rel="stylesheet" href="/page.css">${SCRIPT}`, designer(shop), CAREFUL);
    await page.goto(brand.url);
    await drawn(page);
    expect(page.workers()).toHaveLength(1);
    expect(await orderDerby(page.locator('shoe-designer'))).toMatch(/^\d{5}-BFG$/);
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(faults).toEqual([]);
    expect(foreign()).toEqual([]);
  });

  test('a hostile page: the same flow, and the same look to the pixel, as on an empty one', async () => {
    const looks: Record<string, { boxes: string[]; picture: string }[]> = {};
    for (const [name, head, body] of [
      ['empty', '<link rel="stylesheet" href="/page.css">', ''],
      [
        'hostile',
        '<link rel="stylesheet" href="/hostile.css"><script src="/jquery.js"></script><script src="/hostile.js"></script>',
        CLOBBERING,
      ],
    ] as const) {
      looks[name] = [];
      await freshPage();
      brand.show(`${head}${SCRIPT}`, `${designer(`theme="light" ${shop}`)}${body}`, CARELESS);
      await page.goto(brand.url);
      await drawn(page);
      const number = await orderDerby(page.locator('shoe-designer'), async (step) => {
        if (step !== 'design' && step !== 'checkout') return;
        await page.mouse.move(0, 0);
        // A caret blinks.
        await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur());
        const panel = page.locator('shoe-designer .panel');
        const take = async () => (await panel.screenshot({ animations: 'disabled' })).toString('base64');
        // What still comes in on a slow machine is no difference between pages.
        let picture = '';
        for (let next = await take(); next !== picture; next = await take()) {
          picture = next;
          await page.waitForTimeout(800);
        }
        looks[name]!.push({ boxes: await boxes(page), picture });
      });
      expect(number).toMatch(/^\d{5}-BFG$/);
      expect(faults).toEqual([]);
    }
    for (const at of [0, 1]) {
      const [empty, hostile] = [looks.empty![at]!, looks.hostile![at]!];
      expect(hostile.boxes).toEqual(empty.boxes);
      expect(hostile.picture === empty.picture, `picture ${at}`).toBe(true);
    }
  });

  test('an old jQuery finds nothing of the designer, and may show, hide and move it', async () => {
    brand.show(
      `<link rel="stylesheet" href="/page.css"><script src="/jquery.js"></script>${MODULE}`,
      `<div id="here">${designer()}</div><div id="there"></div>`,
      CARELESS,
    );
    await page.goto(brand.url);
    await drawn(page);
    const found = await page.evaluate(() => {
      const $ = (globalThis as unknown as { jQuery: (query: string) => JQuery }).jQuery;
      interface JQuery {
        length: number;
        hide(): JQuery;
        show(): JQuery;
        appendTo(query: string): JQuery;
        is(query: string): boolean;
      }
      const inside = $('button, canvas, .designer').length;
      const $designer = $('shoe-designer');
      $designer.hide();
      const hidden = !$designer.is(':visible');
      $designer.show();
      $designer.appendTo('#there');
      return { inside, hidden, shown: $designer.is(':visible') };
    });
    expect(found).toEqual({ inside: 0, hidden: true, shown: true });
    await page.locator('shoe-designer').getByRole('button', { name: 'Upper' }).click();
    expect(faults).toEqual([]);
  });

  test('nothing leaks out: no name on the window, no style on the page', async () => {
    const OWN =
      '<h2>Ours</h2><p>Words</p><button>Press</button><input value="x"><ul><li>One</li></ul><a href="#">To</a>';
    brand.show('<link rel="stylesheet" href="/page.css">', `${OWN}<div id="place"></div>`, CARELESS);
    await page.goto(brand.url);
    const state = () =>
      page.evaluate(() => ({
        names: Object.getOwnPropertyNames(globalThis),
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        head: document.head.querySelectorAll(':not(script)').length,
        styles: Array.from(document.querySelectorAll('body > *'), (element) =>
          Array.from(
            getComputedStyle(element),
            (name) => `${name}:${getComputedStyle(element).getPropertyValue(name)}`,
          ),
        ),
      }));
    const before = await state();
    await page.addScriptTag({ type: 'module', url: '/w/cordwainer.js' });
    await page.evaluate(async () => {
      await customElements.whenDefined('shoe-designer');
      const element = document.createElement('shoe-designer');
      element.setAttribute('catalog-url', '/catalog.json');
      document.getElementById('place')!.append(element);
    });
    await drawn(page);
    const after = await state();
    expect(after.names.filter((name) => !before.names.includes(name))).toEqual([]);
    expect([after.sheets, after.head]).toEqual([before.sheets, before.head]);
    // The place has grown by the designer; everything else is as it was.
    expect(after.styles.slice(0, -1)).toEqual(before.styles.slice(0, -1));
  });

  test('three designers on a page: each its own design, language and look, one worker for all', async () => {
    brand.show(
      `<link rel="stylesheet" href="/page.css">${MODULE}`,
      ['en', 'de', 'ar']
        .map(
          (locale) =>
            `<div class="column"><shoe-designer locale="${locale}" currency="${locale === 'ar' ? 'KWD' : 'EUR'}" theme="${locale === 'de' ? 'dark' : 'light'}" catalog-url="/catalog.json"></shoe-designer></div>`,
        )
        .join(''),
      CAREFUL,
    );
    await page.goto(brand.url);
    for (const nth of [0, 1, 2]) await drawn(page, nth);
    expect(page.workers()).toHaveLength(1);
    const [english, german, arabic] = [0, 1, 2].map((nth) => page.locator('shoe-designer').nth(nth));
    const codes = () =>
      page.evaluate(() =>
        Array.from(
          document.querySelectorAll('shoe-designer'),
          (one) => (one as unknown as { designCode: string }).designCode,
        ),
      );
    const before = await codes();
    await german!.getByRole('button', { name: 'Vorderblatt', exact: true }).click();
    await german!.getByRole('radio', { name: /^Schwarz/ }).check({ force: true });
    await expect.poll(() => german!.locator('.part-value').textContent()).toContain('Schwarz');
    const after = await codes();
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]).not.toBe(before[1]);
    expect(await english!.locator('[part="order-button"]').textContent()).toContain('Order');
    expect(await arabic!.locator('[part="order-button"]').textContent()).toContain('اطلب');
    expect(await arabic!.locator('[part="price"]').textContent()).toContain('د.ك');
    const paper = (one: typeof english) =>
      one!.locator('.panel').evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(await paper(german)).not.toBe(await paper(english));
    expect(faults).toEqual([]);
  });

  test('rendered on a server, it is there before its script, and once after it', async () => {
    const { stdout } = await execute(process.execPath, [RENDER, 'locale="en" catalog-url="/catalog.json"']);
    expect(stdout).toContain('shadowrootmode="open"');
    brand.show('<link rel="stylesheet" href="/page.css">', stdout, CARELESS);
    await page.goto(brand.url);
    const bars = () => page.locator('shoe-designer .top-bar').count();
    expect(await bars()).toBe(1);
    expect(await page.locator('shoe-payment [role="status"]').count()).toBe(1);
    await page.addScriptTag({ type: 'module', url: '/w/cordwainer.js' });
    await page.addScriptTag({ type: 'module', url: '/w/cordwainer.payment.js' });
    await drawn(page);
    expect(await bars()).toBe(1);
    expect(await page.locator('shoe-payment [part="base"]').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('moving the designer about keeps shoe, design and order, and loads nothing again', async () => {
    await page.addInitScript(() => {
      const contexts: string[] = [];
      Object.assign(globalThis, { contexts });
      const own = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...call: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...call: unknown[]) {
        contexts.push(String(call[0]));
        return own.apply(this, call);
      } as never;
    });
    brand.show(
      `<link rel="stylesheet" href="/page.css">${MODULE}`,
      `<div class="column" id="here">${designer(shop)}</div><div class="column" id="there"></div>`,
      CAREFUL,
    );
    await page.goto(brand.url);
    await drawn(page);
    const one = page.locator('shoe-designer');
    await one.locator('.swatch').first().click();
    await one.getByRole('button', { name: 'Order', exact: true }).click();
    await one.locator('input[name="order-type"]').nth(2).check({ force: true });
    await one.getByLabel('Pairs in EU 42, F, standard', { exact: true }).fill('7');
    const state = () =>
      page.evaluate(() => {
        const element = document.querySelector('shoe-designer') as HTMLElement & { designCode: string };
        const canvas = element.shadowRoot!.querySelector('canvas') as HTMLCanvasElement & { ours?: number };
        canvas.ours ??= Math.random();
        return {
          code: element.designCode,
          canvas: canvas.ours,
          pairs: element.shadowRoot!.querySelector<HTMLInputElement>('[aria-label="Pairs in EU 42, F, standard"]')
            ?.value,
          contexts: (globalThis as unknown as { contexts: string[] }).contexts.length,
        };
      });
    const before = await state();
    const asked = brand.asked.length;
    for (const place of ['there', 'here', 'there']) {
      await page.evaluate((id) => document.getElementById(id)!.append(document.querySelector('shoe-designer')!), place);
      await page.waitForTimeout(300);
    }
    // Longer than the designer waits before it believes that it was taken away.
    await page.waitForTimeout(2500);
    expect(await state()).toEqual(before);
    expect(brand.asked.slice(asked)).toEqual([]);
    expect(page.workers()).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});
