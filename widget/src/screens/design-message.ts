import { msg } from '@lit/localize';
import type { Designing } from '../designing/designing.js';
import type { Format } from '../localisation/format.js';
import type { MessageProps } from '../panels/message/message.js';
import type { Rooms } from '../rooms/rooms.js';
import type { Workbench } from '../session/workbench.js';

export interface DesignAidsProps {
  readonly workbench: Workbench;
  readonly designing: Designing;
  readonly format: Format;
  readonly rooms: Rooms;
  point(zone: string | null): void;
}

/** What is to know about what was done last. */
export function designMessage({ workbench, designing, format }: DesignAidsProps): MessageProps | undefined {
  const { reading } = workbench;
  const { note, retry, desk } = designing;
  const dismiss = () => designing.dismiss();
  if (retry) {
    return { text: msg('This could not be loaded.'), action: { name: msg('Try again'), run: retry }, dismiss };
  }
  if (note === 'kept') {
    const text = msg('Kept. “Compare” shows it beside whatever you design next.');
    return { text, action: { name: msg('Compare'), run: () => designing.open('comparison') }, dismiss };
  }
  if (!note || !desk || !reading) return undefined;
  const undo = {
    name: msg('Undo'),
    run: () => {
      workbench.undo();
      dismiss();
    },
  };
  return {
    text: desk.spreadInWords(reading, note, format),
    action: note.changed.length > 0 ? undo : undefined,
    dismiss,
  };
}
