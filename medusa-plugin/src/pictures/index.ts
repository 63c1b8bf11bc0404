export { type DesignToDraw, pictureKey, pictureOf } from './picture-of';
export { PICTURE_SIZES, PICTURE_VIEWS, type Picture, type PictureSize, type PictureView } from './types';
