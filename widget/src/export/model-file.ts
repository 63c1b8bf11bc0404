import { InvalidInputError, type ResolvedDesign } from '@cordwainer/contract';
import type { Grain } from '../materials/surface.js';
import type { Shown } from '../scene/stand.js';
import type { ShoeModel } from '../shoe/model.js';
import { exportShoe, grainsOf } from './export-shoe.js';
import { writeGlb } from './glb.js';
import { normalMap } from './normal-map.js';

export interface ModelWish {
  readonly design: ResolvedDesign;
  readonly model: ShoeModel;
  readonly shown: Shown;
  readonly locale: string;
}

/** Kinds of files, and what they are called on the web. */
const TYPES = { glb: 'model/gltf-binary' } as const;

/** @throws InvalidInputError for a kind of file that there is none of */
export async function modelFile(format: string, { design, model, shown, locale }: ModelWish): Promise<Blob> {
  if (!Object.hasOwn(TYPES, format)) {
    const message = `must be one of ${Object.keys(TYPES).join(', ')}`;
    throw new InvalidInputError('Model', [{ path: 'format', code: 'invalid-shape', message }]);
  }
  if (shown !== 'shoe' && shown !== 'pair') {
    throw new InvalidInputError('Model', [{ path: 'shown', code: 'invalid-shape', message: 'must be shoe or pair' }]);
  }
  const maps = new Map<Grain, Uint8Array>();
  for (const grain of grainsOf(design)) maps.set(grain, await png(normalMap(grain)));
  const bytes = writeGlb(exportShoe({ design, locale }, model, shown, maps));
  return new Blob([bytes], { type: TYPES[format as keyof typeof TYPES] });
}

async function png({ size, pixels }: ReturnType<typeof normalMap>): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d')!.putImageData(new ImageData(pixels, size, size), 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The grain could not be written as a picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
