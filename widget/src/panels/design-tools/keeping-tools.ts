import { msg } from '@lit/localize';
import type { Rooms } from '../../rooms/rooms.js';
import type { DesignTool } from './design-tools.js';

/** What is offered at all. */
export interface KeepingOffer {
  readonly saving: 'on' | 'off';
  readonly sharing: 'on' | 'off';
}

/** Keeping the design, and giving it away. */
export function keepingTools(rooms: Rooms, { saving, sharing }: KeepingOffer): DesignTool[] {
  const save: DesignTool = {
    id: 'save',
    icon: 'saved',
    name: msg('Save'),
    side: 'end',
    place: 'wide',
    run: () => void rooms.save(),
  };
  const designs: DesignTool = {
    id: 'designs',
    icon: 'designs',
    name: msg('My designs'),
    side: 'end',
    place: 'wide',
    run: () => void rooms.open('designs'),
  };
  const share: DesignTool = {
    id: 'share',
    icon: 'share',
    name: msg('Share'),
    side: 'end',
    place: 'wide',
    run: () => void rooms.open('share'),
  };
  return [...(saving === 'off' ? [] : [save, designs]), ...(sharing === 'off' ? [] : [share])];
}
