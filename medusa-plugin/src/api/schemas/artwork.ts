import { z } from '@medusajs/framework/zod';
import { sizes } from '../../artwork';
import { ARTWORK_TYPES } from '../../artwork/types';
import type { ArtworkRow } from '../../modules/artwork/service';

const ThinPlace = z.strictObject({
  width: z.number().describe('As a share of the artwork’s width: times the width in mm it is mm'),
  at: z.strictObject({ x: z.number(), y: z.number() }).describe('Where, as shares of width and height'),
});

export const ArtworkAnswer = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(ARTWORK_TYPES).describe('What was uploaded, told from its content'),
  aspect: z.number().describe('Height over width, trimmed to what is engraved'),
  line: ThinPlace.optional().describe('The thinnest line'),
  gap: ThinPlace.optional().describe('The thinnest gap between lines'),
});

export function presentArtwork(artwork: ArtworkRow): z.infer<typeof ArtworkAnswer> {
  const { id, name, type, thinness } = artwork;
  return { id, name, type, aspect: sizes(artwork).heightAt(1), ...thinness };
}

/** Of a file, for people. */
export const ArtworkName = z
  .string()
  .trim()
  .max(120)
  .optional()
  .describe('What people will call it; the file’s name says nothing about what it is');
