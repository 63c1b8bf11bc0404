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

/** What is to know about what was done last: that its code did not come, or what that code has to say. */
export function designMessage(props: DesignAidsProps): MessageProps | undefined {
  const { retry, desk } = props.designing;
  if (!retry) return desk?.noteMessage(props);
  const dismiss = () => props.designing.dismiss();
  return { text: msg('This could not be loaded.'), action: { name: msg('Try again'), run: retry }, dismiss };
}
