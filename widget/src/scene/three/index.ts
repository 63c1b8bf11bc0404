import { DrawnScene } from '../drawn-scene.js';
import type { CreateScene } from '../scene-port.js';
import { ThreePainter } from './painter.js';

/** Loaded only when a scene is wanted: this is where three comes in. */
export const createScene: CreateScene = async (options) =>
  new DrawnScene((painting) => new ThreePainter(painting), options);
