import { crc32 } from './crc32.js';

export interface PackedFile {
  /** Path inside the archive, ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Readers map files straight into memory: the data of each begins at a multiple of this. */
const ALIGNMENT = 64;

/** Sizes of ZIP's own records without names (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;

/** An extra field that readers pass over, with its head of four bytes. */
const PADDING_ID = 0x1986;
const PADDING_HEAD = 4;

/** 1980-01-01, the first day that ZIP knows: the same shoe is the same file. */
const DAY = 0x21;

/**
 * A USDZ package (https://openusd.org/release/spec_usdz.html): a ZIP archive whose files are stored as they are, each beginning
 * at a multiple of 64 bytes. The first file is the one that is opened.
 */
export function packageArchive(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const laid = layOut(files);
  const start = laid.end;
  const names = laid.entries.reduce((sum, { name }) => sum + name.length, 0);
  const archive = new Uint8Array(start + CENTRAL * files.length + names + END);
  const view = new DataView(archive.buffer);
  let central = start;
  for (const { at, name, padding, bytes, sum } of laid.entries) {
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, { sum, length: bytes.length, name: name.length });
    view.setUint16(at + 28, padding, true);
    archive.set(name, at + LOCAL);
    view.setUint16(at + LOCAL + name.length, PADDING_ID, true);
    view.setUint16(at + LOCAL + name.length + 2, padding - PADDING_HEAD, true);
    archive.set(bytes, at + LOCAL + name.length + padding);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 10, true);
    common(view, central + 6, { sum, length: bytes.length, name: name.length });
    view.setUint32(central + 42, at, true);
    archive.set(name, central + CENTRAL);
    central += CENTRAL + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, files.length, true);
  view.setUint16(central + 10, files.length, true);
  view.setUint32(central + 12, central - start, true);
  view.setUint32(central + 16, start, true);
  return archive;
}

/** Where each file's record begins, and how much padding brings its data to where it has to be. */
function layOut(files: readonly PackedFile[]) {
  let end = 0;
  const entries = files.map((file) => {
    const name = new TextEncoder().encode(file.name);
    const at = end;
    const least = at + LOCAL + name.length + PADDING_HEAD;
    const data = Math.ceil(least / ALIGNMENT) * ALIGNMENT;
    end = data + file.bytes.length;
    return { at, name, padding: data - least + PADDING_HEAD, bytes: file.bytes, sum: crc32(file.bytes) };
  });
  return { entries, end };
}

/** What both records of a file have in common: version, no flags, stored, day, sum, sizes, length of the name. */
function common(
  view: DataView,
  at: number,
  { sum, length, name }: { sum: number; length: number; name: number },
): void {
  view.setUint16(at, 10, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, length, true);
  view.setUint32(at + 18, length, true);
  view.setUint16(at + 22, name, true);
}
