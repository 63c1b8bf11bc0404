/** What the buyer has said about the stamp so far. Pure. */
import {
  fitStamp,
  type OrderedStamp,
  type ResolvedDesign,
  type StampChoice,
  type StampFit,
  type StampPlace,
} from '@cordwainer/contract';
import type { Artwork, ReadyStamp, StoreFault } from '../commerce/store.js';

export interface StampDraft {
  /** `unlabelled`, `develop`, or the id of a stamp that the brand has. */
  readonly choice: string;
  readonly artwork?: Artwork;
  /** Of what is looked at: an address within this page. */
  readonly preview?: string;
  readonly place: string;
  /** mm, as typed. */
  readonly width: string;
}

/** How an upload is doing: the share that is sent, or why there is none. */
export interface Upload {
  /** Share that is sent, 0 … 1, and of which file; missing while none is. */
  readonly progress?: number;
  readonly name?: string;
  /** `wrong-type`, `too-heavy`, `empty`: seen before anything was sent. */
  readonly fault?: StoreFault | FileFault;
  /** What the store calls it. */
  readonly code?: string;
  /** The store's own words. */
  readonly message?: string;
}

export type FileFault = 'wrong-type' | 'too-heavy' | 'empty';

/** What stores read, by the ends of names: browsers know no type of some. */
const READABLE = /\.(?:svg|png|pdf)$/i;

/** Bytes that no store takes, whatever its own limit: they are not worth the wait. */
const HEAVIEST = 20_000_000;

/** What keeps a file from being sent at all. */
export function fileFault({ name, size }: Pick<File, 'name' | 'size'>): FileFault | undefined {
  if (!READABLE.test(name)) return 'wrong-type';
  if (size === 0) return 'empty';
  return size > HEAVIEST ? 'too-heavy' : undefined;
}

export const NO_STAMP = 'unlabelled';
export const NEW_STAMP = 'develop';

/** Where nobody has said anything yet: no stamp, and a middling size should one be wanted. */
export function openStamp({ catalog }: ResolvedDesign): StampDraft {
  const place = catalog.stamps?.[0];
  return { choice: NO_STAMP, place: place?.id ?? '', width: String(Math.round((place?.maxWidth ?? 0) / 2)) };
}

export function placeOf({ catalog }: ResolvedDesign, { place }: StampDraft): StampPlace | undefined {
  return catalog.stamps?.find(({ id }) => id === place);
}

/** A comma is a point where people write it so. */
export function widthOf({ width }: StampDraft): number {
  const mm = Number(width.replace(',', '.'));
  return Number.isFinite(mm) && mm > 0 ? Math.round(mm * 10) / 10 : 0;
}

/** How the artwork sits in its place; nothing where one of both, or the width, is missing. */
export function fitOf(resolved: ResolvedDesign, draft: StampDraft): StampFit | undefined {
  const place = placeOf(resolved, draft);
  const width = widthOf(draft);
  if (!place || !draft.artwork || width === 0) return undefined;
  return fitStamp(place, { aspect: draft.artwork.aspect, thinnest: draft.artwork.line?.width }, width);
}

/** The fields that keep the stamp from being ordered. */
export function stampFaults(resolved: ResolvedDesign, draft: StampDraft): string[] {
  if (draft.choice !== NEW_STAMP) return [];
  if (!draft.artwork) return ['stamp.artwork'];
  const fit = fitOf(resolved, draft);
  return !fit || fit.fault ? ['stamp.width'] : [];
}

/** As the order request has it. */
export function stampChoice(draft: StampDraft): StampChoice {
  const { choice: kind, artwork, place } = draft;
  if (kind === NO_STAMP) return { kind };
  if (kind === NEW_STAMP) return { kind, artwork: artwork?.id ?? '', place, width: widthOf(draft) };
  return { kind: 'existing', id: kind };
}

/** As the specification tells it. */
export function orderedStamp(
  resolved: ResolvedDesign,
  draft: StampDraft,
  ready: readonly ReadyStamp[],
): OrderedStamp | undefined {
  if (draft.choice === NO_STAMP) return { kind: 'unlabelled' };
  const place = placeOf(resolved, draft);
  const fit = fitOf(resolved, draft);
  if (draft.choice === NEW_STAMP) {
    if (!place || !fit || !draft.artwork) return undefined;
    return { kind: 'stamp', place: place.name, width: widthOf(draft), height: fit.height, name: draft.artwork.name };
  }
  const stamp = ready.find(({ id }) => id === draft.choice);
  return stamp && { kind: 'stamp', place: stamp.placeName, width: stamp.width, height: stamp.height, name: stamp.name };
}
