import { distance, mix, unit, type Vec } from './geometry/vec.js';
import { boundsOf } from './measure.js';
import type { ShoeMesh, ZoneAnchor } from './model.js';

/**
 * Where a photographer would stand for parts that have no one side of their own: those that lie inside the shoe, run
 * around it, or are round themselves, so that the mean of their normals says nothing.
 */
const SEEN_FROM: Readonly<Record<string, Vec>> = {
  tongue: [0.75, 0.7, 0.45],
  lining: [-0.35, 1, 0.5],
  'insole-sock': [-0.2, 1, 0.25],
  laces: [0.75, 0.75, 0.5],
  eyelets: [0.75, 0.75, 0.5],
  thread: [0.5, 0.4, 0.85],
  'thread-toe': [0.8, 0.6, 0.4],
  'thread-apron': [0.7, 0.8, 0.4],
  'thread-heel': [-0.75, 0.3, 0.6],
  'thread-topline': [0.25, 0.65, 0.7],
  piping: [-0.35, 0.8, 0.7],
  strap: [0.35, 0.6, 0.75],
  buckle: [0.35, 0.6, 0.75],
  tassel: [0.7, 0.85, 0.35],
  'heel-tab': [-0.9, 0.35, 0.4],
  'pull-tab': [-0.8, 0.4, 0.6],
  upper: [0.45, 0.4, 0.9],
  welt: [0.5, 0.45, 0.85],
  'welt-stitch': [0.5, 0.55, 0.85],
  edge: [0.35, 0.12, 1],
  outsole: [0, -1, 0.2],
  heel: [-0.6, 0.15, 1],
  'top-piece': [-0.3, -0.8, 0.5],
  counter: [-0.8, 0.3, 0.8],
};

/** Where each zone lies and from which side it is seen best. */
export function anchorsOf(meshes: readonly ShoeMesh[]): Map<string, ZoneAnchor> {
  return new Map(
    meshes.map((mesh) => {
      const { min, max } = boundsOf([mesh]);
      const normal = unit(SEEN_FROM[mesh.zone] ?? meanNormal(mesh));
      return [mesh.zone, { centre: mix(min, max, 0.5), normal, radius: distance(min, max) / 2 }];
    }),
  );
}

/** Which way most of a part faces; of two like sides the lateral one counts. */
function meanNormal({ positions, normals }: ShoeMesh): Vec {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let i = 0; i < positions.length; i += 3) {
    if (positions[i + 2]! < 0) continue;
    x += normals[i]!;
    y += normals[i + 1]!;
    z += normals[i + 2]!;
  }
  return [x, y, z];
}
