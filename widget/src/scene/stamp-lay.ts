/** How a stamp lies on a shoe: fetched with the first one, because most shoes bear none. */

import type { ShoeMesh, ShoeModel } from '../shoe/model.js';
import type { Affine, Stamp, StampLay } from './stamp.js';
import { add, cross, dot, scale, unit, type Vec } from './vector.js';

interface FlatPlace {
  readonly zone: string;
  /** Where along its zone the middle is. */
  readonly along: number;
  /** Which way it faces, and so from where it is read, toe away: 1 up, −1 down. */
  readonly side: 1 | -1;
}

/** On the sock, under the sole, and under the heel: on its top piece, or where a sole without one treads. */
const FLAT: Readonly<Record<'insole' | 'outsole' | 'heel', readonly FlatPlace[]>> = {
  insole: [{ zone: 'insole-sock', along: 0.2, side: 1 }],
  outsole: [{ zone: 'outsole', along: 0.42, side: -1 }],
  heel: [
    { zone: 'top-piece', along: 0.48, side: -1 },
    { zone: 'outsole', along: 0.13, side: -1 },
  ],
};

/** On the outer side of the tongue: so far below its upper end, mm. */
const TONGUE = { zone: 'tongue', below: 4 };

/** On the inner wall of the quarters: where along the shoe its middle is, and how far below the topline it ends, mm. */
const WALL = { zone: 'lining', along: 0.17, below: 5 };

/** Undefined where the shoe has no such place. */
export function layStamp({ meshes }: ShoeModel, stamp: Stamp): StampLay | undefined {
  const partsOf = (zone: string): readonly ShoeMesh[] => meshes.filter((mesh) => mesh.zone === zone);
  const { place } = stamp;
  if (place === 'lining') return onWall(partsOf(WALL.zone), stamp);
  if (place === 'tongue') return onTongue(partsOf(TONGUE.zone), stamp);
  for (const flat of FLAT[place]) {
    const parts = partsOf(flat.zone);
    if (parts.length > 0) return onFlat(parts, flat, stamp);
  }
  return undefined;
}

function onFlat(parts: readonly ShoeMesh[], { zone, along, side }: FlatPlace, stamp: Stamp): StampLay {
  const [from, to] = lengthOf(parts);
  const middle = from + along * (to - from);
  const [left, right] = sidesOf(parts, middle, NEARBY) ?? sidesOf(parts, middle, Infinity)!;
  // Read with the toe up: from above its lines run to the right, from below to the left.
  return lay(stamp, zone, [middle, 0, (left + right) / 2], [0, 0, side], [-1, 0, 0], [0, side, 0]);
}

/** Down the tongue from its upper end, upright for somebody who looks at the toe. */
function onTongue(parts: readonly ShoeMesh[], stamp: Stamp): StampLay | undefined {
  const outer: Vec[] = [];
  for (const { positions, normals } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (normals[i + 1]! > 0.2) outer.push([positions[i]!, positions[i + 1]!, positions[i + 2]!]);
    }
  }
  const top = outer.reduce<Vec | undefined>((high, p) => (high && high[1] >= p[1] ? high : p), undefined);
  if (!top) return undefined;
  const spine = outer.filter((p) => Math.abs(p[2] - top[2]) < NEARBY);
  const apart = (p: Vec): number => Math.hypot(p[0] - top[0], p[1] - top[1]);
  const below = (mm: number): Vec =>
    spine.reduce((best, p) => (Math.abs(apart(p) - mm) < Math.abs(apart(best) - mm) ? p : best));
  const [upper, lower] = [below(TONGUE.below), below(TONGUE.below + stamp.height)];
  const middle = scale(add(upper, lower), 0.5);
  const down = unit([lower[0] - upper[0], lower[1] - upper[1], 0]);
  const across: Vec = [0, 0, -1];
  return lay(stamp, TONGUE.zone, [middle[0], middle[1], top[2]], across, down, cross(down, across));
}

/** Along the topline inside the medial quarter, where one looks into the shoe from the hero's side. */
function onWall(parts: readonly ShoeMesh[], stamp: Stamp): StampLay | undefined {
  const [from, to] = lengthOf(parts);
  const middle = from + WALL.along * (to - from);
  const [behind, ahead] = [rim(parts, middle - stamp.width / 2), rim(parts, middle + stamp.width / 2)];
  if (!behind || !ahead) return undefined;
  const across = unit(add(ahead, behind, -1));
  const facing = unit(cross(across, [0, 1, 0]));
  const down = cross(across, facing);
  const centre = add(scale(add(behind, ahead), 0.5), down, WALL.below + stamp.height / 2);
  return lay(stamp, WALL.zone, centre, across, down, facing);
}

function lay({ width, height }: Stamp, zone: string, centre: Vec, across: Vec, down: Vec, facing: Vec): StampLay {
  const affine = (way: Vec, size: number): Affine => [
    way[0] / size,
    way[1] / size,
    way[2] / size,
    -dot(way, centre) / size,
  ];
  return { zone, centre, across: affine(across, width), down: affine(down, height), facing };
}

/** From where to where along the shoe parts reach, mm. */
function lengthOf(parts: readonly ShoeMesh[]): [from: number, to: number] {
  let [from, to] = [Infinity, -Infinity];
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      from = Math.min(from, positions[i]!);
      to = Math.max(to, positions[i]!);
    }
  }
  return [from, to];
}

/** mm along the shoe within which a zone is as wide, or as high, as at a place of it. */
const NEARBY = 8;

/** The highest point of the medial wall that is seen from the lateral side. */
function rim(parts: readonly ShoeMesh[], x: number): Vec | undefined {
  let highest: Vec | undefined;
  for (const { positions, normals } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i]! - x) > NEARBY || positions[i + 2]! > 0 || normals[i + 2]! < 0.5) continue;
      if (!highest || positions[i + 1]! > highest[1]) highest = [positions[i]!, positions[i + 1]!, positions[i + 2]!];
    }
  }
  return highest;
}

/** How far parts reach to both sides near a place along the shoe, mm; undefined where no vertex is that near. */
function sidesOf(parts: ShoeModel['meshes'], middle: number, reach: number): [left: number, right: number] | undefined {
  let [left, right] = [Infinity, -Infinity];
  for (const { positions } of parts) {
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i]! - middle) > reach) continue;
      left = Math.min(left, positions[i + 2]!);
      right = Math.max(right, positions[i + 2]!);
    }
  }
  return left <= right ? [left, right] : undefined;
}
