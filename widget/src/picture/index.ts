export type { Stamp } from '../scene/stamp.js';
export { MONOGRAM_FORM } from '../stage/monogram-form.js';
export { type Drawn, drawShoe, monogramIn, type PictureRequest } from './draw-shoe.js';
export { isPictureView, PICTURE_VIEWS, type PictureView } from './views.js';
