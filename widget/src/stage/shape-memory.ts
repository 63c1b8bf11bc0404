import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';

/** Shapes that somebody going back and forth between two lasts comes back to; each holds some megabytes. */
const KEPT = 4;

/** Makes each shape once, and remembers the last few. */
export class ShapeMemory {
  readonly #models = new Map<string, ShoeModel>();

  constructor(private readonly make: (spec: ShoeSpec) => ShoeModel) {}

  has(spec: ShoeSpec): boolean {
    return this.#models.has(shapeKey(spec));
  }

  get(spec: ShoeSpec): ShoeModel {
    const key = shapeKey(spec);
    const model = this.#models.get(key) ?? this.make(spec);
    // Set anew, so that the shape used last is forgotten last.
    this.#models.delete(key);
    this.#models.set(key, model);
    for (const oldest of this.#models.keys()) {
      if (this.#models.size <= KEPT) break;
      this.#models.delete(oldest);
    }
    return model;
  }
}

export function shapeKey(spec: ShoeSpec): string {
  return JSON.stringify(spec);
}
