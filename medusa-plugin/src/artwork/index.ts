import { RefusalError } from '../refusal';
import { ArtworkLimits } from './limits';
import { ReadingRoom } from './process/reading-room';
import { ArtworkRefused } from './refuse';
import type { ArtworkAnswer, NormalisedFormat, RebuiltArtwork, Thinness } from './types';

export { ArtworkLimits } from './limits';
export * from './types';

/** An artwork that may be kept and engraved, and how thin it gets at a size. */
export type AcceptedArtwork = RebuiltArtwork & {
  /** Thinnest ink in mm, where the artwork is so many mm wide. Nothing where there is none. */
  thinnestLine(widthMm: number): number | undefined;
  /** Thinnest gap between ink in mm. Nothing where there is none. */
  thinnestGap(widthMm: number): number | undefined;
  /** How high it then is, in mm. */
  heightAt(widthMm: number): number;
};

/** One for the server: files wait for each other, so that memory is bounded whatever comes. */
export const readingRoom = new ReadingRoom();

/**
 * Reads an uploaded file in a process of its own and makes what may be kept of it. The file's name and media type are not
 * asked for.
 *
 * @throws RefusalError 422 `invalid-artwork` with a code and a sentence; 413 `file-too-large`; 429 `busy`
 */
export async function acceptArtwork(
  bytes: Uint8Array,
  limits: ArtworkLimits = ArtworkLimits.parse({}),
): Promise<AcceptedArtwork> {
  const result = await read(() => readingRoom.read({ kind: 'accept', bytes, limits }));
  const rebuilt = result as RebuiltArtwork;
  const buffers = { normalised: Buffer.from(rebuilt.normalised), preview: Buffer.from(rebuilt.preview) };
  return { ...rebuilt, ...buffers, ...sizes(rebuilt) };
}

/** What an artwork is at a real size, from what was measured once. */
export function sizes({ width, height, thinness }: Pick<RebuiltArtwork, 'width' | 'height' | 'thinness'>) {
  return {
    thinnestLine: (widthMm: number) => thinnest(thinness, 'line', widthMm),
    thinnestGap: (widthMm: number) => thinnest(thinness, 'gap', widthMm),
    heightAt: (widthMm: number) => (widthMm * height) / width,
  };
}

function thinnest(thinness: Thinness, of: 'line' | 'gap', widthMm: number): number | undefined {
  const found = thinness[of];
  return found && found.width * widthMm;
}

/**
 * A picture of a kept artwork with everything marked that is thinner than a minimum at a size: lines red, gaps blue.
 *
 * @throws RefusalError 429 `busy`
 */
export async function markThinPlaces(
  kept: { format: NormalisedFormat; normalised: Uint8Array },
  widthMm: number,
  minimumMm: number,
): Promise<Buffer> {
  const limits = ArtworkLimits.parse({});
  const minimum = minimumMm / widthMm;
  const { format, normalised } = kept;
  return Buffer.from(
    (await read(() => readingRoom.read({ kind: 'mark', format, normalised, minimum, limits }))) as Uint8Array,
  );
}

async function read(ask: () => Promise<ArtworkAnswer>): Promise<RebuiltArtwork | Uint8Array> {
  const answer = await ask().catch((error: unknown): ArtworkAnswer => {
    if (error instanceof ArtworkRefused) return { ok: false, code: error.code, message: error.message };
    throw error;
  });
  if (answer.ok) return answer.result;
  // Nobody foresaw how it fails, but it is the file that does.
  if ('fault' in answer) return refuse('malformed', 'The file can’t be read: export it again, perhaps as a PNG');
  return refuse(answer.code, answer.message);
}

function refuse(code: string, message: string): never {
  const issues = [{ path: 'artwork', code, message }];
  if (code === 'busy') throw new RefusalError({ status: 429, type: code, message, issues, retryAfter: 60 });
  if (code === 'file-too-large') throw new RefusalError({ status: 413, type: code, message, issues });
  throw new RefusalError({ status: 422, type: 'invalid-artwork', message, issues });
}
