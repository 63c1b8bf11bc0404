import { linear } from '../materials/color.js';
import { type Engraving, STAMP_DEPTH } from '../scene/stamp.js';
import type { Surfel } from './surfel.js';

type Rgb = readonly [number, number, number];

/** A stamp where it lies, read place after place: how deep it is, and which way its walls lean. */
export class Pressed {
  /** 0 untouched … 1 deepest, at the last place that was asked about. */
  depth = 0;
  /** How the depth grows along x, y and z of the picture, mm per mm. */
  readonly rise: [number, number, number] = [0, 0, 0];
  /** Colour of its metal, linear light; undefined where it is blind. */
  readonly foil: Rgb | undefined;

  constructor(private readonly engraving: Engraving) {
    const { foil } = engraving.stamp;
    this.foil = foil === undefined ? undefined : linear(foil);
  }

  /** Answers whether the stamp covers the place at all. */
  read(at: Surfel): boolean {
    const { stamp, lay } = this.engraving;
    const { across, down, facing } = lay;
    this.depth = 0;
    if (at.nx * facing[0] + at.ny * facing[1] + at.ownNz * facing[2] <= 0) return false;
    // The left shoe is a mirror image; what is written on it reads the same way.
    const u = (across[0] * at.x + across[1] * at.y + across[2] * at.ownZ + across[3]) * at.side + 0.5;
    const v = down[0] * at.x + down[1] * at.y + down[2] * at.ownZ + down[3] + 0.5;
    if (u <= 0 || u >= 1 || v <= 0 || v >= 1) return false;
    const { columns, rows } = stamp;
    // As far apart as the samples of the picture: finer walls than these would only flicker.
    const reach = Math.max(1, 2 ** at.cover * (columns / stamp.width));
    const x = u * columns - 0.5;
    const y = v * rows - 0.5;
    const [left, right] = [this.#depth(x - reach / 2, y), this.#depth(x + reach / 2, y)];
    const [above, below] = [this.#depth(x, y - reach / 2), this.#depth(x, y + reach / 2)];
    this.depth = (left + right + above + below + 2 * this.#depth(x, y)) / 6;
    const alongU = ((right - left) / reach) * columns * at.side * STAMP_DEPTH;
    const alongV = ((below - above) / reach) * rows * STAMP_DEPTH;
    const { rise } = this;
    rise[0] = alongU * across[0] + alongV * down[0];
    rise[1] = alongU * across[1] + alongV * down[1];
    rise[2] = (alongU * across[2] + alongV * down[2]) * at.side;
    return true;
  }

  /** Between texels; nothing beyond the borders. */
  #depth(x: number, y: number): number {
    const { columns, rows, depths } = this.engraving.stamp;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const texel = (c: number, r: number): number =>
      c < 0 || r < 0 || c >= columns || r >= rows ? 0 : depths[r * columns + c]! / 255;
    const s = x - column;
    const t = y - row;
    return (
      (texel(column, row) * (1 - s) + texel(column + 1, row) * s) * (1 - t) +
      (texel(column, row + 1) * (1 - s) + texel(column + 1, row + 1) * s) * t
    );
  }
}
