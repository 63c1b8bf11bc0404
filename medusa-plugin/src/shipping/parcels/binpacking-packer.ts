import type { Packer } from './packer';

let loading: Promise<Packer> | undefined;

/**
 * The packer of `binpackingjs`: each thing, largest first, goes to the first corner of those that lie already where it
 * fits in any turn. Loaded when first needed: the package is an ES module, and its CommonJS files don't load.
 */
export function loadPacker(): Promise<Packer> {
  loading ??= import('binpackingjs/3d').then(({ pack3D }) => ({
    pack(inside, maxWeight, cuboids) {
      const { packedBins } = pack3D({
        bins: [{ name: 'carton', width: inside.length, height: inside.width, depth: inside.height, maxWeight }],
        items: cuboids.map((cuboid, index) => ({
          name: String(index),
          width: cuboid.length,
          height: cuboid.width,
          depth: cuboid.height,
          weight: cuboid.weight,
        })),
      });
      return packedBins.flatMap(({ items }) =>
        items.map(({ name, position, dimension }) => ({ index: Number(name), at: position, along: dimension })),
      );
    },
  }));
  return loading;
}
