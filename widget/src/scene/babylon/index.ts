import { DrawnScene } from '../drawn-scene.js';
import type { CreateScene } from '../scene-port.js';
import { BabylonPainter } from './painter.js';

/** Loaded only when `engine="babylon"` asks for it: this is where Babylon comes in. */
export const createScene: CreateScene = async (options) =>
  new DrawnScene((painting) => new BabylonPainter(painting), options);
