/** Where the designers of a page have their shoes made: in one worker, or, where none can be had, on the page's own thread. */
import { shapeKey } from '../appearance/shape-key.js';
import { Lazy } from '../loading/lazy.js';
import { scriptAddress } from '../loading/script-address.js';
import type { SurveyedShoe } from '../scene/survey/survey.js';
import type { ShoeSpec } from '../shoe/spec.js';
import { WorkerBench } from './worker-bench.js';
import { WorkerGone, type WorkerLike } from './worker-line.js';

type Shoemaker = ReturnType<typeof import('./shoemaker.worker.js').shoemaker>;

/** Shoes that somebody going back and forth between two lasts comes back to; each holds some megabytes. */
const KEPT = 4;

/** How long a worker may take to start before nobody waits for it any more. */
const OPENING_MS = 400;

export interface WorkshopParts {
  /** Starts the worker. */
  startWorker(): WorkerLike;
  /** Fetches the shoemaker for this thread. */
  loadShoemaker(): Promise<Shoemaker>;
}

export class Workshop {
  #bench: WorkerBench | undefined;
  #shoemaker: Promise<Shoemaker> | undefined;
  #closed = false;
  /** By spec, the one used last at the end. */
  readonly #shoes = new Map<string, Promise<SurveyedShoe>>();

  constructor(private readonly parts: WorkshopParts) {
    try {
      this.#bench = new WorkerBench(() => parts.startWorker(), KEPT);
    } catch {
      // A script from another origin may not start a worker.
      this.#bench = undefined;
    }
  }

  /** Whether shoes are made beside the page. */
  get inWorker(): boolean {
    return this.#bench !== undefined;
  }

  /**
   * Resolves when a worker has started and has heard what it was asked, or it is clear that none will; after a moment in
   * any case. Browsers pass on what a starting worker is asked only when the page has time: a page that goes on to
   * something long had better wait for this, and has its shoe made meanwhile.
   */
  async opened(): Promise<void> {
    const moment = new Promise<void>((resolve) => setTimeout(resolve, OPENING_MS));
    await Promise.race([this.#bench?.settled, moment]);
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** The shoe of a spec, made once for as long as it is remembered. */
  make(spec: ShoeSpec): Promise<SurveyedShoe> {
    const key = shapeKey(spec);
    const shoe = this.#shoes.get(key) ?? this.#make(spec);
    // Set anew, so that the shoe used last is forgotten last.
    this.#shoes.delete(key);
    this.#shoes.set(key, shoe);
    shoe.catch(() => this.#shoes.get(key) === shoe && this.#shoes.delete(key));
    for (const oldest of this.#shoes.keys()) {
      if (this.#shoes.size <= KEPT) break;
      this.#shoes.delete(oldest);
    }
    return shoe;
  }

  close(): void {
    this.#closed = true;
    this.#bench?.close();
  }

  async #make(spec: ShoeSpec): Promise<SurveyedShoe> {
    if (this.#bench) {
      try {
        return await this.#bench.make(spec);
      } catch (error) {
        if (!(error instanceof WorkerGone) || this.#closed) throw error;
        this.#bench = undefined;
      }
    }
    const { build } = await this.#own();
    // Making a shoe holds the page up for a moment: let it show what was pressed first.
    await new Promise((resolve) => setTimeout(resolve));
    return build(spec);
  }

  #own(): Promise<Shoemaker> {
    if (!this.#shoemaker) {
      this.#shoemaker = this.parts.loadShoemaker();
      this.#shoemaker.catch(() => {
        this.#shoemaker = undefined;
      });
    }
    return this.#shoemaker;
  }
}

const FILE = new Lazy(() => import('./shoemaker.worker.js'), new URL('./shoemaker.worker.ts', import.meta.url));

const PARTS: WorkshopParts = {
  startWorker: () => new Worker(scriptAddress(new URL('./shoemaker.worker.ts', import.meta.url)), { type: 'module' }),
  loadShoemaker,
};

/** The shoemaker for the page's own thread, where no worker can be had. */
export async function loadShoemaker(): Promise<Shoemaker> {
  return (await FILE.load()).shoemaker();
}

let shared: { readonly workshop: Workshop; users: number } | undefined;

/** Takes a place in the page's workshop, which opens for the first and closes after the last who gives it back. */
export function enterWorkshop(): { readonly workshop: Workshop; leave(): void } {
  shared ??= { workshop: new Workshop(PARTS), users: 0 };
  const entered = shared;
  entered.users++;
  let inside = true;
  return {
    workshop: entered.workshop,
    leave: () => {
      if (!inside) return;
      inside = false;
      entered.users--;
      if (entered.users > 0) return;
      entered.workshop.close();
      if (shared === entered) shared = undefined;
    },
  };
}
