import { model } from '@medusajs/framework/utils';
import { ARTWORK_TYPES, NORMALISED_FORMATS } from '../../../artwork/types';

/**
 * A drawing or logo that stamps are made from, as we wrote it ourselves from what was uploaded. Never changed: a better one
 * is another artwork.
 *
 * Its pictures are in a table beside it, `cordwainer_artwork_file`, which has no model: bytes are read one at a time, and
 * never with a list.
 */
export const Artwork = model
  .define(
    { tableName: 'cordwainer_artwork', name: 'CordwainerArtwork' },
    {
      /** Holds 160 random bits: whoever knows it may look at the artwork. */
      id: model.id({ prefix: 'artwork' }).primaryKey(),
      brand_id: model.text(),
      /** What people call it: the name of the file at first. */
      name: model.text().searchable(),
      /** What was uploaded, and what is kept of it. */
      type: model.enum([...ARTWORK_TYPES]),
      format: model.enum([...NORMALISED_FORMATS]),
      /** SHA-256 of what was uploaded, so that the same file is read once. */
      upload_hash: model.text(),
      /** Of the artwork trimmed to its ink: user units of an SVG, pixels of a PNG. */
      width: model.float(),
      height: model.float(),
      /** Thinnest ink and gap with their places, as shares of the width. */
      thinness: model.json(),
      /** When it was uploaded last. */
      uploaded_at: model.dateTime(),
      /** When a stamp was first made of it. Until then it is forgotten after some days. */
      used_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ['brand_id', 'upload_hash'], unique: true, where: 'deleted_at IS NULL' },
    { on: ['brand_id', 'uploaded_at'] },
    { on: ['uploaded_at'], where: 'used_at IS NULL AND deleted_at IS NULL' },
  ])
  .checks([
    { name: 'CK_cordwainer_artwork_size', expression: (columns) => `${columns.width} > 0 AND ${columns.height} > 0` },
    { name: 'CK_cordwainer_artwork_hash', expression: (columns) => `${columns.upload_hash} ~ '^[0-9a-f]{64}$'` },
  ]);
