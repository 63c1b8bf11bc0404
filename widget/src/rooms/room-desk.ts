/** What is needed only once a room is opened: one chunk, loaded then. */
import { InspirationsRoom } from './inspirations-room.js';
import type { Room, RoomHost, RoomName } from './room.js';
import { SavedDesignsRoom } from './saved-designs-room.js';
import { ShareRoom } from './share-room.js';

export { roomStyles } from './room-styles.js';
export { saveDesign } from './save-design.js';

const ROOMS: Readonly<Record<RoomName, (host: RoomHost) => Room>> = {
  designs: (host) => new SavedDesignsRoom(host),
  share: (host) => new ShareRoom(host),
  inspirations: (host) => new InspirationsRoom(host),
};

export function createRoom(name: RoomName, host: RoomHost): Room {
  return ROOMS[name](host);
}
