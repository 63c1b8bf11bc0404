/** Draws thumbnails: one at a time, when nothing better is to be done, and each only once for as long as it is remembered. */
import type { ResolvedDesign } from '@cordwainer/contract';
import { shapeKey } from '../appearance/shape-key.js';
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import { surfacesOf } from '../appearance/surfaces.js';
import { type Darkroom, darkroom } from '../darkroom/darkroom.js';
import type { Encoding, Sitting } from '../darkroom/messages.js';
import { firstPictures } from '../loading/first-pictures.js';
import { whenIdle } from '../loading/idle.js';
import type { ViewName } from '../scene/scene-port.js';

export interface ThumbnailOptions {
  /** `hero` unless told otherwise. */
  readonly view?: ViewName;
  /** CSS pixels; drawn with up to two device pixels each. */
  readonly width: number;
  readonly height: number;
  /** Both shoes. */
  readonly pair?: boolean;
}

/** The design has no shape that can be generated: a style that is drawn from a model file. */
export class NoPicture extends Error {
  override readonly name = 'NoPicture';
}

/** Bytes of pictures that are kept: some two hundred. */
const MOST_BYTES = 6e6;

const ENCODING: Encoding = { type: 'image/webp', quality: 0.9 };

/** Thumbnails are small: two samples along each edge of a device pixel are as good as three. */
const SAMPLES = 2;

interface Errand {
  readonly key: string;
  readonly sitting: Sitting;
  /** Who waits for it. */
  readonly wanted: Set<object>;
  readonly stop: AbortController;
  readonly blob: Promise<Blob>;
}

export class ThumbnailService {
  /** The one used last at the end. */
  readonly #kept = new Map<string, Blob>();
  readonly #errands = new Map<string, Errand>();
  readonly #looks = new WeakMap<ResolvedDesign, Pick<Sitting, 'shoe' | 'surfaces'> & { readonly key: string }>();
  #bytes = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly room: Pick<Darkroom, 'picture'> = darkroom,
    private readonly most = MOST_BYTES,
  ) {}

  /** A thumbnail that is there already. */
  peek(design: ResolvedDesign, options: ThumbnailOptions): Blob | undefined {
    const key = this.#keyOf(design, options);
    const blob = key && this.#kept.get(key);
    if (!key || !blob) return undefined;
    // Set anew, so that the picture used last is forgotten last.
    this.#kept.delete(key);
    this.#kept.set(key, blob);
    return blob;
  }

  /**
   * WebP, or PNG where the browser can't write that; transparent around shoe and shadow.
   * @throws NoPicture; the signal's reason when it aborts
   */
  async get(design: ResolvedDesign, options: ThumbnailOptions, signal?: AbortSignal): Promise<Blob> {
    signal?.throwIfAborted();
    const there = this.peek(design, options);
    if (there) return there;
    const key = this.#keyOf(design, options);
    if (!key) throw new NoPicture('This style has no shape that can be generated.');
    let errand = this.#errands.get(key);
    if (!errand) {
      errand = this.#send(key, this.#sittingOf(design, options));
      this.#errands.set(key, errand);
    }
    return this.#waitFor(errand, signal);
  }

  async #waitFor(errand: Errand, signal: AbortSignal | undefined): Promise<Blob> {
    const waiter = {};
    errand.wanted.add(waiter);
    return new Promise((resolve, reject) => {
      errand.blob.then(resolve, reject);
      signal?.addEventListener('abort', () => {
        reject(signal.reason);
        errand.wanted.delete(waiter);
        if (errand.wanted.size === 0) this.#recall(errand);
      });
    });
  }

  #send(key: string, sitting: Sitting): Errand {
    const stop = new AbortController();
    const { signal } = stop;
    const blob = this.#turn.then(async () => {
      signal.throwIfAborted();
      await firstPictures();
      await new Promise<void>((resolve) => whenIdle(resolve));
      signal.throwIfAborted();
      return this.room.picture(sitting, ENCODING, { signal });
    });
    const errand: Errand = { key, sitting, wanted: new Set(), stop, blob };
    this.#turn = blob.then(
      (picture) => {
        this.#forget(errand);
        this.#keep(key, picture);
      },
      () => this.#forget(errand),
    );
    return errand;
  }

  #recall(errand: Errand): void {
    this.#forget(errand);
    errand.stop.abort();
  }

  #forget(errand: Errand): void {
    if (this.#errands.get(errand.key) === errand) this.#errands.delete(errand.key);
  }

  #keep(key: string, blob: Blob): void {
    this.#kept.set(key, blob);
    this.#bytes += blob.size;
    for (const [oldest, { size }] of this.#kept) {
      if (this.#bytes <= this.most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#bytes -= size;
    }
  }

  #sittingOf(design: ResolvedDesign, { view = 'hero', width, height, pair = false }: ThumbnailOptions): Sitting {
    const { shoe, surfaces } = this.#lookOf(design)!;
    const density = densityNow();
    return {
      shoe,
      surfaces,
      shot: {
        view,
        shown: pair ? 'pair' : 'shoe',
        width: Math.round(width * density),
        height: Math.round(height * density),
        background: 'transparent',
        samples: SAMPLES,
      },
    };
  }

  #keyOf(design: ResolvedDesign, { view = 'hero', width, height, pair = false }: ThumbnailOptions): string | undefined {
    const look = this.#lookOf(design);
    return look && [view, width, height, pair, densityNow(), look.key].join();
  }

  #lookOf(design: ResolvedDesign) {
    const known = this.#looks.get(design);
    if (known) return known;
    const shoe = shoeSpecOf(design);
    if (!shoe) return undefined;
    const surfaces = surfacesOf(design);
    const look = { shoe, surfaces, key: shapeKey(shoe) + JSON.stringify([...surfaces]) };
    this.#looks.set(design, look);
    return look;
  }
}

function densityNow(): number {
  return Math.min(2, Math.max(1, globalThis.devicePixelRatio || 1));
}

/** The page's. */
export const service = new ThumbnailService();
