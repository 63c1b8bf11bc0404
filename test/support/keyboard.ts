import type { Page } from 'playwright-core';

/** What has the focus, through all shadow roots: its name as it is shown or said, and what it is. */
export type Focused = { readonly name: string; readonly role: string };

/** Elements that the focus may pass on the way; a page that needs more is not made for keys. */
const MOST_STEPS = 160;

/**
 * Presses Tab until the focus is on what has this name, as a person without a pointer would.
 * @throws where it is not reached: the message lists what was passed.
 */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return focused;
    passed.push(focused.name);
  }
  throw new Error(`The keyboard does not reach ${name}. It passed: ${passed.join(' | ')}`);
}

/** Goes to what has this name and presses it. */
export async function pressByKeys(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes to what has this name and types. */
export async function typeByKeys(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

export function focusedOn(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', role: '' };
    const root = element.getRootNode() as Document | ShadowRoot;
    const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const labelledBy = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => words(root.getElementById(id)))
      .join(' ');
    const label = 'labels' in element ? words((element.labels as NodeListOf<Element> | null)?.[0]) : '';
    return {
      name: element.getAttribute('aria-label') ?? (labelledBy || label || words(element)),
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
    };
  });
}
