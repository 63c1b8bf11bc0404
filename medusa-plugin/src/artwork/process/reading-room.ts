import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { ArtworkRefused } from '../refuse';
import type { ArtworkAnswer, ArtworkJob } from '../types';
import { memoryOf, workOf } from './cost-of';

/** More than this many waiting are turned away. Each holds its file. */
const MOST_WAITING = 20;
/** After so long without work the reader is let go. */
const IDLE_MS = 20_000;
/** A reader is replaced after so many files, so that nothing adds up. */
const FILES = 50;
/** Bytes that a reader may take in all. What it may allocate is limited where it is allocated; this is the second lock. */
const MEMORY = 290_000_000;
const WATCH_MS = 20;
/** Mebibytes of JavaScript objects. An SVG of many points needs them; pixels are not among them. */
const HEAP = 96;
/**
 * glibc keeps what was freed, and takes more for the next picture: a reader would grow with every file until an innocent
 * one was refused. So whatever has 128 KiB or more goes back to the system when it is freed (mallopt(3)).
 */
const ALLOCATOR = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '1' };
/** On a busy machine a file that is quickly read takes long, and that is not its fault. */
const BUSY = 4;

type Waiting = { job: ArtworkJob; resolve: (answer: ArtworkAnswer) => void; reject: (error: Error) => void };

const TOO_HARD = 'too-hard';
const TOO_LONG = 'takes too long to read';
const TOO_MUCH = 'needs more memory than we give to one';

/**
 * Has uploads read, one at a time, by a process of its own: whatever a file does to its reader, the shop goes on, and the
 * next file has a reader that saw nothing of it.
 */
export class ReadingRoom {
  private readonly queue: Waiting[] = [];
  private current: Waiting | undefined;
  private reader: ChildProcess | undefined;
  private files = 0;
  /** Seconds of work after which the reader has had enough time for its file. */
  private mayWork = 0;
  private patience: NodeJS.Timeout | undefined;
  private watch: NodeJS.Timeout | undefined;

  /** Of the reader, where there is one. */
  get pid(): number | undefined {
    return this.reader?.pid;
  }

  /** @throws ArtworkRefused `busy` where too many wait */
  read(job: ArtworkJob): Promise<ArtworkAnswer> {
    if (this.queue.length >= MOST_WAITING) {
      return Promise.reject(new ArtworkRefused('busy', 'Too many artworks are being read: try again in a minute'));
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ job, resolve, reject });
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    this.current = this.queue.shift();
    clearTimeout(this.patience);
    if (!this.current) {
      this.patience = setTimeout(() => this.letGo(), IDLE_MS).unref();
      return;
    }
    this.reader ??= this.start();
    const { seconds } = this.current.job.limits;
    this.mayWork = workOf(this.reader.pid) + seconds;
    this.patience = setTimeout(() => this.giveUp(TOO_LONG), BUSY * seconds * 1000);
    this.reader.send(this.current.job, (error) => error && this.giveUp('could not be read'));
  }

  private start(): ChildProcess {
    this.files = 0;
    const reader = fork(path.join(__dirname, 'reader.js'), [], {
      // Nothing of the server's: no keys, no options of Node.
      env: ALLOCATOR,
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`, '--max-semi-space-size=8', '--stack-size=800'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    reader.on('message', (answer: ArtworkAnswer) => reader === this.reader && this.answered(answer));
    reader.on('error', () => reader === this.reader && this.giveUp('could not be read'));
    reader.on('exit', () => reader === this.reader && this.giveUp(TOO_MUCH));
    // A server that ends does not wait for an idle reader.
    reader.unref();
    reader.channel?.unref();
    this.watch = setInterval(() => {
      if (memoryOf(reader.pid) > MEMORY) this.giveUp(TOO_MUCH);
      else if (this.current && workOf(reader.pid) > this.mayWork) this.giveUp(TOO_LONG);
    }, WATCH_MS).unref();
    return reader;
  }

  private answered(answer: ArtworkAnswer): void {
    const waiting = this.current;
    this.current = undefined;
    this.files += 1;
    // What failed may have left something behind, and PDFs are read by what is most often attacked.
    const pdf = answer.ok && 'type' in answer.result && answer.result.type === 'pdf';
    if (!answer.ok || pdf || this.files >= FILES) this.letGo();
    waiting?.resolve(answer);
    this.next();
  }

  /** The reader is of no more use: its file is refused, the others get a new one. */
  private giveUp(why: string): void {
    const waiting = this.current;
    this.current = undefined;
    this.letGo();
    const message = `The file ${why}: simplify the artwork and send it again`;
    waiting?.resolve({ ok: false, code: TOO_HARD, message });
    this.next();
  }

  private letGo(): void {
    const { reader } = this;
    this.reader = undefined;
    clearInterval(this.watch);
    reader?.kill('SIGKILL');
  }
}
