/** A bench in a worker. It either works from its first answer on, or says once that it does not and never will. */
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';
import type { Commission, Reply } from './messages.js';
import { Unwrapper } from './unwrapper.js';

/** The worker can't be had or is gone: another policy, another origin, no such file. The shoe may still be possible. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/** What a `Worker` is to a bench. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** Browsers say when a worker fails to start; should one keep silent, nobody waits longer than this. */
const PATIENCE_MS = 10_000;

export class WorkerBench {
  readonly #worker: WorkerLike;
  readonly #parcels: Unwrapper;
  /** One commission at a time, so that what the page says it holds is what it holds when the answer comes. */
  #turn: Promise<unknown> = Promise.resolve();
  #waiting: { readonly id: number; resolve(model: ShoeModel): void; reject(error: Error): void } | undefined;
  readonly #silence: ReturnType<typeof setTimeout>;
  #commissions = 0;
  #gone: WorkerGone | undefined;

  /** @throws whatever `start` throws where workers are forbidden */
  constructor(start: () => WorkerLike, most: number) {
    this.#worker = start();
    this.#parcels = new Unwrapper(most);
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#hear(data);
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#end(`The worker failed: ${event.message || 'it could not be loaded'}`);
    };
    this.#worker.onmessageerror = () => this.#end('The worker could not be understood.');
    this.#silence = setTimeout(() => this.#end('The worker did not start.'), PATIENCE_MS);
  }

  /** @throws WorkerGone; any other error is the shoe's */
  make(spec: ShoeSpec): Promise<ShoeModel> {
    const made = this.#turn.then(() => this.#commission(spec));
    this.#turn = made.catch(() => undefined);
    return made;
  }

  close(): void {
    this.#end('The worker was ended.');
  }

  #commission(spec: ShoeSpec): Promise<ShoeModel> {
    if (this.#gone) return Promise.reject(this.#gone);
    const commission: Commission = { id: ++this.#commissions, spec, held: this.#parcels.held };
    return new Promise((resolve, reject) => {
      this.#waiting = { id: commission.id, resolve, reject };
      this.#worker.postMessage(commission);
    });
  }

  #hear(reply: Reply): void {
    clearTimeout(this.#silence);
    const waiting = this.#waiting;
    if (reply.kind === 'ready' || reply.id !== waiting?.id) return;
    this.#waiting = undefined;
    if (reply.kind === 'made') waiting.resolve(this.#parcels.unwrap(reply.parcel));
    else waiting.reject(new Error(reply.message));
  }

  #end(message: string): void {
    if (this.#gone) return;
    this.#gone = new WorkerGone(message);
    clearTimeout(this.#silence);
    this.#worker.terminate();
    this.#waiting?.reject(this.#gone);
    this.#waiting = undefined;
  }
}
