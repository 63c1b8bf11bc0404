import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Gives the focus to the element it stands on each time that `turn` has become another number: what was pressed has gone
 * from the screen, and this stands for it now. `undefined` leaves the focus where it is.
 */
class TakeFocus extends Directive {
  #turn: number | undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('takeFocus stands on the element itself.');
  }

  render(_turn: number | undefined): unknown {
    return noChange;
  }

  override update(part: ElementPart, [turn]: Parameters<this['render']>): unknown {
    const element = part.element as HTMLElement;
    // Lit renders first and puts what it rendered on the page afterwards.
    if (turn !== undefined && turn !== this.#turn) {
      queueMicrotask(() => {
        element.focus();
        if (element instanceof HTMLInputElement) element.select();
      });
    }
    this.#turn = turn;
    return noChange;
  }
}

export const takeFocus = directive(TakeFocus);
