import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Catalog, defaultDesign, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { shoeSpecOf } from '../../../widget/src/appearance/shoe-spec.js';
import { surfacesOf } from '../../../widget/src/appearance/surfaces.js';
import { grainRelief } from '../../../widget/src/materials/grain/relief.js';
import { type GrainTile, grainTile } from '../../../widget/src/materials/grain/tile.js';
import type { Grain, Surface } from '../../../widget/src/materials/surface.js';
import { BARE } from '../../../widget/src/scene/shading/bare.js';
import { type Rgb, surfaceValues } from '../../../widget/src/scene/shading/surface-values.js';
import { merged, meshesByZone } from '../../../widget/src/scene/shading/zones.js';
import { buildShoe } from '../../../widget/src/shoe/build-shoe.js';
import type { ShoeMesh } from '../../../widget/src/shoe/model.js';

/** The shoe that both show, and the zone whose colour is changed. */
export const STYLE = 'oxford';
export const ZONE = 'vamp';

/** The colours that are switched to and fro: swatches of the zone, as `material/swatch`. */
export const COLOURS = ['box-calf/black', 'box-calf/chestnut'] as const;

/** What a picture file says of a material. Colours are linear light. */
export interface Look {
  readonly color: Rgb;
  readonly roughness: number;
  readonly metalness: number;
  readonly clearcoat: number;
  readonly clearcoatRoughness: number;
  readonly sheen: number;
  readonly sheenColor: Rgb;
  readonly sheenRoughness: number;
  readonly grain: Grain;
  /** Edge of one repeat of the grain, mm, and how steep its slopes are. */
  readonly grainScale: number;
  readonly relief: number;
}

/** All of a shoe that somebody needs who puts it into a file. */
export interface ShoeParts {
  readonly zones: readonly (ShoeMesh & { readonly look: Look })[];
  readonly grains: ReadonlyMap<Grain, GrainTile & { readonly fleck: number }>;
  readonly variants: { readonly zone: string; readonly looks: Readonly<Record<string, Look>> };
}

const root = path.resolve(import.meta.dirname, '../../..');

export const CATALOG_FILE = path.join(root, 'contract/catalogs/default.json');

/** The shoe that the designer shows first, in its own geometry. */
export async function shoeParts(): Promise<ShoeParts> {
  const catalog = JSON.parse(await readFile(CATALOG_FILE, 'utf8')) as Catalog;
  const design = resolved(catalog, {});
  const surfaces = surfacesOf(design);
  const zones = [...meshesByZone(buildShoe(shoeSpecOf(design)!).meshes)].map(([zone, meshes]) => ({
    ...merged(meshes),
    look: lookOf(surfaces.get(zone) ?? BARE),
  }));
  const looks = Object.fromEntries(
    COLOURS.map((colour) => [colour, lookOf(surfacesOf(resolved(catalog, { [`zone:${ZONE}`]: colour })).get(ZONE)!)]),
  );
  const names = new Set([...zones.map(({ look }) => look), ...Object.values(looks)].map(({ grain }) => grain));
  names.delete('none');
  return {
    zones,
    grains: new Map([...names].map((name) => [name, { ...grainTile(name), fleck: grainRelief(name).fleck }])),
    variants: { zone: ZONE, looks },
  };
}

function resolved(catalog: Catalog, choices: Record<string, string>): ResolvedDesign {
  const result = resolve(catalog, { ...defaultDesign(catalog, STYLE), choices });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function lookOf(surface: Surface): Look {
  const values = surfaceValues(surface);
  return { ...values, grain: surface.grain, grainScale: surface.grainScale, relief: values.grain[1] };
}
