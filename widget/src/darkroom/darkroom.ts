/** Where pictures are made without a GPU: in one worker for the whole page, or, where none can be had, on the page's own thread. */
import { Lazy } from '../loading/lazy.js';
import { scriptAddress } from '../loading/script-address.js';
import type { ShoeModel } from '../shoe/model.js';
import { WorkerGone, type WorkerLike, WorkerLine } from '../workshop/worker-line.js';
import { loadShoemaker } from '../workshop/workshop.js';
import { encode } from './encode.js';
import { inStretches } from './in-stretches.js';
import type { Answer, Encoding, Order, Plate, Sitting } from './messages.js';
import type { Photographer } from './photographer.js';

export interface DarkroomParts {
  /** Starts the worker. */
  startWorker(): WorkerLike;
  /** Fetches a photographer for this thread. */
  loadPhotographer(): Promise<Photographer>;
}

export interface DevelopOptions {
  /** Before everything that is not: somebody looks at where it belongs. */
  readonly urgent?: boolean;
  /** No longer wanted. */
  readonly signal?: AbortSignal;
}

/** A worker with nothing to do is sent home after this long: it holds tens of megabytes. */
const REST_MS = 30_000;

/** How long the page's own thread draws at a stretch. */
const STRETCH_MS = 8;

interface Job {
  readonly sitting: Sitting;
  readonly encoding: Encoding | undefined;
  readonly urgent: boolean;
  readonly signal: AbortSignal | undefined;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

export class Darkroom {
  readonly #queue: Job[] = [];
  #running = false;
  #line: WorkerLine<Omit<Order, 'id'>, Answer> | undefined;
  #photographer: Promise<Photographer> | undefined;
  #workers = true;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: DarkroomParts) {}

  /** Whether pictures are drawn beside the page, as far as is known. */
  get inWorker(): boolean {
    return this.#workers;
  }

  /** The picture as pixels. */
  async plate(sitting: Sitting, options: DevelopOptions = {}): Promise<Plate> {
    return (await this.#develop(sitting, undefined, options)) as Plate;
  }

  /** The picture as a file. */
  async picture(sitting: Sitting, encoding: Encoding, options: DevelopOptions = {}): Promise<Blob> {
    const answer = await this.#develop(sitting, encoding, options);
    return answer instanceof Blob ? answer : encode(answer as Plate, encoding);
  }

  close(): void {
    clearTimeout(this.#rest);
    this.#line?.close();
    this.#line = undefined;
  }

  #develop(
    sitting: Sitting,
    encoding: Encoding | undefined,
    { urgent = false, signal }: DevelopOptions,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const job: Job = { sitting, encoding, urgent, signal, resolve, reject };
      const behind = urgent ? this.#queue.findIndex((other) => !other.urgent) : -1;
      if (behind < 0) this.#queue.push(job);
      else this.#queue.splice(behind, 0, job);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#rest);
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      if (job.signal?.aborted) continue;
      await this.#draw(job).then(job.resolve, job.reject);
    }
    this.#running = false;
    this.#rest = setTimeout(() => this.close(), REST_MS);
  }

  async #draw({ sitting, encoding, signal }: Job): Promise<Answer> {
    if (this.#workers) {
      try {
        return await this.#drawInWorker(sitting, encoding, signal);
      } catch (error) {
        // Workers that can't even be started throw errors of the browser's own.
        if (this.#line && !(error instanceof WorkerGone)) throw error;
        this.#line = undefined;
        this.#workers = false;
      }
    }
    return this.#drawHere(sitting, signal);
  }

  async #drawInWorker(
    sitting: Sitting,
    encoding: Encoding | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    this.#line ??= new WorkerLine(() => this.parts.startWorker());
    const line = this.#line;
    const ask = (withModel: boolean) =>
      line.ask(
        () => ({ ...orderOf(sitting, withModel), ...(encoding && { encoding }) }),
        (answer) => answer,
        signal,
      );
    const answer = await ask(false);
    return answer === 'unknown' ? ask(true) : answer;
  }

  async #drawHere(sitting: Sitting, signal: AbortSignal | undefined): Promise<Plate> {
    this.#photographer ??= this.parts.loadPhotographer();
    this.#photographer.catch(() => {
      this.#photographer = undefined;
    });
    const steps = (await this.#photographer).take(orderOf(sitting, true));
    const plate = await inStretches(steps, STRETCH_MS, () => Boolean(signal?.aborted));
    return plate!;
  }
}

const names = new WeakMap<ShoeModel, string>();
let models = 0;

function orderOf({ shoe, surfaces, shot }: Sitting, withModel: boolean): Omit<Order, 'id' | 'encoding'> {
  if (!('meshes' in shoe)) return { shape: { spec: shoe }, surfaces, shot };
  const name = names.get(shoe) ?? `model ${++models}`;
  names.set(shoe, name);
  return { shape: { name, ...(withModel && { model: shoe }) }, surfaces, shot };
}

const PHOTOGRAPHER = new Lazy(() => import('./photographer.js'), new URL('./photographer.ts', import.meta.url));

/** The page's. */
export const darkroom = new Darkroom({
  startWorker: () => new Worker(scriptAddress(new URL('./darkroom.worker.ts', import.meta.url)), { type: 'module' }),
  loadPhotographer: async () => {
    const [{ Photographer }, { build }] = await Promise.all([PHOTOGRAPHER.load(), loadShoemaker()]);
    return new Photographer(build);
  },
});
