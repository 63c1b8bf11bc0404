/** Everything that can be pressed, and how large it is to a finger. */

const INTERACTIVE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/** WCAG 2.5.5; inside dense grids, where a finger that misses hits a neighbour of the same kind, 2.5.8. */
const TARGET = 44;
const DENSE_TARGET = 24;
const DENSE = 'td, [data-dense]';

/** What is too small to be hit, with its size: `input "Pairs in EU 42" 40×44`. */
export function faultyTargets(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>(INTERACTIVE)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden')) return [];
    const least = element.closest(DENSE) ? DENSE_TARGET : TARGET;
    const { width, height } = boxOf(element);
    // Layout is in fractions of a pixel.
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    const name = (
      element.getAttribute('aria-label') ??
      element.closest('label')?.textContent ??
      element.textContent ??
      ''
    )
      .replace(/\s+/g, ' ')
      .trim();
    return [`${element.localName} "${name}" ${width.toFixed(1)}×${height.toFixed(1)}`];
  });
}

/** A label is as good to press as its control, and a card that the control is stretched over as good as that. */
function boxOf(element: HTMLElement): DOMRect {
  const { content, position, inset } = getComputedStyle(element, '::after');
  const stretched = content !== 'none' && position === 'absolute' && inset === '0px' && element.offsetParent;
  return (element.closest('label') ?? (stretched || element)).getBoundingClientRect();
}
