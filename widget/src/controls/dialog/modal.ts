import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Opens the `<dialog>` that it stands on as long as that is rendered: `<dialog ${modal(close)}>`. What is around it can't be
 * reached meanwhile; whoever had the focus before has it again afterwards.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;
  #before: HTMLElement | null = null;
  #close: () => void = () => undefined;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('modal stands on the dialog itself.');
  }

  render(_close: () => void): unknown {
    return noChange;
  }

  override update(part: ElementPart, [close]: Parameters<this['render']>): unknown {
    this.#close = close;
    if (!this.#dialog) {
      this.#dialog = part.element as HTMLDialogElement;
      this.#listen(this.#dialog);
      this.#openSoon();
    }
    return noChange;
  }

  protected override reconnected(): void {
    this.#openSoon();
  }

  /** Lit takes the dialog out of the page right after; until then closing gives the focus back. */
  protected override disconnected(): void {
    this.#dialog?.close();
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true });
  }

  /** Lit renders first and puts what it rendered on the page afterwards. */
  #openSoon(): void {
    queueMicrotask(() => {
      const dialog = this.#dialog;
      if (!dialog?.isConnected || dialog.open || !this.isConnected) return;
      this.#before = focusedIn(dialog.getRootNode());
      dialog.showModal();
    });
  }

  #listen(dialog: HTMLDialogElement): void {
    dialog.addEventListener('cancel', (event) => {
      // A file chooser inside it says `cancel`, too.
      if (event.target !== dialog) return;
      event.preventDefault();
      this.#close();
    });
    // Browsers close by themselves where Escape is pressed twice, whatever was said to `cancel`.
    dialog.addEventListener('close', () => {
      // Said late: it may be open again, because the designer was moved on the page.
      if (this.isConnected && !dialog.open) this.#close();
    });
    // The page can't be reached meanwhile, by keys neither.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    // What begins inside, such as marking a text, may end on the backdrop and is no press of it.
    let began: EventTarget | null = null;
    dialog.addEventListener('pointerdown', ({ target }) => {
      began = target;
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog && began === dialog) this.#close();
    });
  }
}

function focusedIn(root: Node): HTMLElement | null {
  return (root as Document | ShadowRoot).activeElement as HTMLElement | null;
}

export const modal = directive(Modal);
