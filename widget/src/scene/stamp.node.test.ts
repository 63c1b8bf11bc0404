import { describe, expect, it } from 'vitest';
import { buildShoe } from '../shoe/build-shoe.js';
import { type Affine, STAMP_PLACES, type Stamp } from './stamp.js';
import { layStamp } from './stamp-lay.js';

const SHOE = buildShoe({
  pattern: 'oxford',
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 20 },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: {},
});

const stamp = (place: Stamp['place']): Stamp => ({
  place,
  width: 30,
  height: 9,
  columns: 1,
  rows: 1,
  depths: Uint8Array.of(255),
});
const value = ([x, y, z, c]: Affine, p: readonly number[]): number => x * p[0]! + y * p[1]! + z * p[2]! + c;

/** Where the vertices of its zone lie that a stamp covers. */
function covered(place: Stamp['place']): number[][] {
  const lay = layStamp(SHOE, stamp(place))!;
  return SHOE.meshes
    .filter(({ zone }) => zone === lay.zone)
    .flatMap(({ positions, normals }) =>
      Array.from({ length: positions.length / 3 }, (_, i) => [
        ...positions.subarray(3 * i, 3 * i + 3),
        normals[3 * i + 2]!,
      ]),
    )
    .filter((p) => Math.abs(value(lay.across, p)) < 0.5 && Math.abs(value(lay.down, p)) < 0.5)
    .filter((p) => Math.sign(p[3]! * lay.facing[2]) >= 0);
}

describe('What is pressed into the shoe', () => {
  it('lies on the inner wall of the quarters below the topline, where one looks in from the lateral side', () => {
    const { across, down, facing } = layStamp(SHOE, stamp('lining'))!;
    expect(facing[2]).toBeGreaterThan(0.9);
    // Written from heel to toe, as one reads who stands on the lateral side.
    expect(across[0] * 30).toBeGreaterThan(0.9);
    expect(down[1] * 9).toBeLessThan(-0.9);
    const places = covered('lining');
    expect(places.length).toBeGreaterThan(8);
    for (const [x, , z] of places) {
      expect(z).toBeLessThan(-10);
      expect(x).toBeGreaterThan(-140);
      expect(x).toBeLessThan(-40);
    }
  });

  it('is as large as it says', () => {
    for (const place of STAMP_PLACES) {
      const { across, down } = layStamp(SHOE, stamp(place))!;
      expect(1 / Math.hypot(across[0], across[1], across[2])).toBeCloseTo(30);
      expect(1 / Math.hypot(down[0], down[1], down[2])).toBeCloseTo(9);
    }
  });

  it('is read with the toe up on the sock and under the sole', () => {
    for (const [place, side] of [
      ['insole', 1],
      ['outsole', -1],
    ] as const) {
      const { across, down } = layStamp(SHOE, stamp(place))!;
      expect(Math.sign(across[2])).toBe(side);
      expect(down[0]).toBeLessThan(0);
    }
  });

  it('is under the heel on its top piece, or where a sole without one treads', () => {
    const { zone, across, down } = layStamp(SHOE, stamp('heel'))!;
    expect(zone).toBe('top-piece');
    expect(Math.sign(across[2])).toBe(-1);
    expect(down[0]).toBeLessThan(0);
    for (const [x] of covered('heel')) expect(x).toBeLessThan(-80);
    expect(covered('heel').length).toBeGreaterThan(4);
    const wedge = layStamp({ ...SHOE, meshes: SHOE.meshes.filter((mesh) => mesh.zone !== zone) }, stamp('heel'))!;
    expect(wedge.zone).toBe('outsole');
    const middle = -wedge.down[3] / wedge.down[0];
    expect(middle).toBeLessThan(-80);
  });

  it('is upright below the end of the tongue for somebody who looks at the toe', () => {
    const { zone, across, down, facing } = layStamp(SHOE, stamp('tongue'))!;
    expect(zone).toBe('tongue');
    expect(Math.sign(across[2])).toBe(-1);
    // Down the tongue is forward and down; it faces up and forward.
    expect(down[0]).toBeGreaterThan(0);
    expect(down[1]).toBeLessThan(0);
    expect(Math.min(facing[0], facing[1])).toBeGreaterThan(0.2);
    const tongue = SHOE.meshes.find((mesh) => mesh.zone === 'tongue')!;
    const heights = tongue.positions.filter((_, i) => i % 3 === 1);
    const places = covered('tongue');
    expect(places.length).toBeGreaterThan(8);
    expect(Math.max(...places.map(([, y]) => y!))).toBeLessThan(Math.max(...heights));
    expect(Math.min(...places.map(([, y]) => y!))).toBeGreaterThan(Math.max(...heights) - 20);
  });

  it('is nowhere on a shoe without its place', () => {
    expect(layStamp({ ...SHOE, meshes: [] }, stamp('lining'))).toBeUndefined();
  });
});
