import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { CATALOG_MODULE } from '../modules/catalog';
import type CatalogModuleService from '../modules/catalog/service';
import { ByteCache } from './lru';
import { Studio } from './studio';
import { LARGEST_PICTURE, type Picture, type PictureSize, type PictureView } from './types';

/** Some hundred pictures. */
const CACHE_BYTES = 24 * 1024 * 1024;

/** What of a design's row a picture needs. */
export type DesignToDraw = {
  brand_id: string;
  design_id: string;
  catalog_id: string;
  catalog_version: number;
  style: string;
  choices: unknown;
};

export type PictureOptions = {
  /** JPEG on white unless told otherwise; PNG has nothing behind the shoe. */
  type?: Picture['type'];
  /** Somebody waits for it before an empty frame: it goes before those of papers and e-mails. */
  soon?: boolean;
};

const studio = new Studio();
// Designs and catalog versions never change, so a kept picture can't be stale.
const kept = new ByteCache<Picture>(CACHE_BYTES);
const drawing = new Map<string, Promise<Picture>>();

/**
 * A picture of a design, made from the catalog version it was designed with. Several who ask at once share one drawing.
 *
 * Never fails its caller: nothing is answered where there is no picture (a style that is drawn from a brand's own model
 * file, a queue that is full), and papers and e-mails go without.
 */
export async function pictureOf(
  container: MedusaContainer,
  design: DesignToDraw,
  view: PictureView,
  size: PictureSize,
  { type = 'image/jpeg', soon = false }: PictureOptions = {},
): Promise<Picture | undefined> {
  const key = pictureKey(design, view, size, type);
  try {
    return (
      kept.get(key) ?? (await (drawing.get(key) ?? begin(key, draw(container, design, view, size, { type, soon }))))
    );
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`No picture of design ${design.design_id} (${view}): ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** Names a picture for good: the same key, the same picture. */
export function pictureKey(design: DesignToDraw, view: PictureView, size: PictureSize, type = 'image/jpeg'): string {
  const { brand_id, catalog_version, design_id } = design;
  return [brand_id, catalog_version, design_id, view, `${size.width}x${size.height}`, type].join(':');
}

function begin(key: string, picture: Promise<Picture>): Promise<Picture> {
  const keeping = picture
    .then((drawn) => {
      kept.set(key, drawn);
      return drawn;
    })
    .finally(() => drawing.delete(key));
  drawing.set(key, keeping);
  return keeping;
}

async function draw(
  container: MedusaContainer,
  design: DesignToDraw,
  view: PictureView,
  { width, height }: PictureSize,
  { type, soon }: Required<PictureOptions>,
): Promise<Picture> {
  if (!isEdge(width) || !isEdge(height)) throw new Error(`A picture has 16 to ${LARGEST_PICTURE} pixels a side`);
  const published = await container
    .resolve<CatalogModuleService>(CATALOG_MODULE)
    .retrieveVersion(design.brand_id, design.catalog_version);
  if (!published) throw new Error(`The brand has published no catalog version ${design.catalog_version}`);
  const job = {
    catalog: published.catalog,
    design: {
      catalog: { id: design.catalog_id, version: design.catalog_version },
      style: design.style,
      choices: design.choices as Record<string, string>,
    },
    view,
    size: { width, height },
    type,
  };
  const content = await studio.draw(job, soon);
  return { type, width, height, content };
}

function isEdge(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 16 && pixels <= LARGEST_PICTURE;
}
