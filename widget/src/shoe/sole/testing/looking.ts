/** Looks at meshes as an eye would, and says what is wrong with them. */
import { cross, dot, sub, type Vec } from '../../geometry/vec.js';
import type { ShoeMesh } from '../../model.js';

const at = (from: Float32Array, i: number): Vec => [from[3 * i]!, from[3 * i + 1]!, from[3 * i + 2]!];

/** Faults of a mesh on its own; none if it is sound. */
export function faults({ positions, normals, uvs, occlusion, indices }: ShoeMesh): string[] {
  const out = new Set<string>();
  const count = positions.length / 3;
  if (normals.length !== 3 * count || uvs.length !== 2 * count || occlusion.length !== count) out.add('uneven arrays');
  for (const array of [positions, normals, uvs]) if (!array.every(Number.isFinite)) out.add('no numbers');
  for (let i = 0; i < count; i++) if (Math.abs(Math.hypot(...at(normals, i)) - 1) > 1e-3) out.add('normal not unit');
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const face = cross(sub(at(positions, b), at(positions, a)), sub(at(positions, c), at(positions, a)));
    if (Math.hypot(...face) < 1e-5) out.add('triangle without area');
    const mean = [0, 1, 2].map(
      (k) => normals[3 * a + k]! + normals[3 * b + k]! + normals[3 * c + k]!,
    ) as unknown as Vec;
    if (dot(face, mean) <= 0) out.add('triangle against its normals');
  }
  return [...out];
}

/** What is seen from far away. */
export interface Seen {
  /** Places of the picture where there is anything. */
  readonly seen: number;
  /** Zones of which the back of a triangle is seen, with a place, mm. */
  readonly inside: string[];
  /** Height of what is seen, mm. */
  readonly depths: number[];
}

/**
 * Draws the meshes from an angle (degrees, as the camera counts them; `elevation` −90 looks straight up) with a depth
 * buffer, and tells fronts from backs.
 * @param cell size of a pixel, mm
 */
export function lookAt(meshes: readonly ShoeMesh[], azimuth: number, elevation: number, cell = 1.3): Seen {
  const radians = (angle: number): number => (angle * Math.PI) / 180;
  const [a, e] = [radians(azimuth), radians(elevation)];
  const eye: Vec = [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)];
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
  const up = cross(eye, right);
  const SIZE = 320;
  const depth = new Float32Array(SIZE * SIZE).fill(-Infinity);
  const hit = new Int32Array(SIZE * SIZE).fill(-1);
  const front = new Uint8Array(SIZE * SIZE);
  meshes.forEach(({ positions, indices }, mesh) => {
    // A shift that is no multiple of anything, so that no line of the net runs through pixels' middles.
    const flat = (i: number): Vec => {
      const p = at(positions, i);
      return [dot(p, right) / cell + SIZE / 2 + 0.137, dot(p, up) / cell + SIZE / 2 + 0.211, dot(p, eye)];
    };
    for (let i = 0; i < indices.length; i += 3) {
      const [p, q, r] = [flat(indices[i]!), flat(indices[i + 1]!), flat(indices[i + 2]!)];
      const area = (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
      if (Math.abs(area) < 1e-9) continue;
      const from = (k: 0 | 1): number => Math.max(0, Math.ceil(Math.min(p[k], q[k], r[k])));
      const to = (k: 0 | 1): number => Math.min(SIZE - 1, Math.floor(Math.max(p[k], q[k], r[k])));
      for (let y = from(1); y <= to(1); y++) {
        for (let x = from(0); x <= to(0); x++) {
          const u = ((q[0] - x) * (r[1] - y) - (r[0] - x) * (q[1] - y)) / area;
          const v = ((r[0] - x) * (p[1] - y) - (p[0] - x) * (r[1] - y)) / area;
          const w = 1 - u - v;
          if (Math.min(u, v, w) < -1e-7) continue;
          const z = u * p[2] + v * q[2] + w * r[2];
          const cellAt = y * SIZE + x;
          if (z <= depth[cellAt]!) continue;
          depth[cellAt] = z;
          hit[cellAt] = mesh;
          front[cellAt] = area > 0 ? 1 : 0;
        }
      }
    }
  });
  const inside: string[] = [];
  const depths: number[] = [];
  hit.forEach((mesh, i) => {
    if (mesh < 0) return;
    const [x, y] = [(i % SIZE) - SIZE / 2, Math.floor(i / SIZE) - SIZE / 2];
    const p = [0, 1, 2].map((k) => right[k]! * x * cell + up[k]! * y * cell + eye[k]! * depth[i]!);
    depths.push(p[1]!);
    if (!front[i]) inside.push(`${meshes[mesh]!.zone} at ${p.map(Math.round).join(', ')}`);
  });
  return { seen: depths.length, inside, depths };
}
