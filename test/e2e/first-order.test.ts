import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Album, launchBrowser, type OpenPage, openPage, textOf } from '../support/browser.js';
import { type Instance, openDemo } from '../support/demo.js';
import { waitForMail } from '../support/mailbox.js';

const BUYER = { email: 'ada.lovelace@example.com', first: 'Ada', last: 'Lovelace' };

/** One customer's way through the shop, then the merchant's: each step goes on where the one before ended. */
describe('the first order', () => {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let instance: Instance;
  const album = new Album('e2e');
  let browser: Browser;
  let shop: OpenPage;
  let number: string;
  let link: URL;

  beforeAll(async () => {
    demo = await openDemo();
    instance = demo.instance;
    browser = await launchBrowser();
    shop = await openPage(browser, album);
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  test('the storefront shows a shoe', async () => {
    const { page, picture } = shop;
    await page.goto(instance.addresses.storefront);
    await untilDrawn(page);
    expect(await price(page)).toBeGreaterThan(0);
    await picture('storefront');
  });

  test('a part that is clicked on the shoe can be given another leather and colour', async () => {
    const { page, picture } = shop;
    const heading = page.getByRole('region', { name: 'Your choices' }).getByRole('heading', { level: 2 });
    const before = await textOf(heading);
    const part = await clickAnotherPart(page, heading, before);
    await picture('part-chosen');

    const materials = page.getByRole('group', { name: 'Material' });
    await materials.getByRole('radio', { name: /^Suede/ }).check({ force: true });
    const colours = page.getByRole('group', { name: 'Colour' });
    const colour = colours.getByRole('radio', { checked: false }).first();
    const colourName = (await colour.evaluate((input) => input.closest('label')?.textContent ?? '')).trim();
    await colour.check({ force: true });
    await expect.poll(() => choiceOf(page, part)).toContain('Suede');
    expect(await choiceOf(page, part)).toContain(colourName);
    await untilDrawn(page);
    await picture('leather-chosen');
  });

  test('one pair is ordered, made to order', async () => {
    const { page, picture } = shop;
    await page.getByRole('button', { name: 'Order', exact: true }).click();
    await page.getByRole('radio', { name: /^Made to order/ }).check({ force: true });
    await page
      .getByRole('radiogroup', { name: /^Size/ })
      .getByRole('radio', { name: '42', exact: true })
      .check({ force: true });
    await picture('sizes');
    await page.getByRole('button', { name: 'Continue to materials' }).click();
  });

  test('nothing goes on before every material is confirmed', async () => {
    const { page, picture } = shop;
    const next = page.getByRole('button', { name: 'Continue to your stamp' });
    await next.waitFor();
    expect(await next.isDisabled()).toBe(true);
    const model = page.getByRole('region', { name: 'Model' });
    for (const box of await model.getByRole('checkbox').all()) await box.check({ force: true });
    expect(await next.isDisabled()).toBe(true);
    const rest = page.getByRole('button', { name: /^Tick all of/, disabled: false });
    while ((await rest.count()) > 0) await rest.first().click();
    await picture('materials');
    await next.click();
  });

  test('the shoes stay unlabelled unless a stamp is chosen', async () => {
    const { page, picture } = shop;
    expect(await page.getByRole('radio', { name: 'Unlabelled' }).isChecked()).toBe(true);
    await picture('stamp');
    await page.getByRole('button', { name: 'Continue to checkout' }).click();
  });

  test('the checkout ends in an order number with the letters of the brand', async () => {
    const { page, picture } = shop;
    await page.getByRole('textbox', { name: 'E-mail' }).fill(BUYER.email);
    await page.getByRole('combobox', { name: 'Country' }).selectOption({ label: 'Germany' });
    await page.getByRole('textbox', { name: 'First name' }).fill(BUYER.first);
    await page.getByRole('textbox', { name: 'Last name' }).fill(BUYER.last);
    await page.getByRole('textbox', { name: 'Street and number' }).fill('Leopoldstr. 1');
    await page.getByRole('textbox', { name: 'Postal code' }).fill('80802');
    await page.getByRole('textbox', { name: 'City' }).fill('München');
    await page.getByRole('radio', { name: /^Express/ }).check({ force: true });
    await picture('checkout');
    await page.getByRole('button', { name: 'Review your order' }).click();
    await page.getByRole('heading', { name: 'Review your order' }).waitFor();
    const place = page.getByRole('button', { name: 'Place order' });
    await expect.poll(() => place.isEnabled(), { timeout: 30_000 }).toBe(true);
    await picture('review');
    await place.click();

    await page.getByRole('heading', { name: 'Thank you for your order' }).waitFor();
    number = await textOf(page.getByText(/^\s*\d+-BFG\s*$/));
    await picture('order-number');
    expect(number).toMatch(/^\d+-BFG$/);
    link = new URL(
      (await page.getByRole('link', { name: 'Follow your order' }).getAttribute('href')) ?? '',
      page.url(),
    );
    expect(link.hash).toMatch(/^#[\w-]{27}$/);
  });

  test('the buyer gets an e-mail with the specification', async () => {
    const mail = await waitForMail(instance.addresses.mailbox, BUYER.email, number);
    expect(mail.text).toContain(number);
    expect(mail.text).toContain('Suede');
    expect(mail.text).toContain('Goodyear welt');
    const { page, picture } = await openPage(browser, album);
    await page.goto(`${instance.addresses.mailbox}/#${mail.id}`);
    await page.frameLocator('iframe').getByText(number).first().waitFor();
    await picture('mail');
    await page.close();
    expect(mail.text).toContain(link.href);
  });

  test('its link leads to the order’s page, which says where it stands and brings its papers', async () => {
    const { page, picture, faults } = await openPage(browser, album);
    await page.goto(link.href);
    await page.getByText(`Order ${number}`).waitFor();
    const steps = page.getByRole('region', { name: 'Progress' }).getByRole('listitem');
    expect(await textOf(steps.first())).toBe('Order received, done');
    expect(await textOf(steps.nth(1))).toBe('Payment, now');
    await page.getByRole('img', { name: /as you designed it/ }).waitFor();
    await picture('order-page');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Specification sheet (PDF)' }).click();
    expect((await saved).suggestedFilename()).toBe(`${number}-specification.pdf`);
    // Another token opens nothing, and the page says what to do.
    await page.evaluate(() => {
      location.hash = 'nothing';
    });
    await page.getByRole('heading', { name: 'There is no order behind this link' }).waitFor();
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    await page.close();
  });

  test('nothing went wrong on the way without being shown', () => {
    expect(shop.faults).toEqual([]);
  });

  describe('in the back office', () => {
    let office: OpenPage;

    beforeAll(async () => {
      await shop.page.close();
      office = await openPage(browser, album);
    });

    test('the printed login opens the admin', async () => {
      const { page, picture } = office;
      await page.goto(instance.addresses.admin);
      await page.getByPlaceholder('Email').fill(instance.login.email);
      await page.getByPlaceholder('Password').fill(instance.login.password);
      await picture('admin-login');
      await page.getByRole('button', { name: /Continue with Email/i }).click();
      await page.getByRole('link', { name: 'Order pool' }).waitFor();
    });

    test('the order stands in the order pool and waits for its payment', async () => {
      const { page, picture } = office;
      await page.getByRole('link', { name: 'Order pool' }).click();
      const row = page.getByRole('row').filter({ hasText: number });
      await row.waitFor();
      expect(await textOf(row)).toContain('Pending payment');
      expect(await textOf(row)).toContain('Not paid');
      expect(await textOf(row)).toContain(`${BUYER.first} ${BUYER.last}`);
      await picture('order-pool');
    });

    test('its page shows what was designed', async () => {
      const { page, picture } = office;
      await page.getByRole('link', { name: number }).click();
      await page.getByRole('heading', { name: number }).waitFor();
      await page.getByText('Suede').first().waitFor();
      await page.getByText('Goodyear welt').first().waitFor();
      await picture('order-pending');
    });

    test('once it is paid, it is work in process', async () => {
      const { page, picture } = office;
      await page.getByRole('button', { name: 'Mark as paid' }).click();
      await page.getByRole('alertdialog').waitFor();
      await picture('payment-asked');
      await page.getByRole('button', { name: 'Yes, start production' }).click();
      await page.getByText('Work in process').first().waitFor();
      expect(await page.getByRole('button', { name: 'Mark as paid' }).count()).toBe(0);
      await picture('work-in-process');

      await page.getByRole('link', { name: 'Order pool' }).first().click();
      const row = page.getByRole('row').filter({ hasText: number });
      await expect.poll(() => textOf(row)).toContain('Work in process');
      expect(await textOf(row)).toContain('Paid');
      await picture('order-pool-paid');
    });
  });
});

/** The stage is busy until the first complete picture. */
async function untilDrawn(page: Page): Promise<void> {
  await page.getByRole('application', { name: '3D view of your shoe' }).waitFor();
  await expect.poll(() => page.getByRole('application').getAttribute('aria-busy'), { timeout: 60_000 }).toBe('false');
}

/** Clicks on the shoe until another part than before is chosen: where its parts are is the shoe's business. */
async function clickAnotherPart(page: Page, heading: Locator, before: string): Promise<string> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('The shoe has no place on the page.');
  for (const [x, y] of [
    [0.52, 0.66],
    [0.3, 0.55],
    [0.72, 0.68],
    [0.22, 0.45],
  ] as const) {
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    for (let wait = 0; wait < 30; wait++) {
      const now = await textOf(heading);
      if (now !== before) return now;
      await page.waitForTimeout(100);
    }
  }
  throw new Error(`Clicking on the shoe chose nothing but ${before}.`);
}

/** What the editor says is chosen for a part, such as "Suede, Tobacco". */
function choiceOf(page: Page, part: string): Promise<string> {
  return textOf(page.getByRole('region', { name: part }).getByRole('paragraph').nth(1));
}

/** The price of one pair in the top bar. */
async function price(page: Page): Promise<number> {
  const text = await textOf(
    page
      .locator('shoe-designer')
      .getByText(/€\s?\d/)
      .first(),
  );
  return Number(text.replace(/[^\d.]/g, ''));
}
