import fc from 'fast-check';
import { loadPacker } from './binpacking-packer';
import { type PackingRules, packPairs } from './pack-pairs';
import type { Carton } from './parcel';

const SHOE_BOX = {
  id: 'shoe-box',
  name: { en: 'Shoe box' },
  pairs: 1,
  length: 340,
  width: 210,
  height: 130,
  weight: 1750,
};
const BOOT_BOX = {
  id: 'boot-box',
  name: { en: 'Boot box' },
  pairs: 1,
  length: 360,
  width: 280,
  height: 140,
  weight: 2400,
};

const carton = (code: string, length: number, width: number, height: number, more: Partial<Carton> = {}): Carton => ({
  code,
  name: code,
  inner: { length, width, height },
  wall: 5,
  tareWeight: 400,
  maxWeight: 25_000,
  ...more,
});
const SINGLE = carton('single', 350, 220, 140, { tareWeight: 180 });
const SIX = carton('six', 650, 430, 270);
const TWELVE = carton('twelve', 700, 650, 270, { maxWeight: 30_000 });
const rules = (cartons: Carton[], singleBoxAsIs = false): PackingRules => ({ cartons, singleBoxAsIs });

describe('packing pairs', () => {
  it('puts one pair into the smallest carton', async () => {
    const parcels = packPairs(await loadPacker(), rules([TWELVE, SIX, SINGLE]), [{ package: SHOE_BOX, pairs: 1 }]);
    expect(parcels).toEqual([
      {
        carton: 'single',
        length: 360,
        width: 230,
        height: 150,
        weight: 1930,
        pairs: 1,
        contents: [{ package: 'shoe-box', boxes: 1, pairs: 1 }],
      },
    ]);
  });

  it('lets one pair go in its own box where the merchant says so', async () => {
    const [parcel] = packPairs(await loadPacker(), rules([SINGLE], true), [{ package: SHOE_BOX, pairs: 1 }]);
    expect(parcel).toMatchObject({ carton: null, length: 340, width: 210, height: 130, weight: 1750 });
  });

  it('makes as few parcels as there can be, and the last no larger than it must be', async () => {
    const packed = async (pairs: number) =>
      packPairs(await loadPacker(), rules([SINGLE, SIX, TWELVE]), [{ package: SHOE_BOX, pairs }]).map(
        (parcel) => `${parcel.carton} ${parcel.pairs}`,
      );
    expect(await packed(6)).toEqual(['six 6']);
    expect(await packed(7)).toEqual(['twelve 7']);
    expect(await packed(25)).toEqual(['twelve 12', 'twelve 12', 'single 1']);
    expect(await packed(30)).toEqual(['twelve 12', 'twelve 12', 'six 6']);
  });

  it('respects the weight that a carton may have', async () => {
    const light = { ...TWELVE, maxWeight: 400 + 5 * 1750 };
    const parcels = packPairs(await loadPacker(), rules([light]), [{ package: SHOE_BOX, pairs: 11 }]);
    expect(parcels.map(({ pairs }) => pairs)).toEqual([5, 5, 1]);
    expect(parcels[0]!.weight).toBe(light.maxWeight);
  });

  it('packs a package of several pairs, the last of which is not full', async () => {
    const six = { ...SHOE_BOX, id: 'carton-6', pairs: 6, length: 660, width: 440, height: 350, weight: 12_000 };
    const parcels = packPairs(await loadPacker(), rules([]), [{ package: six, pairs: 8 }]);
    expect(parcels.map(({ pairs, weight }) => [pairs, weight])).toEqual([
      [6, 12_000],
      [2, 4000],
    ]);
  });

  it('sends a box that fits no carton as it is', async () => {
    const parcels = packPairs(await loadPacker(), rules([SINGLE]), [{ package: BOOT_BOX, pairs: 2 }]);
    expect(parcels.map((parcel) => [parcel.carton, parcel.length])).toEqual([
      [null, 360],
      [null, 360],
    ]);
  });

  it('packs nothing into nothing', async () => {
    expect(packPairs(await loadPacker(), rules([SINGLE]), [{ package: SHOE_BOX, pairs: 0 }])).toEqual([]);
  });

  const anyCarton = fc
    .record({
      length: fc.integer({ min: 150, max: 900 }),
      width: fc.integer({ min: 150, max: 900 }),
      height: fc.integer({ min: 100, max: 900 }),
      maxWeight: fc.integer({ min: 2000, max: 40_000 }),
    })
    .map(({ length, width, height, maxWeight }) =>
      carton(`${length}x${width}x${height}`, length, width, height, { maxWeight }),
    );

  it('loses no pair, whatever cartons and boxes there are, and overloads no carton', async () => {
    const packer = await loadPacker();
    fc.assert(
      fc.property(
        fc.uniqueArray(anyCarton, { maxLength: 4, selector: ({ code }) => code }),
        fc.boolean(),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (cartons, asIs, shoes, boots) => {
          const parcels = packPairs(packer, rules(cartons, asIs), [
            { package: SHOE_BOX, pairs: shoes },
            { package: BOOT_BOX, pairs: boots },
          ]);
          const pairsIn = (id: string) =>
            parcels
              .flatMap(({ contents }) => contents)
              .reduce((sum, entry) => sum + (entry.package === id ? entry.pairs : 0), 0);
          expect([pairsIn('shoe-box'), pairsIn('boot-box')]).toEqual([shoes, boots]);
          for (const parcel of parcels) {
            const used = cartons.find(({ code }) => code === parcel.carton);
            const boxes = parcel.contents.reduce((sum, entry) => sum + entry.boxes, 0);
            if (used) expect(parcel.weight).toBeLessThanOrEqual(used.maxWeight);
            else expect(boxes).toBe(1);
            const volume = parcel.contents.reduce(
              (sum, entry) => sum + entry.boxes * (entry.package === 'shoe-box' ? 340 * 210 * 130 : 360 * 280 * 140),
              0,
            );
            expect(volume).toBeLessThanOrEqual(parcel.length * parcel.width * parcel.height);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('packs two thousand pairs at once', async () => {
    const packer = await loadPacker();
    const cartons = [SINGLE, SIX, TWELVE, carton('large', 1200, 800, 1000, { maxWeight: 300_000 })];
    const pack = () => packPairs(packer, rules(cartons), [{ package: SHOE_BOX, pairs: 2000 }]);
    pack();
    const began = performance.now();
    const parcels = pack();
    const took = performance.now() - began;
    expect(parcels.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(2000);
    expect(parcels.length).toBeLessThan(2000 / 12);
    expect(took).toBeLessThan(200);
  });
});
