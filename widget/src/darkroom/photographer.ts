import { shapeKey } from '../appearance/shape-key.js';
import { renderInSteps, type Sitter, seat } from '../picture/render.js';
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';
import type { Order, Plate } from './messages.js';

/** Shapes that are kept: thumbnails of one style mostly come one after the other, beside the shoe that is designed. */
const KEPT = 2;

/** Draws shoes by their numbers alone, without any engine. */
export class Photographer {
  /** By shape, the one used last at the end. */
  readonly #sitters = new Map<string, Sitter>();

  constructor(private readonly build: (spec: ShoeSpec) => ShoeModel) {}

  /**
   * Draws in steps of some milliseconds; making a shape that is not kept is the first of them, and the longest. Answers
   * nothing where a model is not known.
   */
  *take({ shape, surfaces, shot }: Omit<Order, 'id' | 'encoding'>): Generator<undefined, Plate | undefined> {
    const sitter = this.#sitterOf(shape);
    if (!sitter) return undefined;
    yield;
    const { width, height } = shot;
    return { width, height, pixels: yield* renderInSteps(sitter, surfaces, shot) };
  }

  #sitterOf(shape: Order['shape']): Sitter | undefined {
    const key = 'spec' in shape ? shapeKey(shape.spec) : shape.name;
    const model = 'spec' in shape ? undefined : shape.model;
    let sitter = this.#sitters.get(key);
    if (!sitter && !('spec' in shape) && !model) return undefined;
    sitter ??= seat(model ?? this.build((shape as { spec: ShoeSpec }).spec));
    this.#sitters.delete(key);
    this.#sitters.set(key, sitter);
    for (const oldest of this.#sitters.keys()) {
      if (this.#sitters.size <= KEPT) break;
      this.#sitters.delete(oldest);
    }
    return sitter;
  }
}
