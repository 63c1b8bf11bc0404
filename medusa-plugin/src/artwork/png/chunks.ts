import { crc32 } from 'node:zlib';
import { refuse } from '../refuse';

/** What of a PNG makes its pixels. Everything else in the file is left where it is. */
export type PngParts = {
  header: PngHeader;
  /** Red, green, blue of each entry. */
  palette?: Buffer;
  transparency?: Buffer;
  /** Compressed rows, in the pieces the file has them in. */
  data: Buffer[];
};

export type PngHeader = { width: number; height: number; depth: number; colour: number; interlaced: boolean };

const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 13;
const MOST_UNEQUAL = 200;
/** Bit depths by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * Takes a PNG apart without unpacking anything. How large it would be is known from its first chunk.
 *
 * @see Portable Network Graphics (PNG) Specification, Third Edition, sections 5 and 11
 */
export function readChunks(bytes: Buffer, maxPixels: number): PngParts {
  let parts: PngParts | undefined;
  let at = SIGNATURE_BYTES;
  for (;;) {
    if (at + 12 > bytes.length) return refuse('truncated', 'The PNG is cut off');
    const length = bytes.readUInt32BE(at);
    if (length > bytes.length - at - 12) return refuse('truncated', 'The PNG is cut off');
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const sum = bytes.readUInt32BE(at + 8 + length);
    if (!parts) {
      if (type !== 'IHDR' || length !== HEADER_BYTES)
        return refuse('malformed', 'The PNG does not begin with its header');
      parts = { header: readHeader(data, maxPixels), data: [] };
    }
    // The others are never read, so it does not matter what is in them.
    if (OURS.has(type)) {
      if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== sum) refuse('malformed', `The PNG is damaged (${type})`);
      if (type === 'PLTE') parts.palette ??= data;
      else if (type === 'tRNS') parts.transparency ??= data;
      else if (type === 'IDAT') parts.data.push(data);
      else if (type === 'acTL') refuse('animation', 'The PNG moves, and a stamp does not: send one picture');
    } else if (/^[A-Z]/.test(type) && type !== 'IEND' && type !== 'IHDR') {
      refuse('malformed', `The PNG has a part that nobody knows (${JSON.stringify(type)})`);
    }
    at += 12 + length;
    // What comes after is no part of the picture.
    if (type === 'IEND') return checked(parts);
  }
}

const OURS = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'acTL']);

function readHeader(data: Buffer, maxPixels: number): PngHeader {
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8) as unknown as number[];
  if (width === 0 || height === 0) refuse('malformed', 'The PNG has no pixels');
  if (width * height > maxPixels) {
    refuse('too-many-pixels', `The PNG has ${width} × ${height} pixels: at most ${maxPixels} in all can be read`);
  }
  if (Math.max(width, height) > MOST_UNEQUAL * Math.min(width, height)) {
    refuse('size-out-of-range', `The PNG is more than ${MOST_UNEQUAL} times as long as it is wide`);
  }
  const known = DEPTHS[colour!]?.includes(depth!) && compression === 0 && filter === 0 && interlace! <= 1;
  if (!known) refuse('malformed', 'The PNG is of a kind that there is not');
  return { width, height, depth: depth!, colour: colour!, interlaced: interlace === 1 };
}

function checked(parts: PngParts): PngParts {
  if (parts.data.length === 0) refuse('truncated', 'The PNG has no picture in it');
  const { palette, header } = parts;
  if (header.colour !== 3) return parts;
  if (!palette || palette.length % 3 || palette.length === 0 || palette.length > 768) {
    refuse('malformed', 'The PNG has no palette, or a wrong one');
  }
  return parts;
}
