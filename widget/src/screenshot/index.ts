/** What taking a picture needs beyond the scene; loaded when the first one is asked for. */
export { backdropOf } from './backdrop.js';
export { LONGEST_SIDE, readScreenshot } from './request.js';
