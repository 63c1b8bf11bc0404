import { expect } from '@open-wc/testing';

/** That axe-core finds nothing in an element and in its shadow root. */
export async function expectAccessible(element: Element): Promise<void> {
  await atRest(element);
  await expect(element).to.be.accessible();
}

/** What is still coming up has less contrast than it is made for, and nobody reads it yet. */
async function atRest(element: Element): Promise<void> {
  const moving = [element, element.shadowRoot].flatMap((place) => place?.getAnimations({ subtree: true }) ?? []);
  const ending = moving.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
