/** Seconds that a movement goes on by at most after one slow frame. */
const HICCUP = 0.1;

/** Draws on demand: a frame is asked for, drawn once, and nothing more happens until somebody asks again. */
export class FrameLoop {
  #handle = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
  /** Seconds that the frame before took. */
  #lag = 0;
  #stopped = false;

  /** `draw` gets the seconds since the previous frame of the same movement and answers whether it wants another. */
  constructor(private readonly draw: (seconds: number) => boolean) {}

  get pending(): boolean {
    return this.#handle !== 0 || this.#timer !== undefined;
  }

  request(): void {
    if (this.pending || this.#stopped) return;
    // Hidden pages get no animation frames, but a picture that was asked for must still come.
    if (document.visibilityState === 'hidden') {
      this.#timer = setTimeout(() => this.#frame(performance.now()), 50);
    } else {
      this.#handle = requestAnimationFrame((now) => this.#frame(now));
    }
  }

  /** At once, without waiting for the screen: a page that is just being laid out and painted is slow to ask. */
  hurry(): void {
    if (this.#stopped) return;
    this.#cancel();
    this.#frame(performance.now());
  }

  stop(): void {
    this.#stopped = true;
    this.#cancel();
  }

  #cancel(): void {
    cancelAnimationFrame(this.#handle);
    clearTimeout(this.#timer);
    this.#handle = 0;
    this.#timer = undefined;
  }

  #frame(now: number): void {
    this.#handle = 0;
    this.#timer = undefined;
    // After a rest the first step is one frame long, not as long as the rest.
    const passed = this.#last ? (now - this.#last) / 1000 : 1 / 60;
    // One slow frame is a hiccup, after which nothing jumps; a machine that is slow all the time skips, and never crawls.
    const more = this.draw(Math.min(passed, Math.max(HICCUP, this.#lag)));
    this.#last = more ? now : 0;
    this.#lag = more ? passed : 0;
    if (more) this.request();
  }
}
