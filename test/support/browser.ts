import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

const results = path.resolve(import.meta.dirname, '../../test-results');

/** Drawn by the processor: there is no graphics card where tests run. */
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: FLAGS });
}

/** Pictures of the steps of a test, numbered in their order. */
export class Album {
  private count = 0;
  private readonly folder: string;

  constructor(name: string) {
    this.folder = path.join(results, name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  async take(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
    const file = `${String(++this.count).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(this.folder, file), fullPage, timeout: 60_000 });
  }
}

/** A page that remembers what went wrong in it, and takes a picture of each step. */
export async function openPage(browser: Browser, album: Album) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 } });
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults, picture: (name: string) => album.take(page, name) };
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>;

/** What an element says, without the spaces of its source. */
export async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}
