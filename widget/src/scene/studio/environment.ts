/** The studio's light as the faces of a small cube, one roughness per level, in half floats ready for a GPU. */
import { toHalf } from './half.js';
import { STUDIO } from './lights.js';
import { type Radiance, studioRadiance } from './radiance.js';

/** Edge of the sharpest level, texels. Softboxes have soft edges, so more would show nothing new. */
export const SIZE = 64;

/** Sharpest to roughest: 64, 32, 16, 8, 4. The last one holds diffuse light. */
export const LEVELS = 5;

export interface EnvironmentLevel {
  /** Edge of a face, texels. */
  readonly size: number;
  /** +X −X +Y −Y +Z −Z as a GPU orders them; RGBA half floats, first row first. */
  readonly faces: readonly Uint16Array[];
}

/** Perceptual roughness that a level stands for: lod = max · r · (2 − r), solved for r. */
export function levelRoughness(level: number, levels = LEVELS): number {
  return 1 - Math.sqrt(1 - level / (levels - 1));
}

export function studioEnvironment(radiance: Radiance = studioRadiance()): EnvironmentLevel[] {
  const diffuse = irradiance(radiance);
  return Array.from({ length: LEVELS }, (_, level) => {
    const size = SIZE >> level;
    const last = level === LEVELS - 1;
    const light = last ? diffuse : radiance;
    return { size, faces: Array.from({ length: 6 }, (_, face) => drawFace(face, size, levelRoughness(level), light)) };
  });
}

const DIRECTIONS: readonly ((u: number, v: number) => [number, number, number])[] = [
  (u, v) => [1, -v, -u],
  (u, v) => [-1, -v, u],
  (u, v) => [u, 1, v],
  (u, v) => [u, -1, -v],
  (u, v) => [u, -v, 1],
  (u, v) => [-u, -v, -1],
];

function drawFace(face: number, size: number, roughness: number, radiance: Radiance): Uint16Array {
  const texels = new Uint16Array(size * size * 4);
  const rgb = new Float32Array(3);
  const one = toHalf(1);
  for (let row = 0, i = 0; row < size; row++) {
    for (let column = 0; column < size; column++, i += 4) {
      const u = ((column + 0.5) / size) * 2 - 1;
      const v = ((row + 0.5) / size) * 2 - 1;
      const [x, y, z] = DIRECTIONS[face]!(u, v);
      const length = Math.hypot(x, y, z);
      radiance(x / length, y / length, z / length, roughness, rgb);
      texels[i] = toHalf(rgb[0]!);
      texels[i + 1] = toHalf(rgb[1]!);
      texels[i + 2] = toHalf(rgb[2]!);
      texels[i + 3] = one;
    }
  }
  return texels;
}

/** Cosine-weighted light over the hemisphere around a normal, divided by π, through nine spherical harmonics. */
export function irradiance(radiance: Radiance, share: number = STUDIO.diffuseShare): Radiance {
  const samples = 2048;
  const sums = new Float64Array(27);
  const rgb = new Float32Array(3);
  const basis = new Float64Array(9);
  for (let i = 0; i < samples; i++) {
    // A spiral over the sphere: even, and the same every time.
    const y = 1 - (2 * i + 1) / samples;
    const ring = Math.sqrt(1 - y * y);
    const turn = i * Math.PI * (3 - Math.sqrt(5));
    const [x, z] = [ring * Math.cos(turn), ring * Math.sin(turn)];
    radiance(x, y, z, 0.25, rgb);
    harmonics(x, y, z, basis);
    for (let k = 0; k < 9; k++) for (let c = 0; c < 3; c++) sums[k * 3 + c]! += rgb[c]! * basis[k]!;
  }
  // Lambert's kernel per band, over π: 1, 2/3, 1/4.
  const bands = [1, 2 / 3, 2 / 3, 2 / 3, 0.25, 0.25, 0.25, 0.25, 0.25];
  const weight = (share * 4 * Math.PI) / samples;
  return (x, y, z, _roughness, out) => {
    harmonics(x, y, z, basis);
    for (let c = 0; c < 3; c++) {
      let light = 0;
      for (let k = 0; k < 9; k++) light += sums[k * 3 + c]! * weight * bands[k]! * basis[k]!;
      out[c] = Math.max(0.01, light);
    }
  };
}

function harmonics(x: number, y: number, z: number, out: Float64Array): void {
  out[0] = 0.282095;
  out[1] = 0.488603 * y;
  out[2] = 0.488603 * z;
  out[3] = 0.488603 * x;
  out[4] = 1.092548 * x * y;
  out[5] = 1.092548 * y * z;
  out[6] = 0.315392 * (3 * z * z - 1);
  out[7] = 1.092548 * x * z;
  out[8] = 0.546274 * (x * x - y * y);
}
