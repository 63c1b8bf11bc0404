import type { Stamp } from '../scene/stamp.js';

/** What is to be engraved: a picture at an address of this page, and its real size in mm. */
export interface StampWish {
  readonly place: Stamp['place'];
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** Texels along the longer side, and of nothing around it. */
const LONGER = 384;
const BORDER = 6;

/** Reads an artwork (SVG or PNG) as depths: what is dark and opaque is pressed in, with walls that slope as moulds' do. */
export async function engraved({ place, picture, width, height }: StampWish): Promise<Stamp> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const scale = (LONGER - 2 * BORDER) / Math.max(width, height);
  const [inner, tall] = [Math.round(width * scale), Math.round(height * scale)];
  const canvas = document.createElement('canvas');
  canvas.width = inner + 2 * BORDER;
  canvas.height = tall + 2 * BORDER;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.filter = 'blur(1.2px)';
  pen.drawImage(image, BORDER, BORDER, inner, tall);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const depths = Uint8Array.from({ length: data.length / 4 }, (_, i) => {
    return 255 - Math.round(0.2126 * data[4 * i]! + 0.7152 * data[4 * i + 1]! + 0.0722 * data[4 * i + 2]!);
  });
  // The border belongs to the picture, and so to its size.
  return {
    place,
    width: canvas.width / scale,
    height: canvas.height / scale,
    columns: canvas.width,
    rows: canvas.height,
    depths,
  };
}
