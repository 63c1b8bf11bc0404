import { InvalidInputError, type ResolvedDesign } from '@cordwainer/contract';
import type { Grain } from '../materials/surface.js';
import type { Stamp } from '../scene/stamp.js';
import type { Shown } from '../scene/stand.js';
import type { ShoeModel } from '../shoe/model.js';
import { exportShoe, grainsOf, type Print, surfaceUnder } from './export-shoe.js';
import { writeGlb } from './glb.js';
import { normalMap } from './normal-map.js';
import { colorPicture, type Picture, wallsPicture } from './pressed.js';
import { writeUsdz } from './usdz.js';

export interface ModelWish {
  readonly design: ResolvedDesign;
  readonly model: ShoeModel;
  /** What is pressed into it. */
  readonly stamps: readonly Stamp[];
  readonly shown: Shown;
  readonly locale: string;
}

/** Kinds of files: what they are called on the web, and what writes them. */
const KINDS = {
  glb: { type: 'model/gltf-binary', write: writeGlb },
  usdz: { type: 'model/vnd.usdz+zip', write: writeUsdz },
} as const;

export type ModelFormat = keyof typeof KINDS;

/** @throws InvalidInputError for a kind of file that there is none of */
export async function modelFile(format: string, wish: ModelWish): Promise<Blob> {
  const { design, model, stamps, shown, locale } = wish;
  if (!Object.hasOwn(KINDS, format)) {
    const message = `must be one of ${Object.keys(KINDS).join(', ')}`;
    throw new InvalidInputError('Model', [{ path: 'format', code: 'invalid-shape', message }]);
  }
  if (shown !== 'shoe' && shown !== 'pair') {
    throw new InvalidInputError('Model', [{ path: 'shown', code: 'invalid-shape', message: 'must be shoe or pair' }]);
  }
  const maps = new Map<Grain, Uint8Array>();
  for (const grain of grainsOf(design)) {
    const { size, pixels } = normalMap(grain);
    maps.set(grain, await png({ width: size, height: size, pixels }));
  }
  const prints: Print[] = [];
  for (const stamp of stamps) {
    const under = surfaceUnder(design, model, stamp);
    if (!under) continue;
    prints.push({ stamp, print: await png(colorPicture(stamp, under)), normals: await png(wallsPicture(stamp)) });
  }
  const { type, write } = KINDS[format as ModelFormat];
  return new Blob([write(exportShoe({ design, locale }, model, shown, maps, prints))], { type });
}

async function png({ width, height, pixels }: Picture): Promise<Uint8Array> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.putImageData(new ImageData(pixels, width, height), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('A texture could not be written as a picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
