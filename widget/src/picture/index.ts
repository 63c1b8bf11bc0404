export { type Drawn, drawShoe, type PictureRequest } from './draw-shoe.js';
export { isPictureView, PICTURE_VIEWS, type PictureView } from './views.js';
