import { z } from '@medusajs/framework/zod';

const upTo = (most: number, normally: number) => z.int().min(1).max(most).default(normally);

/** What an uploaded artwork may ask of us. Everything is checked before the work it would cause. */
export const ArtworkLimits = z
  .strictObject({
    /** Bytes of a file. */
    bytes: upTo(20_000_000, 2_000_000),
    /** Pixels of a PNG. */
    pixels: upTo(25_000_000, 25_000_000),
    /** Elements of an SVG as it is written, and again as it is with its `use` carried out. */
    elements: upTo(50_000, 10_000),
    /** Elements within elements. */
    depth: upTo(100, 40),
    /** Points that the paths of an SVG have together. */
    segments: upTo(1_000_000, 200_000),
    /** Objects of a PDF's page. */
    objects: upTo(100_000, 20_000),
    /** Seconds in which an artwork is read, drawn and measured. */
    seconds: upTo(120, 20),
    /** Longest side in pixels of the raster that is measured. */
    raster: upTo(4000, 2400),
    /** Longest side in pixels of the preview. */
    preview: upTo(2048, 512),
  })
  .prefault({});
export type ArtworkLimits = z.infer<typeof ArtworkLimits>;
