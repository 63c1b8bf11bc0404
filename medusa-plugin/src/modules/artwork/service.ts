import { createHash } from 'node:crypto';
import type { Context, InferTypeOf } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from '@medusajs/framework/utils';
import { type ArtworkLimits, acceptArtwork, type Thinness } from '../../artwork';
import { sqlOf } from '../../database/sql';
import { type ArtworkToKeep, findUploaded, insertArtwork, refuseTooMany } from './keep-artwork';
import { Artwork } from './models/artwork';
import { forgetUnused, useArtwork } from './use-artwork';

export type ArtworkRow = Omit<InferTypeOf<typeof Artwork>, 'thinness'> & { thinness: Thinness };
export type UploadedArtwork = { brand_id: string; name?: string; bytes: Buffer; limits?: ArtworkLimits };

/** What of an artwork decides how large its stamp may be: height over width, thinnest line as a share of the width. */
export type ArtworkShape = { id: string; name: string; aspect: number; thinnest?: number };

/** The bytes of an artwork that are kept. */
export type ArtworkFile = 'normalised' | 'preview';

/** Keeps artworks privately, in the database: files that are served by name are for everybody who learns the name. */
export default class ArtworkModuleService extends MedusaService({ CordwainerArtwork: Artwork }) {
  /**
   * Reads an upload and keeps what was made of it. The same file of the same brand becomes the same artwork, and is read
   * once.
   *
   * @throws RefusalError 422 `invalid-artwork`, 413, or 429 where there are too many
   */
  async keepArtwork({ brand_id, name, bytes, limits }: UploadedArtwork): Promise<ArtworkRow> {
    const upload_hash = createHash('sha256').update(bytes).digest('hex');
    const known = await this.findUploaded(brand_id, upload_hash);
    if (known) return this.readArtwork(known) as Promise<ArtworkRow>;
    await this.refuseTooMany(brand_id);
    // Outside any transaction: it may take seconds.
    const accepted = await acceptArtwork(bytes, limits);
    const id = await this.insertArtwork({
      ...accepted,
      brand_id,
      name: name || `Artwork (${accepted.type})`,
      upload_hash,
    });
    return this.readArtwork(id) as Promise<ArtworkRow>;
  }

  /** Nothing where there is none, or it is another brand's. */
  async readArtwork(id: string, brandId?: string): Promise<ArtworkRow | undefined> {
    const [artwork] = await this.listCordwainerArtworks({ id, ...(brandId && { brand_id: brandId }) });
    return artwork as unknown as ArtworkRow | undefined;
  }

  async readShape(id: string, brandId: string): Promise<ArtworkShape | undefined> {
    const artwork = await this.readArtwork(id, brandId);
    if (!artwork) return undefined;
    const { name, width, height, thinness } = artwork;
    return { id, name, aspect: height / width, ...(thinness.line && { thinnest: thinness.line.width }) };
  }

  @InjectManager()
  async readFile(id: string, file: ArtworkFile, @MedusaContext() context: Context = {}): Promise<Buffer | undefined> {
    const column = { normalised: 'normalised', preview: 'preview' }[file];
    const [row] = await sqlOf(context)<{ content: Buffer }>(
      `SELECT f.${column} AS content FROM cordwainer_artwork_file f
       JOIN cordwainer_artwork a ON a.id = f.artwork_id AND a.deleted_at IS NULL WHERE a.id = ?`,
      [id],
    );
    return row?.content;
  }

  /** Keeps an artwork for good; `useArtwork` does it within another's transaction. */
  @InjectTransactionManager()
  async useArtwork(id: string, brandId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return useArtwork(sqlOf(context), id, brandId);
  }

  @InjectTransactionManager()
  async forgetUnused(days: number, most: number, @MedusaContext() context: Context = {}): Promise<number> {
    return forgetUnused(sqlOf(context), days, most);
  }

  @InjectTransactionManager()
  protected async findUploaded(
    brandId: string,
    hash: string,
    @MedusaContext() context: Context = {},
  ): Promise<string | undefined> {
    return findUploaded(sqlOf(context), brandId, hash);
  }

  @InjectManager()
  protected async refuseTooMany(brandId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return refuseTooMany(sqlOf(context), brandId);
  }

  @InjectTransactionManager()
  protected async insertArtwork(artwork: ArtworkToKeep, @MedusaContext() context: Context = {}): Promise<string> {
    return insertArtwork(sqlOf(context), artwork);
  }
}
