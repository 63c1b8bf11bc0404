/** What engines share and is large enough to come beside them instead of after them: studio, leather, camera. */
export { DrawnScene } from './drawn-scene.js';
