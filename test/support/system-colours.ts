import type { Browser, Locator, Page } from 'playwright-core';

/** What somebody's own few colours are called in CSS. */
export type SystemColour = 'ButtonText' | 'CanvasText' | 'GrayText' | 'Highlight';

/** A page on a telephone of somebody who has pages drawn in a few light colours on black. */
export async function openInSystemColours(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(60_000);
  return page;
}

/**
 * How many pixels of an element, and of the little around it, have one of the colours that the system draws pages in.
 *
 * @param margin px around the element that belong to it, such as an outline; below 0 what lies within it
 * @param from where on its width counting begins, from 0 at the left to 1
 */
export function pixelsOf(element: Locator, colour: SystemColour, margin = 3, { from = 0 } = {}): Promise<number> {
  return counted(element, ['Canvas', colour], margin, from);
}

/** How many pixels of an element have a colour of the page's own, such as `#fff`. */
export function pixelsIn(element: Locator, colour: string): Promise<number> {
  return counted(element, [colour], 0, 0);
}

/** @param layers of the colour, the lowest first: some systems' colours let what lies under them through */
async function counted(element: Locator, layers: readonly string[], margin: number, from: number): Promise<number> {
  const page = element.page();
  await element.scrollIntoViewIfNeeded();
  const box = (await element.boundingBox())!;
  const clip = {
    x: Math.max(0, box.x - margin + from * box.width),
    y: Math.max(0, box.y - margin),
    width: (1 - from) * box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(
    async ({ base64, layers }) => {
      const dip = new OffscreenCanvas(1, 1).getContext('2d')!;
      const sample = document.body.appendChild(document.createElement('p'));
      sample.style.setProperty('forced-color-adjust', 'none');
      for (const layer of layers) {
        sample.style.setProperty('color', layer);
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
    },
    { base64: picture, layers },
  );
}
