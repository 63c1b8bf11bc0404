import fc from 'fast-check';
import { loadPacker } from './binpacking-packer';
import type { Placement } from './packer';

const side = fc.integer({ min: 20, max: 400 });
const cuboid = fc.record({ length: side, width: side, height: side, weight: fc.integer({ min: 1, max: 3000 }) });
const room = fc.integer({ min: 20, max: 1200 });
const carton = fc.record({ length: room, width: room, height: room });

function overlap(a: Placement, b: Placement): boolean {
  return [0, 1, 2].every(
    (axis) => a.at[axis]! < b.at[axis]! + b.along[axis]! && b.at[axis]! < a.at[axis]! + a.along[axis]!,
  );
}

describe('the packer', () => {
  const packings = fc.record({
    inside: carton,
    maxWeight: fc.integer({ min: 1, max: 30_000 }),
    cuboids: fc.array(cuboid, { maxLength: 25 }),
  });

  it('lets nothing lie in anything else, nothing stick out, and nothing weigh too much', async () => {
    const packer = await loadPacker();
    let packed = 0;
    fc.assert(
      fc.property(packings, ({ inside, maxWeight, cuboids }) => {
        const placed = packer.pack(inside, maxWeight, cuboids);
        packed += placed.length;
        const room = [inside.length, inside.width, inside.height];
        for (const [position, one] of placed.entries()) {
          for (const axis of [0, 1, 2]) {
            expect(one.at[axis]).toBeGreaterThanOrEqual(0);
            expect(one.at[axis]! + one.along[axis]!).toBeLessThanOrEqual(room[axis]!);
          }
          for (const other of placed.slice(position + 1)) expect(overlap(one, other)).toBe(false);
        }
        const weight = placed.reduce((total, { index }) => total + cuboids[index]!.weight, 0);
        expect(weight).toBeLessThanOrEqual(maxWeight);
      }),
      { numRuns: 300 },
    );
    expect(packed).toBeGreaterThan(300);
  });

  it('packs each thing once, turned but not bent', async () => {
    const packer = await loadPacker();
    fc.assert(
      fc.property(packings, ({ inside, maxWeight, cuboids }) => {
        const placed = packer.pack(inside, maxWeight, cuboids);
        expect(new Set(placed.map(({ index }) => index)).size).toBe(placed.length);
        for (const { index, along } of placed) {
          const { length, width, height } = cuboids[index]!;
          expect([...along].sort((a, b) => a - b)).toEqual([length, width, height].sort((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });
});
