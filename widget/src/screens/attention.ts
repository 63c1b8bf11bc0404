/** Where the eye and the focus go when the screen changes. */
export interface Situation {
  readonly screen: string;
  readonly step: string | undefined;
  /** How often going on was refused. */
  readonly refusals: number;
}

/** What is at fault, the first in the order of the page. */
const FAULTY = '[aria-invalid="true"], .line[data-fault] input, .sheet:has(.run-summary .fault) td input';

export class Attention {
  #seen: Situation | undefined;

  /** Called after each rendering. The first screen takes no focus: the page decides where that begins. */
  follow(root: ParentNode, now: Situation): void {
    const seen = this.#seen;
    this.#seen = now;
    if (!seen) return;
    if (seen.screen !== now.screen) {
      scrollToStart(root);
      root.querySelector<HTMLElement>('.panel h2')?.focus({ preventScroll: true });
    } else if (seen.refusals !== now.refusals) {
      root.querySelector<HTMLElement>(FAULTY)?.focus();
    }
    if (seen.step !== now.step || seen.screen !== now.screen) showCurrentPart(root);
  }
}

function scrollToStart(root: ParentNode): void {
  root.querySelector('.panel-scroll')?.scrollTo({ top: 0 });
}

/** Scrolls the rows of parts themselves; `scrollIntoView` would scroll the page around the designer, too. */
function showCurrentPart(root: ParentNode): void {
  scrollToStart(root);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const current of root.querySelectorAll<HTMLElement>('.part-nav [aria-current]')) {
    const row = current.closest('ul');
    const middle = current.offsetLeft - ((row?.clientWidth ?? 0) - current.offsetWidth) / 2;
    row?.scrollTo({ left: middle, behavior });
  }
}
