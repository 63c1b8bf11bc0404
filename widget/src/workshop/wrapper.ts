import type { SurveyedShoe } from '../scene/survey/survey.js';
import type { Numbers, Parcel, Reference } from './parcel.js';

/** Wraps shoes. The same array has the same number in every parcel. */
export class Wrapper {
  readonly #numbers = new WeakMap<Numbers, number>();
  #last = 0;

  /** `held`: what the receiver has. Answers the parcel and what of it changes hands: copies, for the sender keeps its own. */
  wrap({ meshes, ...model }: SurveyedShoe, held: readonly number[]): { parcel: Parcel; transfer: ArrayBuffer[] } {
    const there = new Set(held);
    const arrays = new Map<number, Numbers>();
    const wrapped = meshes.map((mesh) =>
      replaced(mesh, (value) => {
        if (!isNumbers(value)) return value;
        const array = this.#numberOf(value);
        if (!there.has(array) && !arrays.has(array)) arrays.set(array, value.slice() as Numbers);
        return { array } satisfies Reference;
      }),
    );
    return {
      parcel: { model, meshes: wrapped, arrays },
      transfer: [...arrays.values()].map((array) => array.buffer),
    };
  }

  #numberOf(array: Numbers): number {
    const known = this.#numbers.get(array);
    if (known !== undefined) return known;
    this.#numbers.set(array, ++this.#last);
    return this.#last;
  }
}

function replaced(record: object, replace: (value: unknown) => unknown): Parcel['meshes'][number] {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, replace(value)]));
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value);
}
