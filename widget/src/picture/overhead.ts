import { fromHalf } from '../scene/studio/half.js';
import { heightField } from '../scene/survey/height-field.js';
import type { ShoeModel } from '../shoe/model.js';

/** Rays of the cone, and how many ways it is turned: fine noise looks like leather, eight outlines would not. */
const RAYS = 8;
const TURNS = 32;

/** Offsets x, z and slope (mm) of every ray in every turn. */
const CONE = Float32Array.from({ length: TURNS * RAYS * 3 }, (_, i) => {
  const ray = Math.floor(i / 3) % RAYS;
  const away = 0.4 + 0.3 * ray + 0.11 * ray * ray;
  const angle = (2 * Math.PI * Math.floor(i / 3 / RAYS)) / TURNS + 2.4 * ray;
  return i % 3 === 0 ? away * Math.cos(angle) : i % 3 === 1 ? away * Math.sin(angle) : 0.6 * away;
});

/** Share of the light from overhead that reaches a place: a cone of rays through the shoe's heights. */
export class Overhead {
  readonly #heights: Float32Array;
  readonly #width: number;
  readonly #height: number;
  readonly #minX: number;
  readonly #minZ: number;
  readonly #perX: number;
  readonly #perZ: number;

  constructor(model: ShoeModel) {
    const { area, width, height, heights } = heightField(model);
    this.#heights = Float32Array.from(heights, fromHalf);
    this.#width = width;
    this.#height = height;
    [this.#minX, this.#minZ] = area;
    this.#perX = width / (area[2] - area[0]);
    this.#perZ = height / (area[3] - area[1]);
  }

  /** At a place (mm) with its unit normal; `turn`: any whole number, another for every sample. */
  open(x: number, y: number, z: number, nx: number, ny: number, nz: number, turn: number): number {
    // What looks down sees the floor instead.
    const down = (ny + 0.35) / 0.65;
    if (down <= 0) return 1;
    // The place steps off its surface first, so that walls do not shade themselves.
    const step = 1.6 - 0.8 * Math.max(0, ny);
    const px = x + nx * step;
    const py = y + ny * step;
    const pz = z + nz * step;
    let shaded = 0;
    let k = (turn % TURNS) * RAYS * 3;
    for (let ray = 0; ray < RAYS; ray++, k += 3) {
      const column = ((px + CONE[k]! - this.#minX) * this.#perX) | 0;
      const row = ((pz + CONE[k + 1]! - this.#minZ) * this.#perZ) | 0;
      if (column < 0 || row < 0 || column >= this.#width || row >= this.#height) continue;
      const above = (this.#heights[row * this.#width + column]! - py - CONE[k + 2]!) / 1.6;
      if (above >= 1) shaded += 1;
      else if (above > 0) shaded += above * above * (3 - 2 * above);
    }
    return 1 - (shaded / RAYS) * (down >= 1 ? 1 : down * down * (3 - 2 * down));
  }
}
