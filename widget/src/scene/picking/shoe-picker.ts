/** Which zone a ray meets first. Exact to the triangle, fast enough to follow a pointer, the same in every engine. */
import type { ShoeMesh, ShoeModel } from '../../shoe/model.js';
import { rayOnStand, type Stand } from '../stand.js';
import { meetsBox, meetsTriangle, type Ray } from './ray.js';

/** Triangles per box: neighbours in the index lie close together, so runs of them make tight boxes. */
const RUN = 96;

interface PickMesh {
  readonly mesh: ShoeMesh;
  /** min xyz, max xyz per run of triangles. */
  readonly boxes: Float32Array;
}

interface Met {
  readonly zone: string;
  /** Along the ray, in lengths of its direction. */
  readonly at: number;
}

export class ShoePicker {
  #meshes: PickMesh[] | undefined;

  constructor(private readonly model: ShoeModel) {}

  pick(ray: Ray, stands: readonly Stand[] = [{ mirrored: false, aside: 0 }]): string | null {
    let nearest: Met | undefined;
    for (const stand of stands) {
      const met = this.#meet(rayOnStand(ray, stand));
      if (met && met.at < (nearest?.at ?? Infinity)) nearest = met;
    }
    return nearest?.zone ?? null;
  }

  #meet(ray: Ray): Met | undefined {
    // Boxes are made at the first question: a shoe that nobody points at never pays for them.
    this.#meshes ??= this.model.meshes.map((mesh) => ({ mesh, boxes: runBoxes(mesh) }));
    let nearest = Infinity;
    let zone: string | null = null;
    for (const { mesh, boxes } of this.#meshes) {
      const { indices, positions } = mesh;
      for (let run = 0; run * 6 < boxes.length; run++) {
        if (meetsBox(ray, boxes, run * 6) >= nearest) continue;
        const end = Math.min(indices.length, (run + 1) * RUN * 3);
        for (let i = run * RUN * 3; i < end; i += 3) {
          const t = meetsTriangle(ray, positions, indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3);
          if (t < nearest) {
            nearest = t;
            zone = mesh.zone;
          }
        }
      }
    }
    return zone === null ? undefined : { zone, at: nearest };
  }
}

function runBoxes({ indices, positions }: ShoeMesh): Float32Array {
  const runs = Math.ceil(indices.length / (RUN * 3));
  const boxes = new Float32Array(runs * 6);
  for (let run = 0; run < runs; run++) {
    const at = run * 6;
    boxes.fill(Infinity, at, at + 3).fill(-Infinity, at + 3, at + 6);
    const end = Math.min(indices.length, (run + 1) * RUN * 3);
    for (let i = run * RUN * 3; i < end; i++) {
      for (let axis = 0; axis < 3; axis++) {
        const value = positions[indices[i]! * 3 + axis]!;
        if (value < boxes[at + axis]!) boxes[at + axis] = value;
        if (value > boxes[at + 3 + axis]!) boxes[at + 3 + axis] = value;
      }
    }
  }
  return boxes;
}
