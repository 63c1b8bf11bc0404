import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Album, launchBrowser } from '../support/browser.js';

const require = createRequire(import.meta.url);
const { renderMail } = require('@cordwainer/medusa-plugin/emails/render');
const { KINDS, SAMPLE } = require('@cordwainer/medusa-plugin/emails/testing/samples');

/** A plain picture of the size that a shoe's has: what is looked at here is the letter around it. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="720"><rect width="100%" height="100%" fill="#efe8dd"/><ellipse cx="600" cy="440" rx="380" ry="120" fill="#5a3420"/></svg>',
)}`;

/** Of text against its ground, WCAG 2.2 AA. */
const CONTRAST = 4.5;

describe.each(['light', 'dark'] as const)('e-mails on a %s screen', (colorScheme) => {
  let browser: Browser;
  const album = new Album(`mails-${colorScheme}`);

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  describe.each([360, 700])('%i px wide', (width) => {
    test.each(KINDS as string[])('"%s" fits and can be read', async (kind) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const locale = width === 360 ? 'de' : 'en';
      const { html } = renderMail(kind, { ...SAMPLE, locale });
      await page.setContent(html.replace(/cid:[^"]+/, PICTURE));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faint(page)).toEqual([]);
      expect(await small(page)).toEqual([]);
      const link = await page.getByRole('link').first().boundingBox();
      // A finger's width.
      expect(link?.height).toBeGreaterThanOrEqual(44);
      await album.take(page, `${kind}-${width}`, { fullPage: true });
      await page.close();
    });
  });
});

/** Texts whose contrast is too low, by what is drawn. */
function faint(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const color = getComputedStyle(element).backgroundColor;
      return /, 0\)$/.test(color) ? ground(element.parentElement) : color;
    };
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) =>
        Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => element.getBoundingClientRect().height > 0)
      .filter((element) => {
        const [light = 1, dark = 0] = [getComputedStyle(element).color, ground(element)]
          .map(luminance)
          .sort((a, b) => b - a);
        return (light + 0.05) / (dark + 0.05) < least;
      })
      .map((element) => element.textContent ?? '');
  }, CONTRAST);
}

/** Texts in letters that nobody reads on a telephone. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('td, h1, h2, a'))
      .filter((element) =>
        Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13)
      .map((element) => element.textContent ?? ''),
  );
}
