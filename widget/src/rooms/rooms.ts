/** The way into the rooms, whose code comes with the first that is opened. */
import { msg } from '@lit/localize';
import { type CSSResult, nothing } from 'lit';
import { Lazy } from '../loading/lazy.js';
import { isRoom, type Room, type RoomHost, type RoomName } from './room.js';

type RoomDesk = typeof import('./room-desk.js');

/** For every designer on the page. */
const DESK = new Lazy<RoomDesk>(() => import('./room-desk.js'), new URL('./room-desk.ts', import.meta.url));

export interface RoomsHost extends Omit<RoomHost, 'open' | 'close'> {
  /** What was said has been read. */
  dismiss(): void;
  addStyles(sheets: readonly CSSResult[]): void;
}

export class Rooms {
  #room: Room | undefined;
  /** The last one that somebody wanted: whoever presses two buttons while the code comes gets the second. */
  #wanted: RoomName | 'save' | undefined;
  /** What a room sees of the designer; others that want the same may ask it, too. */
  readonly host: RoomHost & RoomsHost;

  constructor(host: RoomsHost) {
    this.host = Object.assign(Object.create(host) as RoomsHost, {
      open: (name: RoomName) => void this.open(name),
      close: () => this.close(),
    });
  }

  /** Somebody comes near: the code is fetched ahead. A failure is nobody's concern yet. */
  approach(): void {
    void DESK.load().catch(() => undefined);
  }

  /** @throws RangeError for a room that there is none of */
  async open(name: RoomName): Promise<void> {
    if (!isRoom(name)) throw new RangeError(`There is no panel "${String(name)}".`);
    const desk = await this.#arrive(name);
    if (!desk || !this.host.workbench.session) return;
    this.#room?.left?.();
    this.host.dismiss();
    this.#room = desk.createRoom(name, this.host);
    this.host.changed();
  }

  /** Saves the design as it is, without coming in. */
  async save(): Promise<void> {
    const desk = await this.#arrive('save');
    if (desk && this.host.workbench.session) await desk.saveDesign(this.host);
  }

  close(): void {
    this.#wanted = undefined;
    this.#room?.left?.();
    this.#room = undefined;
    this.host.changed();
  }

  render(): unknown {
    return this.#room?.render() ?? nothing;
  }

  async #arrive(wanted: RoomName | 'save'): Promise<RoomDesk | undefined> {
    this.#wanted = wanted;
    try {
      const desk = await DESK.load();
      this.host.addStyles(desk.roomStyles);
      return this.#wanted === wanted ? desk : undefined;
    } catch (error) {
      this.host.failed(error);
      this.host.say(() => ({
        text: msg('This could not be loaded. Your design is still here.'),
        action: {
          name: msg('Try again'),
          run: () => void (wanted === 'save' ? this.save() : this.open(wanted)),
        },
      }));
      return undefined;
    }
  }
}
