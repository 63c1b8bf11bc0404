import type { MeshBuilder } from '../geometry/mesh-builder.js';
import { add, UP } from '../geometry/vec.js';
import type { Ground } from './ground.js';
import type { SoleKind } from './kinds.js';
import { type ProfilePoint, type Spot, sweep } from './sweep.js';
import type { Rim } from './underside.js';

/** Sheets that a crepe sole is laid up from, mm. */
const SHEET = 4;

/**
 * The side of a sole that shows its own stuff under the midsole. Answers its lower rim.
 * @param base what its lower rim comes down to: the ground, or the base that lugs stand on
 */
export function buildSide(mesh: MeshBuilder, line: readonly Spot[], kind: SoleKind, base: Ground): Rim {
  const low = (spot: Spot, out: number): number => base.y(spot.p[0] + spot.out[0] * out) - spot.p[1];
  const profile = kind.tread === 'crepe' ? crepe : kind.tread === 'lugs' ? slab : wedge;
  const profiles = line.map((spot) => profile(spot, -spot.welt - (kind.midsole ?? 0), (out) => low(spot, out)));
  const index = new Map(line.map((spot, i) => [spot, i]));
  mesh.grid(sweep(line, (spot) => profiles[index.get(spot)!]!));
  return line.map((spot, i) => {
    const [out, up] = profiles[i]!.at(-1)!;
    return { p: add(add(spot.p, spot.out, out), UP, up), out: spot.out };
  });
}

type Profile = (spot: Spot, top: number, low: (out: number) => number) => ProfilePoint[];

/** A slab of moulded rubber: an upright side down to the feet of its lugs. */
const slab: Profile = ({ extension: e }, top, low) => [
  [e - 0.3, top, 0.5],
  [e + 0.1, top - 0.3, 0.9],
  [e + 0.15, low(e) + 0.4, 0.8],
  [e - 0.3, low(e - 0.3), 0.6],
];

/** A wedge: hollowed a little where it is high, with a rounded lower rim. */
const wedge: Profile = ({ extension: e }, top, low) => {
  const high = top - low(e);
  const hollow = Math.min(1.6, high * 0.06);
  const mid = (share: number): number => top - high * share;
  return [
    [e - 0.3, top, 0.5],
    [e + 0.1, top - 0.35, 0.9],
    [e - hollow * 0.75, mid(0.3)],
    [e - hollow, mid(0.55)],
    [e - hollow * 0.5, mid(0.8), 0.95],
    [e + 0.1, low(e) + 1.4, 0.9],
    [e - 0.2, low(e) + 0.5, 0.75],
    [e - 0.9, low(e - 0.9), 0.6],
  ];
};

/** Sheets of crepe rubber on each other, cut by hand: soft lines and a side that is never quite straight. */
const crepe: Profile = ({ extension: e, s }, top, low) => {
  const high = top - low(e);
  const sheets = Math.max(1, Math.round(high / SHEET));
  const points: ProfilePoint[] = [
    [e - 0.3, top, 0.5],
    [e + 0.2, top - 0.4, 0.9],
  ];
  for (let i = 0; i < sheets; i++) {
    // Waves of some centimetres, other ones in each sheet; a whole number of them round the sole.
    const wave = 0.22 * Math.sin(Math.PI * s * 16 + i * 2.1) + 0.16 * Math.sin(Math.PI * s * 37 + i * 4.3);
    const y = (share: number): number => top - (high * (i + share)) / sheets;
    points.push([e + 0.35 + wave, y(0.5)]);
    if (i < sheets - 1) points.push([e + 0.1, y(0.9), 0.8], [e - 0.15, y(1), 0.6], [e + 0.1, y(1.1), 0.8]);
  }
  return [...points, [e, low(e) + 0.7, 0.85], [e - 0.8, low(e - 0.8), 0.6]];
};
