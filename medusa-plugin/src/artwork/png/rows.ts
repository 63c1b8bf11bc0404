import { createInflate } from 'node:zlib';
import { refuse } from '../refuse';
import type { PngHeader } from './chunks';

/** A pass over the picture: one, or seven where it is interlaced (Adam7). Units are pixels. */
type Pass = { x: number; y: number; stepX: number; stepY: number };

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, stepX: 1, stepY: 1 }];
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, stepX: 8, stepY: 8 },
  { x: 4, y: 0, stepX: 8, stepY: 8 },
  { x: 0, y: 4, stepX: 4, stepY: 8 },
  { x: 2, y: 0, stepX: 4, stepY: 4 },
  { x: 0, y: 2, stepX: 2, stepY: 4 },
  { x: 1, y: 0, stepX: 2, stepY: 2 },
  { x: 0, y: 1, stepX: 1, stepY: 2 },
];

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export type Row = { bytes: Buffer; y: number; x: number; stepX: number; count: number };

/** The rows of a picture as they come out of the decompressor: nothing is held but one row and the one before. */
export async function* rowsOf(header: PngHeader, data: readonly Buffer[]): AsyncGenerator<Row> {
  const bits = header.depth * CHANNELS[header.colour]!;
  const back = Math.max(1, bits >> 3);
  const take = taker(data);
  for (const { x, y: first, stepX, stepY } of header.interlaced ? ADAM7 : WHOLE) {
    const count = Math.ceil((header.width - x) / stepX);
    if (count <= 0) continue;
    const length = Math.ceil((count * bits) / 8);
    let above: Buffer = Buffer.alloc(length);
    for (let y = first; y < header.height; y += stepY) {
      const packed = await take(length + 1);
      if (!packed) refuse('truncated', 'The PNG ends before its picture does');
      const bytes = unfilter(packed!, above, back);
      yield { bytes, y, x, stepX, count };
      above = bytes;
    }
  }
}

/** Hands out so many bytes at a time, and unpacks no more than is asked for. Nothing at the end. */
function taker(data: readonly Buffer[]): (count: number) => Promise<Buffer | undefined> {
  const inflate = createInflate();
  const pieces = inflate[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  // What is left of it when the last row was read is nobody's.
  inflate.on('error', () => {});
  for (const piece of data) inflate.write(piece);
  inflate.end();
  let rest: Buffer = Buffer.alloc(0);
  return async (count) => {
    const parts = [rest];
    let length = rest.length;
    while (length < count) {
      const { value, done } = await pieces.next().catch(() => refuse('malformed', 'The PNG can’t be unpacked'));
      if (done) return undefined;
      parts.push(value);
      length += value.length;
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts);
    rest = all.subarray(count);
    return all.subarray(0, count);
  };
}

/** Undoes a row's filter. @see PNG Specification, section 9 */
function unfilter(packed: Buffer, above: Buffer, back: number): Buffer {
  const filter = packed[0]!;
  const row = Buffer.from(packed.subarray(1));
  if (filter > 4) refuse('malformed', 'The PNG has a row of a kind that there is not');
  if (filter === 0) return row;
  for (let at = 0; at < row.length; at += 1) {
    const left = at >= back ? row[at - back]! : 0;
    const up = above[at]!;
    const corner = at >= back ? above[at - back]! : 0;
    if (filter === 1) row[at] = row[at]! + left;
    else if (filter === 2) row[at] = row[at]! + up;
    else if (filter === 3) row[at] = row[at]! + ((left + up) >> 1);
    else row[at] = row[at]! + paeth(left, up, corner);
  }
  return row;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
