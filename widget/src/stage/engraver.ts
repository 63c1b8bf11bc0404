/** Draws what is pressed into leather: one chunk, fetched when there is something to press. */
export { inscribed } from './inscription.js';
export { engraved } from './stamp-picture.js';
export { stampPose } from './stamp-view.js';
