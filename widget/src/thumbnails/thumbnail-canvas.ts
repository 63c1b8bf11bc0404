import type { ResolvedDesign } from '@cordwainer/contract';
import { type ThumbnailOptions, thumbnails } from './thumbnails.js';

export interface ThumbnailLook extends ThumbnailOptions {
  /** What it shows, in words; without it the picture is hidden from those who listen, because words stand beside it. */
  readonly label?: string;
}

/** How near to being seen a picture is asked for. */
const NEAR = '200px';

/**
 * A canvas that shows a design once it comes near to being seen. A canvas and no image, because strict pages forbid the
 * `blob:` addresses that images would need. `data-state`: `waiting`, `there`, or `none` where it can't be drawn.
 */
export class ThumbnailCanvas {
  readonly canvas = document.createElement('canvas');
  #design: ResolvedDesign | undefined;
  #look: ThumbnailLook | undefined;
  #asked: AbortController | undefined;
  #near = false;
  /** What is shown is not what is wanted. */
  #due = false;
  readonly #watch = new IntersectionObserver((entries) => this.#seen(entries.at(-1)!.isIntersecting), {
    rootMargin: NEAR,
  });

  constructor() {
    this.canvas.className = 'thumbnail';
    this.canvas.dataset.state = 'waiting';
    this.connect();
  }

  connect(): void {
    this.#watch.observe(this.canvas);
  }

  disconnect(): void {
    this.#watch.disconnect();
    this.#near = false;
    this.#asked?.abort();
    this.#asked = undefined;
  }

  show(design: ResolvedDesign | undefined, look: ThumbnailLook): void {
    const before = this.#look;
    const same =
      design === this.#design &&
      (['view', 'width', 'height', 'pair'] as const).every((option) => before?.[option] === look[option]);
    this.#name(look.label);
    this.#look = look;
    if (same) return;
    // A recoloured shoe may stand until the new colours are there; another shoe would be the wrong one.
    if (!before || design?.style.id !== this.#design?.style.id || look.view !== before.view) this.#clear();
    this.#design = design;
    this.#due = true;
    if (this.#near) this.#ask();
  }

  #seen(near: boolean): void {
    this.#near = near;
    if (!this.#due) return;
    if (near) this.#ask();
    else this.#asked?.abort();
  }

  #ask(): void {
    const design = this.#design;
    const look = this.#look;
    this.#asked?.abort();
    this.#asked = undefined;
    if (!design || !look) return;
    const asked = new AbortController();
    this.#asked = asked;
    const ready = thumbnails.peek(design, look);
    (ready ? Promise.resolve(ready) : thumbnails.get(design, { ...look, signal: asked.signal }))
      .then(createImageBitmap)
      .then((picture) => {
        if (asked.signal.aborted) return picture.close();
        this.#paint(picture);
      })
      .catch(() => {
        if (!asked.signal.aborted) this.canvas.dataset.state = 'none';
      });
  }

  #paint(picture: ImageBitmap): void {
    const { canvas } = this;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    picture.close();
    this.#due = false;
    canvas.dataset.state = 'there';
  }

  /** An empty canvas has the right proportions already. */
  #clear(): void {
    const { width, height } = this.#look!;
    this.canvas.width = width;
    this.canvas.height = height;
    this.canvas.dataset.state = 'waiting';
  }

  #name(label: string | undefined): void {
    const { canvas } = this;
    if (label) {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label);
      canvas.removeAttribute('aria-hidden');
    } else {
      canvas.setAttribute('aria-hidden', 'true');
      canvas.removeAttribute('role');
      canvas.removeAttribute('aria-label');
    }
  }
}
