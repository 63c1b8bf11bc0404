/** What is pressed into leather, a stamp or a monogram, as files have it: a skin close above the leather, and its pictures. */
import type { Surface } from '../materials/surface.js';
import { STAMP_DEPTH, type Stamp } from '../scene/stamp.js';
import { layStamp } from '../scene/stamp-lay.js';
import { dot } from '../scene/vector.js';
import type { ShoeMesh, ShoeModel } from '../shoe/model.js';

/** How far the skin lies above the leather, mm: more than depth buffers confuse, less than is seen. */
const ABOVE = 0.06;

/** How squarely a triangle faces the stamp to bear it. */
const FACING = 0.3;

/** How dark leather is where it was pressed hot, and how much of it shows at full depth. */
const SCORCHED = 0.45;
const BLIND = 0.8;

/** Foil, and leather that a hot mould has smoothed. */
const FOIL = { roughness: 0.28, metalness: 1 };
const PRESSED = { roughness: 0.42, metalness: 0 };

/** RGBA, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

export interface Pressed {
  /** Its zone's triangles that the stamp touches; texture coordinates from its upper left corner to its lower right, 0 … 1. */
  readonly mesh: ShoeMesh;
  readonly roughness: number;
  readonly metalness: number;
}

/** Where a stamp lies on a shoe; undefined where the shoe has no such place. */
export function pressedOn(model: ShoeModel, stamp: Stamp): Pressed | undefined {
  const lay = layStamp(model, stamp);
  if (!lay) return undefined;
  const { across, down, facing, zone } = lay;
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const occlusion: number[] = [];
  const indices: number[] = [];
  for (const mesh of model.meshes) {
    if (mesh.zone !== zone) continue;
    const taken = new Map<number, number>();
    const at = (i: number, way: readonly number[]) =>
      way[0]! * mesh.positions[3 * i]! +
      way[1]! * mesh.positions[3 * i + 1]! +
      way[2]! * mesh.positions[3 * i + 2]! +
      (way[3] ?? 0);
    const normal = (i: number): [number, number, number] => [
      mesh.normals[3 * i]!,
      mesh.normals[3 * i + 1]!,
      mesh.normals[3 * i + 2]!,
    ];
    for (let corner = 0; corner < mesh.indices.length; corner += 3) {
      const triangle = [...mesh.indices.subarray(corner, corner + 3)];
      if (!triangle.every((i) => dot(normal(i), facing) > FACING)) continue;
      // A triangle all of whose corners lie beyond the same side bears nothing.
      const beyond = [across, down].some((way) =>
        [-1, 1].some((side) => triangle.every((i) => side * at(i, way) > 0.5)),
      );
      if (beyond) continue;
      for (const i of triangle) {
        let vertex = taken.get(i);
        if (vertex === undefined) {
          vertex = positions.length / 3;
          taken.set(i, vertex);
          const [x, y, z] = normal(i);
          positions.push(
            mesh.positions[3 * i]! + ABOVE * x,
            mesh.positions[3 * i + 1]! + ABOVE * y,
            mesh.positions[3 * i + 2]! + ABOVE * z,
          );
          normals.push(x, y, z);
          uvs.push(at(i, across) + 0.5, at(i, down) + 0.5);
          occlusion.push(mesh.occlusion[i]!);
        }
        indices.push(vertex);
      }
    }
  }
  if (indices.length === 0) return undefined;
  return {
    mesh: {
      zone: `${zone}-pressed`,
      positions: Float32Array.from(positions),
      normals: Float32Array.from(normals),
      uvs: Float32Array.from(uvs),
      occlusion: Uint8Array.from(occlusion),
      indices: Uint32Array.from(indices),
    },
    ...(stamp.foil ? FOIL : PRESSED),
  };
}

/** The same mark on the shoe's mirror image: it reads the same way. */
export function mirroredMark(mesh: ShoeMesh): ShoeMesh {
  return { ...mesh, uvs: mesh.uvs.map((value, i) => (i % 2 === 0 ? 1 - value : value)) };
}

/** Colour, as opaque as it is deep: the foil's, or the leather's own, scorched. */
export function colorPicture({ columns, rows, depths, foil }: Stamp, under: Pick<Surface, 'color'>): Picture {
  const color = hexOf(foil ?? under.color).map((value) => (foil ? value : value * SCORCHED));
  const pixels = new Uint8ClampedArray(columns * rows * 4);
  for (const [i, depth] of depths.entries()) {
    pixels.set(color, 4 * i);
    pixels[4 * i + 3] = foil ? depth : BLIND * depth;
  }
  return { width: columns, height: rows, pixels };
}

/** Walls of the mark as a tangent-space normal map: x along the lines, y up the page, z out of the leather. */
export function wallsPicture({ columns, rows, depths, width }: Stamp): Picture {
  const pixels = new Uint8ClampedArray(columns * rows * 4);
  const texel = width / columns;
  const depth = (x: number, y: number) =>
    depths[Math.min(rows - 1, Math.max(0, y)) * columns + Math.min(columns - 1, Math.max(0, x))]!;
  const steep = STAMP_DEPTH / 255 / (2 * texel);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const along = (depth(x + 1, y) - depth(x - 1, y)) * steep;
      const up = (depth(x, y - 1) - depth(x, y + 1)) * steep;
      const length = Math.hypot(along, up, 1);
      pixels.set(
        [(along / length / 2 + 0.5) * 255, (up / length / 2 + 0.5) * 255, (1 / length / 2 + 0.5) * 255, 255],
        4 * (y * columns + x),
      );
    }
  }
  return { width: columns, height: rows, pixels };
}

function hexOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
