/** The shoe in the person's own room: made ready when it is asked for, and opened by the device. */
import { msg } from '@lit/localize';
import type { DesignTool } from '../panels/design-tools/design-tools.js';
import type { Message } from '../panels/message/message.js';
import { hasQuickLook, isStale, openQuickLook } from './quick-look.js';

/** The element, as far as this goes. */
export interface RoomViewElement {
  readonly renderRoot: ParentNode;
  exportModel(format: 'usdz'): Promise<Blob>;
  requestUpdate(): void;
}

/** Says something over the shoe, and aloud, until it is dismissed. */
export interface Speaker {
  say(message: () => Message): void;
  dismiss(): void;
}

/** What the file is called where somebody keeps it. */
const NAME = 'shoe';

export class RoomView {
  #busy = false;
  #address: string | undefined;

  constructor(
    private readonly element: RoomViewElement,
    private readonly speaker: Speaker,
    private readonly failed: (error: unknown) => void,
  ) {}

  get tool(): DesignTool {
    return {
      id: 'room',
      icon: 'room',
      name: msg('See it in your room'),
      side: 'end',
      place: 'bar',
      idle: this.#busy,
      run: () => void this.open(),
    };
  }

  async open(): Promise<void> {
    if (this.#busy) return;
    this.#setBusy(true);
    this.speaker.say(() => ({ text: msg('Making the shoe ready for your room…') }));
    try {
      const file = await this.element.exportModel('usdz');
      // What was opened before is closed by now: a device shows one at a time.
      if (this.#address) URL.revokeObjectURL(this.#address);
      this.#address = URL.createObjectURL(file);
      this.#setBusy(false);
      if (isStale()) this.#offer();
      else this.#show();
    } catch (error) {
      this.#setBusy(false);
      this.failed(error);
      this.speaker.say(() => ({
        text: msg('The shoe could not be made ready for your room. Your design is still here.'),
        action: { name: msg('Try again'), run: () => void this.open() },
      }));
    }
  }

  /** It took longer than a press counts for: another one opens what is ready. */
  #offer(): void {
    this.speaker.say(() => ({
      text: msg('Your shoe is ready for your room.'),
      action: { name: msg('Show it'), run: () => this.#show() },
    }));
  }

  #show(): void {
    this.speaker.dismiss();
    openQuickLook(this.#address!, NAME, this.element.renderRoot);
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.element.requestUpdate();
  }
}

/** One for each designer on the page. */
const VIEWS = new WeakMap<RoomViewElement, RoomView>();

/** What a designer offers where its device can show a shoe in the room; nothing elsewhere. */
export function roomTools(
  element: RoomViewElement,
  speaker: Speaker,
  failed: (error: unknown) => void,
): readonly DesignTool[] {
  if (!hasQuickLook()) return [];
  const view = VIEWS.get(element) ?? new RoomView(element, speaker, failed);
  VIEWS.set(element, view);
  return [view.tool];
}
