/** Looks on at what people do, for whoever listens; what makes events of it comes when somebody does. */
import type { Activity } from '../events/shoe-activity.js';
import { whenIdle } from '../loading/idle.js';
import { Lazy } from '../loading/lazy.js';
import type { ActivityStream } from './activity-stream.js';
import type { Sight } from './sight.js';

const STREAM = new Lazy(() => import('./activity-stream.js'), new URL('./activity-stream.ts', import.meta.url));

/** What was seen or said, and when. */
type Seen = readonly [at: number, what: Sight | Activity];

export class ActivityWatch {
  readonly #begun = performance.now();
  #stream: ActivityStream | undefined;
  /** What was seen before there was a stream. */
  #waiting: Seen[] | undefined;

  constructor(private readonly target: EventTarget) {}

  see(what: Sight | Activity): void {
    const at = performance.now() - this.#begun;
    if (this.#stream) this.#stream.take(at, what);
    else if (this.#waiting) this.#waiting.push([at, what]);
    else {
      this.#waiting = [[at, what]];
      // The first picture has the line to itself.
      whenIdle(() => void this.#open());
    }
  }

  async #open(): Promise<void> {
    // Counting that does not come is nobody's concern; what is seen next tries again.
    const arrived = await STREAM.load().catch(() => undefined);
    const seen = this.#waiting ?? [];
    this.#waiting = undefined;
    if (!arrived) return;
    this.#stream = new arrived.ActivityStream(this.target);
    for (const [at, what] of seen) this.#stream.take(at, what);
  }
}
