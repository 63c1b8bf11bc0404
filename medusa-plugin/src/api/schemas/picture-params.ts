import { z } from '@medusajs/framework/zod';
import { PICTURE_SIZES, PICTURE_VIEWS, type PictureSize } from '../../pictures/types';

export const ViewParam = z.enum(PICTURE_VIEWS);

const SIZES = Object.keys(PICTURE_SIZES) as [keyof typeof PICTURE_SIZES, ...(keyof typeof PICTURE_SIZES)[]];

export const PictureQuery = z.strictObject({
  size: z.enum(SIZES).default('full').describe('full: 800 × 600, mail: 960 × 600, small: 240 × 180 pixels'),
});

export function sizeOf({ size }: z.infer<typeof PictureQuery>): PictureSize {
  return PICTURE_SIZES[size];
}
