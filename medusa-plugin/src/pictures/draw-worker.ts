import { parentPort } from 'node:worker_threads';
import { encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { inscribed } from './inscription';
import type { DrawAnswer, DrawJob } from './types';

const JPEG_QUALITY = 92;

/** Runs on a thread of its own: drawing takes most of a second, and the shop goes on meanwhile. */
async function draw({ id, catalog, design, view, size, type }: DrawJob): Promise<DrawAnswer> {
  // An ES module; CommonJS gets it so.
  const { drawShoe, monogramIn, MONOGRAM_FORM } = await import('@cordwainer/widget/picture');
  const background = type === 'image/png' ? 'transparent' : '#ffffff';
  const monogram = monogramIn(catalog, design);
  const stamps = monogram ? [await inscribed(monogram, MONOGRAM_FORM)] : [];
  const drawn = drawShoe(catalog, design, { view, ...size, background, stamps });
  if (!drawn.ok) return { id, problem: drawn.message };
  const pixels = Buffer.from(drawn.pixels.buffer);
  return {
    id,
    content: type === 'image/png' ? png(pixels, size) : encodeJpeg({ data: pixels, ...size }, JPEG_QUALITY).data,
  };
}

function png(pixels: Buffer, size: { width: number; height: number }): Buffer {
  const image = new PNG(size);
  image.data = pixels;
  return PNG.sync.write(image);
}

parentPort?.on('message', (job: DrawJob) => {
  draw(job)
    .catch((error: Error): DrawAnswer => ({ id: job.id, problem: error.message }))
    .then((answer) => parentPort?.postMessage(answer));
});
