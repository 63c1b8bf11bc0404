import { msg } from '@lit/localize';
import type { MessageProps } from '../panels/message/message.js';
import type { DesignAidsProps } from './design-message.js';

/** What is to know about a design that was kept, or a leather that went on several parts. */
export function noteMessage({ workbench, designing, format }: DesignAidsProps): MessageProps | undefined {
  const { reading } = workbench;
  const { note, desk } = designing;
  const dismiss = () => designing.dismiss();
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
