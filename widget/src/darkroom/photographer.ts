import { shapeKey } from '../appearance/shape-key.js';
import { renderInSteps, type Sitter, seat } from '../picture/render.js';
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';
import type { Plate, Sitting } from './messages.js';

/** Shapes that are kept: thumbnails of one style mostly come one after the other, beside the shoe that is designed. */
const KEPT = 2;

/** Draws shoes by their numbers alone, without any engine. */
export class Photographer {
  /** By shape, the one used last at the end. */
  readonly #sitters = new Map<string, Sitter>();

  constructor(private readonly build: (spec: ShoeSpec) => ShoeModel) {}

  take(sitting: Sitting): Plate {
    const steps = this.takeInSteps(sitting);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same in steps; making a shape that is not kept is one of them, and the longest. */
  *takeInSteps({ spec, surfaces, shot }: Sitting): Generator<undefined, Plate> {
    const key = shapeKey(spec);
    const sitter = this.#sitters.get(key) ?? seat(this.build(spec));
    this.#sitters.delete(key);
    this.#sitters.set(key, sitter);
    for (const oldest of this.#sitters.keys()) {
      if (this.#sitters.size <= KEPT) break;
      this.#sitters.delete(oldest);
    }
    yield;
    const { width, height } = shot;
    return { width, height, pixels: yield* renderInSteps(sitter, surfaces, shot) };
  }
}
