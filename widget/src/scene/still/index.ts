import { darkroom } from '../../darkroom/darkroom.js';
import type { CreateScene } from '../scene-port.js';
import { StillScene } from './scene.js';

export { StillScene } from './scene.js';

/** Loaded only where nothing else can draw. */
export const createScene: CreateScene = async (options) => new StillScene(darkroom, options);
