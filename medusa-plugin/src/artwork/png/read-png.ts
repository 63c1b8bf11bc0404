import type { ArtworkLimits } from '../limits';
import { crop, type Ink, inkBox } from '../raster/ink';
import { refuse } from '../refuse';
import { type PngParts, readChunks } from './chunks';
import { rowsOf } from './rows';

/** As light as this, everywhere, is a logo for dark ground. */
const LIGHT = 128;

/**
 * Reads a PNG as ink, trimmed to it. Dark on light is ink; where all that is opaque is light, that is the ink.
 *
 * Holds two bytes a pixel, however many channels and bits the file has.
 */
export async function readPng(bytes: Buffer, limits: ArtworkLimits): Promise<Ink> {
  const parts = readChunks(bytes, limits.pixels);
  const { width, height } = parts.header;
  const raster: Ink = { width, height, ink: new Uint8Array(width * height) };
  const opaque = new Uint8Array(width * height);
  const read = pixelReader(parts);
  let darkest = 255;
  for await (const row of rowsOf(parts.header, parts.data)) {
    for (let index = 0; index < row.count; index += 1) {
      const { light, alpha } = read(row.bytes, index);
      const at = row.y * width + row.x + index * row.stepX;
      raster.ink[at] = Math.round(((255 - light) * alpha) / 255);
      opaque[at] = alpha;
      if (alpha >= 128 && light < darkest) darkest = light;
    }
  }
  if (darkest >= LIGHT && opaque.some((alpha) => alpha < 128)) raster.ink = opaque;
  const box = inkBox(raster);
  return box ? crop(raster, box) : refuse('blank', 'The PNG shows nothing: it is all light or transparent');
}

type Pixel = { light: number; alpha: number };

/** Reads a pixel of a row: how light (luma of ITU-R BT.709) and how opaque, both to 255. */
function pixelReader({
  header: { depth, colour },
  palette,
  transparency,
}: PngParts): (row: Buffer, index: number) => Pixel {
  const pixel: Pixel = { light: 0, alpha: 255 };
  const most = 2 ** depth - 1;
  const sample = (row: Buffer, index: number): number => {
    if (depth === 8) return row[index]!;
    if (depth === 16) return row.readUInt16BE(index * 2);
    const bit = index * depth;
    return (row[bit >> 3]! >> (8 - depth - (bit & 7))) & most;
  };
  const luma = (red: number, green: number, blue: number) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const scale = 255 / most;
  const clear = transparency && colour !== 3 ? clearColour(transparency, colour) : undefined;
  if (colour === 3) {
    return (row, index) => {
      const entry = sample(row, index);
      if (entry * 3 >= palette!.length) refuse('malformed', 'The PNG uses a colour that its palette does not have');
      pixel.light = luma(palette![entry * 3]!, palette![entry * 3 + 1]!, palette![entry * 3 + 2]!);
      pixel.alpha = transparency?.[entry] ?? 255;
      return pixel;
    };
  }
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[colour]!;
  return (row, index) => {
    const at = index * channels;
    const first = sample(row, at);
    const grey = channels < 3;
    const [second, third] = grey ? [first, first] : [sample(row, at + 1), sample(row, at + 2)];
    pixel.light = scale * (grey ? first : luma(first, second, third));
    if (channels % 2 === 0) pixel.alpha = scale * sample(row, at + channels - 1);
    else pixel.alpha = clear && first === clear[0] && second === clear[1] && third === clear[2] ? 0 : 255;
    return pixel;
  };
}

/** The one colour that is transparent, as samples. */
function clearColour(transparency: Buffer, colour: number): [number, number, number] | undefined {
  if (transparency.length < (colour === 0 ? 2 : 6)) return undefined;
  const at = (index: number) => transparency.readUInt16BE(index * 2);
  return colour === 0 ? [at(0), at(0), at(0)] : [at(0), at(1), at(2)];
}
