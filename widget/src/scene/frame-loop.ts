/** Draws on demand: a frame is asked for, drawn once, and nothing more happens until somebody asks again. */
export class FrameLoop {
  #handle = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;
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
    // After a rest the first step is one frame long, not as long as the rest; slow machines skip, never crawl.
    const seconds = this.#last ? Math.min((now - this.#last) / 1000, 0.1) : 1 / 60;
    if (this.draw(seconds)) {
      this.#last = now;
      this.request();
    } else {
      this.#last = 0;
    }
  }
}
