import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn } from '../embedding/flow.js';
import { Album, launchBrowser, textOf } from '../support/browser.js';
import { type Instance, openDemo } from '../support/demo.js';
import { openDesigner, SCREENS } from '../support/designing.js';
import { focusedOn, pressByKeys, tabTo } from '../support/keyboard.js';

/** A crest of bars, 100 × 50: its lines are a twenty-fifth of its width. Each has a mark: a stamp is made once. */
const crest = (mark: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>${mark}</title>${[0, 12, 24, 36, 46]
    .map((y) => `<rect y="${y}" width="100" height="4"/>`)
    .join('')}<rect width="4" height="50"/><rect x="96" width="4" height="50"/></svg>`;

const file = (name: string, content: string) => ({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(content) });

/** A file is sent, looked through, and drawn as it will be engraved. */
const SENT = { timeout: 30_000 };

/** A stamp of one's own, from the artwork to the order, in the demo's shop: at each size, then by keys alone. */
describe('a stamp is developed', () => {
  const album = new Album('stamp');
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let instance: Instance;
  let browser: Browser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([openDemo(), launchBrowser()]);
    instance = demo.instance;
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  for (const screen of SCREENS) {
    test(`from artwork that is refused to a number, at ${screen.width} px`, async () => {
      const { page, faults, picture, close } = await openDesigner(
        browser,
        album,
        instance.addresses.storefront,
        screen,
      );
      const designer = page.locator('shoe-designer');
      await toStamp(designer);
      await designer.getByRole('radio', { name: /^Develop our own stamp/ }).check({ force: true });
      const next = designer.getByRole('button', { name: 'Continue to checkout' });

      await next.click();
      await expect.poll(() => fault(designer)).toContain('Choose a file with your artwork.');
      expect((await focusedOn(page)).name).toBe('Artwork Choose a file');
      await picture('asked-for');

      await choose(page, designer, file('crest.svg', crest(0).replace('<rect', '<script>1</script><rect')));
      await expect.poll(() => fault(designer), SENT).toMatch(/script/i);
      await picture('refused');

      const turned = designer.locator('.stage[data-close]');
      expect(await turned.count()).toBe(0);
      await choose(page, designer, file('crest.svg', crest(screen.width)));
      await expect.poll(() => engraved(designer), SENT).toBeCloseTo(0.44, 1);
      expect(await fault(designer)).toBe('');
      expect(await textOf(designer.locator('.stamp-name'))).toBe('crest');
      await designer.getByLabel('Width in mm').fill('4');
      await expect.poll(() => textOf(designer.locator('#stamp-width-fault'))).toMatch(/make it [\d.]+ mm wide/);
      await picture('too-fine');
      await designer.getByLabel('Width in mm').fill('36');
      await expect.poll(() => textOf(designer.locator('.stamp-making [aria-live]'))).toContain('18 mm high.');
      expect(await designer.locator('#stamp-width-fault').count()).toBe(0);
      // The shoe has turned to where it is engraved, and turns back when that is done.
      expect(await turned.count()).toBe(1);
      await picture('engraved');

      await next.click();
      await fillIn(designer);
      expect(await turned.count()).toBe(0);
      await designer.getByRole('button', { name: 'Review your order' }).click();
      await designer.getByRole('heading', { name: 'Review your order' }).waitFor();
      const place = designer.getByRole('button', { name: 'Place order' });
      await expect.poll(() => place.isEnabled(), { timeout: 30_000 }).toBe(true);
      const reviewed = await textOf(designer.locator('[part="review"]'));
      expect(reviewed).toMatch(/36 × 18 mm/);
      expect(reviewed).toMatch(/Stamp development/i);
      await picture('reviewed');
      await place.click();
      const number = await textOf(designer.locator('[part="order-number"]'));
      expect(number).toMatch(/^\d+-BFG$/);
      // Refusing the first file is an error of the network's, too.
      expect(faults.filter((said) => !said.includes('422'))).toEqual([]);
      await close();

      const stamp = await stampOf(instance, number);
      expect(stamp).toMatchObject({ status: 'requested', width: 36, height: 18 });
    });
  }

  test('by keys alone', async () => {
    const [, , desk] = SCREENS;
    const { page, faults, picture, close } = await openDesigner(browser, album, instance.addresses.storefront, desk);
    const designer = page.locator('shoe-designer');
    await toStamp(designer);
    await tabTo(page, /^Unlabelled/);
    // One of several radios has the focus for all; the arrows go on.
    for (let more = 0; more < 9 && !/^Develop/.test((await focusedOn(page)).name); more++) {
      await page.keyboard.press('ArrowDown');
    }
    const chooser = page.waitForEvent('filechooser');
    await pressByKeys(page, 'Artwork Choose a file');
    await (await chooser).setFiles(file('crest.svg', crest(1)));
    await expect.poll(() => engraved(designer), SENT).toBeGreaterThan(0.1);
    expect((await focusedOn(page)).name, 'the focus stays').toBe('Artwork Choose another file');
    await tabTo(page, /^Width in mm/);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('36');
    await expect.poll(() => textOf(designer.locator('.stamp-making [aria-live]'))).toContain('18 mm high.');
    await picture('by-keys');
    await pressByKeys(page, 'Continue to checkout');
    await expect.poll(async () => (await focusedOn(page)).name).toBe('Checkout');
    expect(faults).toEqual([]);
    await close();
  });
});

/** From the shoe as it is sold to the step of its stamp. */
async function toStamp(designer: Locator): Promise<void> {
  const press = (name: string) => designer.getByRole('button', { name, exact: true }).click();
  await press('Order');
  await designer.getByRole('radio', { name: /^Made to order/ }).check({ force: true });
  const sizes = designer.getByRole('radiogroup', { name: /^Size/ });
  await sizes.getByRole('radio', { name: '42', exact: true }).check({ force: true });
  await press('Continue to materials');
  await designer.locator('[part="materials"]').waitFor();
  for (const all of await designer.getByRole('button', { name: /^Tick all of/ }).all()) await all.click();
  await press('Continue to your stamp');
  await designer.getByRole('heading', { name: 'Your stamp' }).waitFor();
}

/** Presses the button of the field, as people do, and chooses a file. */
async function choose(page: Page, designer: Locator, chosen: ReturnType<typeof file>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await designer.locator('#stamp-artwork-choose').click();
  await (await chooser).setFiles(chosen);
}

/** What the field says is wrong; empty if nothing is. */
async function fault(designer: Locator): Promise<string> {
  const note = designer.locator('#stamp-artwork-note.fault');
  return (await note.count()) ? textOf(note) : '';
}

/** The inked part of the picture of what will be engraved; 0 where there is none. */
async function engraved(designer: Locator): Promise<number> {
  const picture = designer.getByRole('img', { name: 'What will be engraved' });
  if ((await picture.count()) === 0) return 0;
  return picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 3; i < data.length; i += 4) ink += data[i]! / 255;
    return (4 * ink) / data.length;
  });
}

/** The stamp of an order as the merchant sees it. */
async function stampOf({ addresses, login }: Instance, number: string): Promise<unknown> {
  const ask = async (path: string, init: RequestInit = {}) => (await fetch(addresses.medusa + path, init)).json();
  const body = JSON.stringify(login);
  const { token } = await ask('/auth/user/emailpass', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const headers = { authorization: `Bearer ${token}` };
  const { orders } = await ask(`/admin/cordwainer/orders?q=${number}`, { headers });
  const { order } = await ask(`/admin/cordwainer/orders/${orders[0].order_id}`, { headers });
  return order.stamp;
}
