import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawAnswer, DrawJob } from './types';

/** More than this many waiting are turned away: whoever asks can do without or ask again. */
const MOST_WAITING = 200;
/** A picture takes about a second; a thread that needs so long, even on a busy machine, is lost. */
const PATIENCE_MS = 60_000;
/** After so long without work the thread and its shapes are let go. */
const IDLE_MS = 60_000;

type Waiting = { job: DrawJob; resolve: (content: Buffer) => void; reject: (error: Error) => void };

/** Has pictures drawn, one at a time, on a thread that lives as long as there is work. */
export class Studio {
  private readonly queue: Waiting[] = [];
  private current: Waiting | undefined;
  private worker: Worker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private jobs = 0;

  /**
   * @param soon somebody looks at an empty frame: before all that papers and e-mails wait for
   * @throws Error where the design can't be drawn, or too many pictures are waited for
   */
  draw(job: Omit<DrawJob, 'id'>, soon = false): Promise<Buffer> {
    if (this.queue.length >= MOST_WAITING) return Promise.reject(new Error('Too many pictures are waited for'));
    return new Promise((resolve, reject) => {
      const waiting = { job: { ...job, id: ++this.jobs }, resolve, reject };
      if (soon) this.queue.unshift(waiting);
      else this.queue.push(waiting);
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    this.current = this.queue.shift();
    clearTimeout(this.timer);
    if (!this.current) {
      this.timer = setTimeout(() => this.letGo(), IDLE_MS).unref();
      return;
    }
    this.timer = setTimeout(() => this.fail(new Error('Drawing took too long')), PATIENCE_MS).unref();
    this.worker ??= this.start();
    this.worker.postMessage(this.current.job);
  }

  private start(): Worker {
    const worker = new Worker(path.join(__dirname, 'draw-worker.js'));
    // A process that ends does not wait for pictures.
    worker.unref();
    worker.on('message', (answer: DrawAnswer) => this.answer(answer));
    worker.on('error', (error) => worker === this.worker && this.fail(error));
    worker.on('exit', () => worker === this.worker && this.fail(new Error('The drawing thread ended')));
    return worker;
  }

  private answer(answer: DrawAnswer): void {
    const waiting = this.current;
    if (waiting?.job.id !== answer.id) return;
    this.current = undefined;
    if ('problem' in answer) waiting.reject(new Error(answer.problem));
    else waiting.resolve(Buffer.from(answer.content));
    this.next();
  }

  /** The thread is of no more use: its picture fails, the others get a new one. */
  private fail(error: Error): void {
    const waiting = this.current;
    this.current = undefined;
    this.letGo();
    waiting?.reject(error);
    this.next();
  }

  private letGo(): void {
    const { worker } = this;
    this.worker = undefined;
    void worker?.terminate();
  }
}
