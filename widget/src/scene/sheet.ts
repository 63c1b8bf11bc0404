import type { ScreenshotRequest } from './scene-port.js';

/** A sheet off the page on which a picture is put together. */
export function sheet(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d')!;
}

/** Lays the backdrop behind what is on the sheet and writes the file. */
export async function written(
  pen: CanvasRenderingContext2D,
  { backdrop, type = 'image/png', quality = 0.92 }: ScreenshotRequest,
): Promise<Blob> {
  const { canvas } = pen;
  if (backdrop) {
    pen.globalCompositeOperation = 'destination-over';
    pen.drawImage(backdrop, 0, 0, canvas.width, canvas.height);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('The picture could not be encoded.');
  // What a browser can't write it writes as PNG, without a word.
  if (blob.type !== type) throw new Error(`This browser can’t write ${type}; it can write image/png.`);
  return blob;
}
