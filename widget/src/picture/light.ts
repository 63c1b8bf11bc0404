import { irradiance, levelRoughness } from '../scene/studio/environment.js';
import { type Radiance, studioRadiance } from '../scene/studio/radiance.js';

/**
 * The studio's light as square maps, one per roughness: a sphere folded to an octahedron and laid flat, so that a
 * direction is found without trigonometry and no face has an edge.
 */

/** Edge of each level, texels without their border; the last level is diffuse light. */
const SIZES = [128, 96, 64, 32, 32] as const;
const LAST = SIZES.length - 1;

let levels: readonly Float32Array[] | undefined;

/** Linear RGB per texel, with a border of one texel so that the middle of four is always there. */
function lightMaps(): readonly Float32Array[] {
  if (levels) return levels;
  const sharp = studioRadiance();
  const diffuse = irradiance(sharp);
  levels = SIZES.map((size, level) =>
    drawMap(size, levelRoughness(level, SIZES.length), level === LAST ? diffuse : sharp),
  );
  return levels;
}

function drawMap(size: number, roughness: number, radiance: Radiance): Float32Array {
  const edge = size + 2;
  const map = new Float32Array(edge * edge * 3);
  const rgb = new Float32Array(3);
  for (let row = 0, i = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++, i += 3) {
      const [x, y, z] = unfold(((column - 0.5) / size) * 2 - 1, ((row - 0.5) / size) * 2 - 1);
      radiance(x, y, z, roughness, rgb);
      map.set(rgb, i);
    }
  }
  return map;
}

/** The direction at a place of the map; places beyond its edge come back on the other half of that edge. */
function unfold(u: number, v: number): [number, number, number] {
  if (Math.abs(u) > 1) return unfold(Math.sign(u) * 2 - u, -v);
  if (Math.abs(v) > 1) return unfold(-u, Math.sign(v) * 2 - v);
  const y = 1 - Math.abs(u) - Math.abs(v);
  const x = y >= 0 ? u : (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
  const z = y >= 0 ? v : (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** The studio turned towards a camera: light by direction in the shoe's frame. */
export class StudioLight {
  /** Answer of the last question, linear RGB. */
  r = 0;
  g = 0;
  b = 0;
  readonly #maps = lightMaps();
  readonly #cosY: number;
  readonly #sinY: number;
  readonly #cosX: number;
  readonly #sinX: number;

  /** `turn`: rotation of the studio, radians, first about x, then about y. */
  constructor(turn: { x: number; y: number }) {
    this.#cosY = Math.cos(turn.y);
    this.#sinY = Math.sin(turn.y);
    this.#cosX = Math.cos(turn.x);
    this.#sinX = Math.sin(turn.x);
  }

  /** Light that a surface of this roughness mirrors from a direction, which need not be of unit length. */
  mirrored(x: number, y: number, z: number, roughness: number): void {
    const level = LAST * roughness * (2 - roughness);
    const sharper = Math.min(LAST - 1, Math.floor(level));
    this.#ask(x, y, z);
    this.r = this.g = this.b = 0;
    this.#add(sharper, 1 - (level - sharper));
    this.#add(sharper + 1, level - sharper);
  }

  /** Light that a matt surface gathers around its normal. */
  diffuse(x: number, y: number, z: number): void {
    this.#ask(x, y, z);
    this.r = this.g = this.b = 0;
    this.#add(LAST, 1);
  }

  #u = 0;
  #v = 0;

  #ask(dx: number, dy: number, dz: number): void {
    // Into the studio's frame.
    const x = dx * this.#cosY - dz * this.#sinY;
    const ahead = dx * this.#sinY + dz * this.#cosY;
    const y = dy * this.#cosX + ahead * this.#sinX;
    const z = ahead * this.#cosX - dy * this.#sinX;
    const scale = 1 / (Math.abs(x) + Math.abs(y) + Math.abs(z) || 1);
    const u = x * scale;
    const v = z * scale;
    this.#u = y >= 0 ? u : (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
    this.#v = y >= 0 ? v : (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
  }

  #add(level: number, share: number): void {
    const size = SIZES[level]!;
    const map = this.#maps[level]!;
    const column = (this.#u * 0.5 + 0.5) * size + 0.5;
    const row = (this.#v * 0.5 + 0.5) * size + 0.5;
    const left = Math.floor(column);
    const top = Math.floor(row);
    const fu = column - left;
    const fv = row - top;
    const a = (top * (size + 2) + left) * 3;
    const b = a + (size + 2) * 3;
    const wa = (1 - fu) * (1 - fv) * share;
    const wb = fu * (1 - fv) * share;
    const wc = (1 - fu) * fv * share;
    const wd = fu * fv * share;
    this.r += map[a]! * wa + map[a + 3]! * wb + map[b]! * wc + map[b + 3]! * wd;
    this.g += map[a + 1]! * wa + map[a + 4]! * wb + map[b + 1]! * wc + map[b + 4]! * wd;
    this.b += map[a + 2]! * wa + map[a + 5]! * wb + map[b + 2]! * wc + map[b + 5]! * wd;
  }
}
