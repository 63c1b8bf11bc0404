/** The shoe as a model file; loaded when the first one is asked for. */
export { type ModelFormat, type ModelWish, modelFile } from './model-file.js';
