import type { SurveyedShoe } from '../scene/survey/survey.js';
import type { ShoeMesh } from '../shoe/model.js';
import type { Numbers, Parcel, Reference } from './parcel.js';

/** Unwraps parcels of one wrapper, and keeps the arrays of the last few shoes so that they need not be sent again. */
export class Unwrapper {
  readonly #arrays = new Map<number, Numbers>();
  /** Numbers of each shoe's arrays, the latest last. */
  readonly #shoes: (readonly number[])[] = [];

  constructor(private readonly most: number) {}

  /** Numbers of the arrays that are here. */
  get held(): readonly number[] {
    return [...this.#arrays.keys()];
  }

  /** The shoe in a parcel: what did not change since an earlier one is the very same array. */
  unwrap({ model, meshes, arrays }: Parcel): SurveyedShoe {
    for (const [number, array] of arrays) this.#arrays.set(number, array);
    const used = new Set<number>();
    const unwrapped = meshes.map((mesh) =>
      replaced(mesh, (value) => {
        if (!isReference(value)) return value;
        used.add(value.array);
        const array = this.#arrays.get(value.array);
        if (!array) throw new Error(`Array ${value.array} of a shoe is missing.`);
        return array;
      }),
    );
    this.#forgetOthers([...used]);
    return { ...model, meshes: unwrapped as unknown as readonly ShoeMesh[] };
  }

  #forgetOthers(used: readonly number[]): void {
    this.#shoes.push(used);
    if (this.#shoes.length > this.most) this.#shoes.shift();
    const wanted = new Set(this.#shoes.flat());
    for (const number of this.#arrays.keys()) if (!wanted.has(number)) this.#arrays.delete(number);
  }
}

function replaced(record: object, replace: (value: unknown) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, replace(value)]));
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'array' in value;
}
