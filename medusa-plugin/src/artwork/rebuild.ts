import { detectType } from './detect';
import type { ArtworkLimits } from './limits';
import { thinnessOf } from './measure/thinness';
import { readPdf } from './pdf/read-pdf';
import { readPng } from './png/read-png';
import { writePng } from './png/write-png';
import { fitInto, type Ink } from './raster/ink';
import { markThinPlaces } from './raster/mark';
import { previewOf } from './raster/preview';
import { refuse } from './refuse';
import { rebuildSvg } from './svg';
import { drawSvg } from './svg/draw';
import type { ArtworkJob, ArtworkType, RebuiltArtwork } from './types';

/** Pixels of the picture with marks, longest side. */
const MARKED = 1024;

/**
 * Reads an uploaded file and makes from it what is kept: neither its bytes nor its structure come through, only what was
 * understood. Works hard and trusts nothing: to be run in the process that is there for it.
 *
 * @throws ArtworkRefused
 */
export async function rebuildArtwork(bytes: Buffer, limits: ArtworkLimits): Promise<RebuiltArtwork> {
  if (bytes.length > limits.bytes) refuse('file-too-large', `The file is larger than ${limits.bytes} bytes`);
  const type = detectType(bytes);
  if (type !== 'svg') return fromRaster(type, await (type === 'png' ? readPng : readPdf)(bytes, limits), limits);
  const { width, height, svg, raster } = await rebuildSvg(bytes, limits);
  return { type, format: 'svg', width, height, normalised: Buffer.from(svg), ...seen(raster, limits) };
}

/** Pixels are no objects, so the collector does not hurry: between steps that need many it is told. */
function letGo(): void {
  globalThis.gc?.();
}

function fromRaster(type: ArtworkType, raster: Ink, limits: ArtworkLimits): RebuiltArtwork {
  const { width, height, ink } = raster;
  letGo();
  const normalised = writePng(
    width,
    height,
    1,
    ink.map((covered) => 255 - covered),
  );
  return { type, format: 'png', width, height, normalised, ...seen(raster, limits) };
}

function seen(raster: Ink, limits: ArtworkLimits): Pick<RebuiltArtwork, 'preview' | 'thinness'> {
  letGo();
  const preview = previewOf(raster, limits.preview);
  const small = fitInto(raster, limits.raster);
  letGo();
  return { preview, thinness: thinnessOf(small) };
}

/** Marks what is too thin on an artwork that was kept. */
export async function markArtwork(job: Extract<ArtworkJob, { kind: 'mark' }>): Promise<Buffer> {
  const kept = Buffer.from(job.normalised);
  const raster = job.format === 'png' ? await readPng(kept, job.limits) : await drawKept(kept.toString(), job.limits);
  return markThinPlaces(fitInto(raster, job.limits.raster), job.minimum, MARKED);
}

/** Ours begins with its size. */
function drawKept(svg: string, { raster }: ArtworkLimits): Promise<Ink> {
  const [, width, height] = /^<svg [^>]*? width="([^"]+)" height="([^"]+)"/.exec(svg)!;
  return drawSvg(svg, Math.max(1, Math.round(raster * Math.min(1, Number(width) / Number(height)))));
}
