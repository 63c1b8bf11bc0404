import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the shoe is drawn. */
export async function drawn(page: Page, nth = 0): Promise<void> {
  const designer = page.locator('shoe-designer').nth(nth);
  await designer.locator('.stage-view canvas').waitFor();
  await designer.locator('.stage-poster').waitFor({ state: 'detached' });
}

const button = (designer: Locator, name: string | RegExp) => designer.getByRole('button', { name, exact: true });

export type Step = 'design' | 'quantity' | 'materials' | 'checkout' | 'review';

/** From the style to the order number, as a buyer goes. @returns the order number */
export async function orderDerby(
  designer: Locator,
  look: (step: Step) => Promise<void> = async () => {},
): Promise<string> {
  await button(designer, 'Shape').click();
  // Pictures take the place of the list when what draws them has come.
  await designer.locator('.picture-card').first().waitFor();
  await designer.getByRole('radio', { name: /^Derby/ }).check({ force: true });
  await button(designer, 'Upper').click();
  await button(designer, 'Vamp').click();
  await designer.getByRole('radio', { name: /^Cognac/ }).check({ force: true });
  await expect.poll(() => designer.locator('.part-value').textContent()).toContain('Cognac');
  await look('design');
  await button(designer, 'Order').click();
  await designer.locator('[part="quantity"]').waitFor();
  await look('quantity');
  await button(designer, 'Continue to materials').click();
  await designer.locator('[part="materials"]').waitFor();
  await look('materials');
  for (const all of await designer.getByRole('button', { name: /^Tick all of/ }).all()) await all.click();
  await toCheckout(designer);
  await fillIn(designer);
  await look('checkout');
  await designer.locator('.sheet-footer [type="submit"]').click();
  await expect.poll(() => designer.locator('.sheet h2').textContent()).toContain('Review your order');
  await look('review');
  await button(designer, 'Place order').click();
  const number = designer.locator('[part="order-number"]');
  await number.waitFor();
  return (await number.textContent())?.trim() ?? '';
}

/** Past the stamp, where the shop engraves. */
export async function toCheckout(designer: Locator): Promise<void> {
  await designer.locator('.sheet-footer [type="submit"]').click();
  const heading = designer.locator('.sheet h2');
  await expect.poll(() => heading.textContent()).toMatch(/Your stamp|Checkout/);
  if ((await heading.textContent())?.trim() === 'Checkout') return;
  await designer.getByRole('radio', { name: /^Unlabelled/ }).check({ force: true });
  await button(designer, 'Continue to checkout').click();
}

export async function fillIn(designer: Locator): Promise<void> {
  await designer.getByLabel('Country').selectOption('pt');
  for (const [label, words] of [
    ['E-mail', 'ana@example.com'],
    ['First name', 'Ana'],
    ['Last name', 'Sousa'],
    ['Street and number', 'Rua do Carmo 1'],
    ['Postal code', '1200-093'],
    ['City', 'Lisboa'],
  ] as const) {
    await designer.getByLabel(label).fill(words);
  }
  await designer.getByRole('radio', { name: /^Standard/ }).check({ force: true });
}
