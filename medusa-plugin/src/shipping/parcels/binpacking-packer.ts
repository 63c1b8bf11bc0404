import type { Packer } from './packer';

/** What we use of the package, whose own types can't be read by Node's rules for modules. */
type Library = {
  pack3D(question: {
    bins: { name: string; width: number; height: number; depth: number; maxWeight: number }[];
    items: { name: string; width: number; height: number; depth: number; weight: number }[];
  }): {
    packedBins: { items: { name: string; position: Triple; dimension: Triple }[] }[];
  };
};
type Triple = readonly [number, number, number];

let loading: Promise<Packer> | undefined;

/**
 * The packer of `binpackingjs`: each thing, largest first, goes to the first corner of those that lie already where it
 * fits in any turn. Loaded when first needed: the package is an ES module, and its CommonJS files don't load.
 */
export function loadPacker(): Promise<Packer> {
  loading ??= import('binpackingjs/3d').then((library) => packerOf(library as unknown as Library));
  return loading;
}

function packerOf({ pack3D }: Library): Packer {
  return {
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
  };
}
