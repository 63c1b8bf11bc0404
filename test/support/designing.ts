import type { Browser, Page } from 'playwright-core';
import { drawn } from '../embedding/flow.js';
import type { Album } from './browser.js';

/** A telephone, a tablet upright, a desk. */
export const SCREENS = [
  { width: 360, height: 740 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;

export type Screen = (typeof SCREENS)[number];

/** A page with a designer whose shoe is drawn, on a screen; it remembers what went wrong in it. */
export async function openDesigner(browser: Browser, album: Album, address: string, screen: Screen) {
  const context = await browser.newContext({ viewport: screen, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  await drawn(page);
  const picture = (name: string) => album.take(page, `${screen.width}-${name}`);
  return { page, faults, picture, close: () => context.close() };
}

/** Opens a part by the list of parts. */
export async function go(page: Page, group: string, part: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Parts of the shoe' });
  await parts.getByRole('button', { name: group, exact: true }).click();
  await parts.getByRole('button', { name: part, exact: true }).click();
}
