import type { CreateScene } from '../scene-port.js';
import { NullScene } from './scene.js';

export { type Asked, NullScene } from './scene.js';

export const createScene: CreateScene = async (options) => new NullScene(options);
