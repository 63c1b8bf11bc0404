/** What lies over the designer for a while: saved designs, sharing, the gallery. Their code comes when one is opened. */
import type { Design } from '@cordwainer/contract';
import type { TemplateResult } from 'lit';
import type { MedusaOptions } from '../commerce/medusa-client.js';
import type { Opposite } from '../designing/designing.js';
import type { Activity } from '../events/shoe-activity.js';
import type { InspirationSource } from '../inspirations/inspiration-shelf.js';
import type { Format } from '../localisation/format.js';
import type { Message } from '../panels/message/message.js';
import type { Workbench } from '../session/workbench.js';

export const ROOMS = ['designs', 'share', 'inspirations'] as const;
export type RoomName = (typeof ROOMS)[number];

export function isRoom(name: string): name is RoomName {
  return (ROOMS as readonly string[]).includes(name);
}

/** What a room needs to know and to tell. */
export interface RoomHost {
  /** With a catalog open: nobody comes into a room before. */
  readonly workbench: Workbench;
  readonly format: Format;
  /** Whose designs are kept together. */
  readonly namespace: string;
  readonly medusa?: MedusaOptions;
  /** Where ready designs come from. */
  readonly inspirationSource: InspirationSource;
  /** The address of the page with a design in it. */
  linkTo(design: Design): Promise<string>;
  /** Somebody goes on with another design, as a step that can be undone. `lost`: choices that it does not have any more. */
  bring(design: Design, lost: readonly string[]): void;
  /** Says something that stays to be read when the room is left. */
  say(message: () => Message): void;
  /** Says it to those who listen. Words are made in it, where it is certain which language they are in. */
  announce(words: (format: Format) => string): void;
  /** Puts a design beside the present one. */
  compare(opposite: Opposite): void;
  failed(error: unknown): void;
  /** Somebody did something that is not seen from outside the room. */
  noted(activity: Activity): void;
  open(name: RoomName): void;
  close(): void;
  changed(): void;
}

export interface Room {
  render(): TemplateResult;
  /** Somebody has left. */
  left?(): void;
}
