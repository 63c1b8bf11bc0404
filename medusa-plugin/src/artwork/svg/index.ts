import type { ArtworkLimits } from '../limits';
import { crop, type Ink, inkBox } from '../raster/ink';
import { refuse } from '../refuse';
import { carryOut } from './carry-out';
import { drawSvg } from './draw';
import type { Drawing } from './drawing';
import { readMarkup } from './markup';
import type { Box } from './viewport';
import { writeSvg } from './write';

/** Pixels of the longest side in which the ink is looked for. */
const ROUGHLY = 800;
/** Of these pixels, on each side: what is fainter than ink there may be ink from near. */
const MARGIN = 2;
/** A hairline is that faint in a rough picture. */
const FAINT = 8;

export type RebuiltSvg = { width: number; height: number; svg: string; raster: Ink };

/** Reads an SVG and writes it anew, trimmed to its ink, together with its picture. */
export async function rebuildSvg(bytes: Buffer, limits: ArtworkLimits): Promise<RebuiltSvg> {
  const drawing = carryOut(readMarkup(bytes, limits), limits);
  if (drawing.shapes.length === 0) refuse('blank', 'The SVG shows nothing: there are no shapes with fill or stroke');
  // Twice: a drawing in a corner of a large page would be measured on few pixels.
  const found = await trimmed(drawing, drawing.frame, ROUGHLY);
  const { box, raster } = await trimmed(drawing, around(found.box, drawing.frame), limits.raster);
  return { width: box.width, height: box.height, svg: writeSvg(drawing, box), raster };
}

/** A little more on each side, within the page. */
function around(box: Box, page: Box): Box {
  const margin = (MARGIN / ROUGHLY) * Math.max(page.width, page.height);
  const [x, y] = [Math.max(page.x, box.x - margin), Math.max(page.y, box.y - margin)];
  const right = Math.min(page.x + page.width, box.x + box.width + margin);
  return { x, y, width: right - x, height: Math.min(page.y + page.height, box.y + box.height + margin) - y };
}

async function trimmed(drawing: Drawing, frame: Box, longest: number): Promise<{ box: Box; raster: Ink }> {
  const width = Math.max(1, Math.round(longest * Math.min(1, frame.width / frame.height)));
  const drawn = await drawSvg(writeSvg(drawing, frame), width);
  const pixels = inkBox(drawn, longest === ROUGHLY ? FAINT : undefined);
  if (!pixels) return refuse('blank', 'The SVG shows nothing: everything is white, transparent or outside its page');
  const scale = frame.width / drawn.width;
  const box = {
    x: frame.x + pixels.left * scale,
    y: frame.y + pixels.top * scale,
    width: (pixels.right - pixels.left) * scale,
    height: (pixels.bottom - pixels.top) * scale,
  };
  return { box, raster: crop(drawn, pixels) };
}
