/** Finds what a person would: by role and visible words, inside the designer's shadow root. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import '../index.js';
import type { ShoeDesigner } from '../shoe-designer.js';
import { smallCatalog } from './small-catalog.js';
import { words } from './words.js';

export class Screen {
  constructor(readonly designer: ShoeDesigner) {}

  get root(): ShadowRoot {
    return this.designer.shadowRoot!;
  }

  heading(): string {
    return words(this.root.querySelector('.panel h2'));
  }

  button(name: string): HTMLButtonElement {
    return this.#named('button', name);
  }

  /** A radio button, a checkbox or a field, by its label. */
  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    return this.#named<T>('input, select', label);
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get price(): string {
    return words(this.root.querySelector('[part="price"] .figures'));
  }

  get announced(): string {
    return words(this.root.querySelector('[aria-live="polite"][aria-atomic]'));
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.designer.updateComplete;
  }

  async pick(label: string): Promise<void> {
    this.field(label).click();
    await this.designer.updateComplete;
  }

  async type(label: string, value: string): Promise<void> {
    const field = this.field<HTMLInputElement | HTMLSelectElement>(label);
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await this.designer.updateComplete;
  }

  async typeText(label: string, value: string): Promise<void> {
    const field = this.#named<HTMLTextAreaElement>('textarea', label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.designer.updateComplete;
  }

  async until(done: () => unknown, what: string, timeout = 10_000): Promise<void> {
    await waitUntil(() => Boolean(done()), what, { timeout });
    await this.designer.updateComplete;
  }

  #named<T extends HTMLElement>(selector: string, name: string): T {
    const found = this.all(selector);
    const match =
      found.find((element) => nameOf(element) === name) ?? found.find((element) => nameOf(element).startsWith(name));
    if (!match) throw new Error(`There is no "${name}" among: ${found.map(nameOf).join(' | ')}`);
    return match as T;
  }
}

/** What the browser kept of designs before: another test's, which this one knows nothing of. */
export function forgetAll(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** A designer without a GPU, showing the small catalog unless told otherwise, in a browser that has kept nothing. */
export async function open(properties: Partial<ShoeDesigner> = {}): Promise<Screen> {
  forgetAll();
  return visit(properties);
}

/** The same, in a browser that has kept what it was given before. */
export async function visit(properties: Partial<ShoeDesigner> = {}): Promise<Screen> {
  const designer = await fixture<ShoeDesigner>(html`<shoe-designer engine="null" locale="en"></shoe-designer>`);
  const ownCatalog = properties.catalogUrl || properties.medusaUrl;
  Object.assign(designer, ownCatalog ? {} : { catalog: smallCatalog() }, properties);
  const screen = new Screen(designer);
  await screen.until(() => screen.heading(), 'the catalog did not arrive');
  return screen;
}

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  ) {
    const [own] = element.labels ?? [];
    const name = own?.querySelector('.choice-name, .swatch-name, .line-label') ?? own;
    return words(name ?? null);
  }
  return words(element);
}

export { words };
