import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ARTWORK_MODULE } from '../../modules/artwork';
import type ArtworkModuleService from '../../modules/artwork/service';
import type { ArtworkRow } from '../../modules/artwork/service';
import { RefusalError } from '../../refusal';

/** Whatever a browser makes of it, it runs nothing and loads nothing. */
const HARMLESS = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "sandbox; default-src 'none'" };

/** @throws RefusalError 404, the same for one that is not there and another brand's */
export async function requireArtwork(req: MedusaRequest, id: string, brandId?: string): Promise<ArtworkRow> {
  const artwork = await req.scope.resolve<ArtworkModuleService>(ARTWORK_MODULE).readArtwork(id, brandId);
  if (artwork) return artwork;
  throw new RefusalError({ status: 404, type: 'not-found', message: 'There is no such artwork' });
}

/** Our own picture of it. An artwork never changes, so it may be kept. */
export async function sendPreview(req: MedusaRequest, res: MedusaResponse, { id }: ArtworkRow): Promise<void> {
  const content = await req.scope.resolve<ArtworkModuleService>(ARTWORK_MODULE).readFile(id, 'preview');
  sendPng(res, content!);
}

export function sendPng(res: MedusaResponse, content: Buffer): void {
  res
    .set({ ...HARMLESS, 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=31536000, immutable' })
    .send(content);
}

/**
 * What the factory works from: the SVG or PNG that we wrote. As a file to be saved, of no type that a browser shows: an
 * SVG that is opened as a page is a page of this site.
 */
export async function sendDownload(req: MedusaRequest, res: MedusaResponse, artwork: ArtworkRow): Promise<void> {
  const content = await req.scope.resolve<ArtworkModuleService>(ARTWORK_MODULE).readFile(artwork.id, 'normalised');
  res
    .set({
      ...HARMLESS,
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${filenameOf(artwork)}"`,
      'Cache-Control': 'private, no-store',
    })
    .send(content!);
}

/** Letters, digits and hyphens: a name that somebody chose does not come into a header. */
function filenameOf({ name, format }: ArtworkRow): string {
  const plain = name
    .replace(/\.[a-z]{3,4}$/i, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, 60) || 'artwork'}.${format}`;
}
