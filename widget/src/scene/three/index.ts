import type { CreateScene } from '../scene-port.js';
import { ThreeScene } from './scene.js';

/** Loaded only when a scene is wanted: this is where three comes in. */
export const createScene: CreateScene = async (options) => new ThreeScene(options);
