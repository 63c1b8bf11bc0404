import type { Page } from 'playwright-core';

/** What decides how an element looks, beside its box. */
const STYLES = [
  'color',
  'background-color',
  'display',
  'font',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'text-shadow',
  'white-space',
  'cursor',
  'direction',
  'visibility',
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  'border-top-width',
  'border-top-color',
  'border-top-left-radius',
  'list-style-type',
  'user-select',
];

/** A line for each element of the designer: what it is, where it is within the designer, and how it looks. */
export function boxes(page: Page): Promise<string[]> {
  return page.evaluate((styles) => {
    const root = document.querySelector('shoe-designer')!.shadowRoot!;
    const origin = root.querySelector('[part="base"]')!.getBoundingClientRect();
    return Array.from(root.querySelectorAll('[part="base"], [part="base"] *'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x - origin.x, y - origin.y, width, height].map((length) => length.toFixed(1)).join(' ');
      const computed = getComputedStyle(element);
      const look = styles.map((name) => computed.getPropertyValue(name)).join(' | ');
      return `${element.localName}.${element.getAttribute('class') ?? ''} ${box} ${look}`;
    });
  }, STYLES);
}
