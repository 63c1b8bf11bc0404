import type { Encoding, Plate } from './messages.js';

/** @throws where the browser has no canvas off the page */
export function encodeOffPage(plate: Plate, { type, quality }: Encoding): Promise<Blob> {
  const canvas = new OffscreenCanvas(plate.width, plate.height);
  develop(canvas.getContext('2d')!, plate);
  return canvas.convertToBlob({ type, quality });
}

export function encode(plate: Plate, { type, quality }: Encoding): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = plate.width;
  canvas.height = plate.height;
  develop(canvas.getContext('2d')!, plate);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))),
      type,
      quality,
    );
  });
}

/** Puts pixels onto a canvas of their size. */
export function develop(pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, plate: Plate): void {
  pen.putImageData(new ImageData(plate.pixels, plate.width, plate.height), 0, 0);
}
