import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { type Instance, openDemo } from '../support/demo.js';
import { SCREENS } from '../support/designing.js';
import { focusedOn, pressByKeys, tabTo } from '../support/keyboard.js';

/** Designs that are begun with, given away, kept on an account and compared: on the brand's page, with its store. */
describe('keeping designs', () => {
  const album = new Album('keeping');
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let instance: Instance;
  let browser: Browser;

  beforeAll(async () => {
    demo = await openDemo();
    instance = demo.instance;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  /** The storefront in a browser that has kept nothing. */
  async function open(screen: (typeof SCREENS)[number] = SCREENS[2], address = instance.addresses.storefront) {
    const context = await browser.newContext({ viewport: screen });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address);
    await drawn(page);
    const picture = (name: string) => album.take(page, `${screen.width}-${name}`);
    return { page, faults, picture, close: () => context.close() };
  }

  for (const screen of SCREENS) {
    test(`a ready design is begun with, and taken back, at ${screen.width} px`, async () => {
      const { page, faults, picture, close } = await open(screen);
      const before = await code(page);
      await enterGallery(page);
      const cards = page.getByRole('list', { name: 'Ready designs' }).getByRole('listitem');
      expect(await cards.count()).toBe(12);
      await pictured(page, '.inspiration-plate');
      await picture('gallery');
      await flawless(page);
      await dialog(page).getByRole('button', { name: 'Oxford', exact: true }).click();
      expect(await cards.count()).toBe(3);
      expect(await textOf(cards.first())).toMatch(/The City.*Oxford from €\d+/);
      await picture('gallery-oxfords');
      await page.getByRole('button', { name: 'Begin with Oxblood' }).click();
      await expect.poll(() => code(page)).not.toBe(before);
      expect(await textOf(message(page))).toContain('You begin with “Oxblood”. What you had before is one step back.');
      await picture('begun');
      await flawless(page);
      await message(page).getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => code(page)).toBe(before);
      expect(faults).toEqual([]);
      await close();
    });
  }

  test('the gallery is gone through by keys alone', async () => {
    const { page, close } = await open(SCREENS[0]);
    await page.locator('shoe-designer [data-tool="inspirations"]').waitFor();
    await pressByKeys(page, 'Get inspired');
    await page.getByRole('list', { name: 'Ready designs' }).waitFor();
    await tabTo(page, 'Begin with Dune');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(message(page))).toContain('You begin with “Dune”');
    await pressByKeys(page, 'Get inspired');
    await page.getByRole('list', { name: 'Ready designs' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Get inspired');
    await close();
  });

  test('a design is shared by a short link, and opened by it in another browser', async () => {
    const { page, picture, close } = await open();
    await begin(page, 'Open Sea');
    const shared = await code(page);
    const link = await page.evaluate(() => designer().shareUrl());
    expect(new URL(link).hash).toMatch(/^#design=d[\w-]{16}$/);
    // The same design has the same link, whoever shares it.
    expect(await page.evaluate(() => designer().shareUrl())).toBe(link);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect.poll(() => page.locator('#share-link').inputValue()).toBe(link);
    await page.locator('svg.share-qr').waitFor();
    await picture('shared');
    await flawless(page);
    await close();
    const other = await open(SCREENS[0], link);
    expect(await code(other.page)).toBe(shared);
    await other.close();
  });

  test('a design is shared in the link itself where the store keeps none', async () => {
    const { page, close } = await open();
    await page.route('**/store/cordwainer/designs', (route) => route.abort());
    await begin(page, 'The Keeper');
    const shared = await code(page);
    const link = await page.evaluate(() => designer().shareUrl());
    expect(new URL(link).hash).toBe(`#design=${shared}`);
    await close();
    const other = await open(SCREENS[1], link);
    expect(await code(other.page)).toBe(shared);
    await other.close();
  });

  test('who is signed in finds saved designs again in another browser, and compares with one', async () => {
    const token = await register('ada@example.com');
    const first = await open();
    await signIn(first.page, token);
    await begin(first.page, 'Colour 8 Penny');
    const saved = await code(first.page);
    await first.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect
      .poll(() => textOf(message(first.page)))
      .toContain('Saved as “Penny loafer in Shell cordovan, Colour 8”');
    await first.close();

    const { page, picture, close } = await open();
    await signIn(page, token);
    await page.getByRole('button', { name: 'My designs', exact: true }).click();
    await page.getByRole('list', { name: 'Saved designs' }).waitFor();
    expect(await textOf(dialog(page))).toContain('Kept on your account, on every device.');
    await picture('my-designs');
    await page.getByRole('button', { name: /^Compare with Penny loafer/ }).click();
    await dialog(page).getByRole('heading', { name: 'Compare' }).waitFor();
    expect(await textOf(dialog(page).locator('.comparison-shoe').first())).toContain('Penny loafer in Shell cordovan');
    await pictured(page, '.comparison-plate');
    await picture('compared');
    await flawless(page);
    await dialog(page).getByRole('button', { name: 'Go on with this one' }).first().click();
    await expect.poll(() => code(page)).toBe(saved);

    await page.getByRole('button', { name: 'My designs', exact: true }).click();
    await page.getByRole('button', { name: /^Delete Penny loafer/ }).click();
    await dialog(page).getByText('is deleted.').waitFor();
    await close();
    // Somebody else, and nobody, sees nothing of it.
    expect((await designsOf(token)).designs).toEqual([]);
    expect((await designsOf(await register('eve@example.com'))).designs).toEqual([]);
  });

  test('the gallery at night, and written from the right', async () => {
    for (const [screen, change] of [
      [SCREENS[2], { theme: 'dark' }],
      [SCREENS[0], { theme: 'dark' }],
      [SCREENS[2], { locale: 'ar' }],
      [SCREENS[0], { locale: 'ar' }],
    ] as const) {
      const { page, picture, close } = await open(screen);
      await page.evaluate((properties) => void Object.assign(designer(), properties), change);
      await page.evaluate(() => designer().openPanel('inspirations'));
      await page.locator('shoe-designer .inspiration-card').first().waitFor();
      await pictured(page, '.inspiration-plate');
      await picture(Object.values(change).join());
      await flawless(page);
      await close();
    }
  });

  /** What the storefront's own page knows of the store. */
  async function store(pathname: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    const html = await (await fetch(instance.addresses.storefront)).text();
    const key = /publishable-key="(pk_\w+)"/.exec(html)?.[1] ?? '';
    const response = await fetch(new URL(pathname, instance.addresses.medusa), {
      ...init,
      headers: { 'content-type': 'application/json', 'x-publishable-api-key': key, ...init.headers },
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${pathname}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** A customer with an account of Medusa's. @returns the token of who is signed in */
  async function register(email: string): Promise<string> {
    const body = JSON.stringify({ email, password: 'only for tests' });
    const { token } = await store('/auth/customer/emailpass/register', { method: 'POST', body });
    await store('/store/customers', {
      method: 'POST',
      body: JSON.stringify({ email, first_name: 'Ada', last_name: 'Lovelace' }),
      headers: { authorization: `Bearer ${token}` },
    });
    return (await store('/auth/customer/emailpass', { method: 'POST', body })).token;
  }

  const designsOf = (token: string) =>
    store('/store/cordwainer/customers/me/designs', { headers: { authorization: `Bearer ${token}` } });
});

/** In the page. */
declare function designer(): {
  designCode?: string;
  customerToken?: string;
  shareUrl(): Promise<string>;
  openPanel(name: string): Promise<void>;
};

const dialog = (page: Page) => page.locator('shoe-designer dialog[open]');
const message = (page: Page) => page.locator('shoe-designer [part="message"]');
const code = (page: Page) => page.evaluate(() => designer().designCode);
const signIn = (page: Page, token: string) =>
  page.evaluate((customerToken) => void Object.assign(designer(), { customerToken }), token);

async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.querySelector('shoe-designer')?.shadowRoot;
    return root?.querySelector('.stage-view canvas') && !root.querySelector('.stage-poster');
  });
  await page.evaluate(() => {
    Object.assign(globalThis, { designer: () => document.querySelector('shoe-designer') });
  });
}

async function enterGallery(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Get inspired', exact: true }).first().click();
  await page.getByRole('list', { name: 'Ready designs' }).waitFor();
}

async function begin(page: Page, name: string): Promise<void> {
  await enterGallery(page);
  await page.getByRole('button', { name: `Begin with ${name}` }).click();
  await expect.poll(() => textOf(message(page))).toContain(name);
}

/** Those pictures that can be seen are there. */
async function pictured(page: Page, plate: string): Promise<void> {
  await page.waitForFunction((selector) => {
    const root = document.querySelector('shoe-designer')?.shadowRoot;
    const plates = Array.from(root?.querySelectorAll(selector) ?? []);
    const bottom = (root?.querySelector('dialog')?.getBoundingClientRect().bottom ?? innerHeight) - 16;
    const seen = plates.filter((each) => each.getBoundingClientRect().top < bottom);
    return seen.length > 0 && seen.every((each) => each.querySelector('[data-state="there"]'));
  }, plate);
}

/** What axe-core finds in the designer as it is. It looks through shadow roots. */
async function flawless(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: string): Promise<AxeResults> } };
    const { violations } = await axe.run('shoe-designer');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);
}
