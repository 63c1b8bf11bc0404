/** Lengths are mm, weights g, throughout. Sides of a thing are in no particular order: it may be turned. */
export type Sides = { length: number; width: number; height: number };

/** A shoe box, closed: what is packed. */
export type Box = Sides & {
  /** Id of the catalog's package. */
  package: string;
  pairs: number;
  /** Box and shoes. */
  weight: number;
};

/** An outer carton that the merchant packs into. */
export type Carton = {
  code: string;
  name: string;
  /** Room inside. */
  inner: Sides;
  /** Of the board, on every side: what a carrier measures is the outside. */
  wall: number;
  /** Of the empty carton with its filling. */
  tareWeight: number;
  /** Of the packed carton. */
  maxWeight: number;
};

/** What a carrier is handed. */
export type Parcel = Sides & {
  /** The carton's code; missing where a shoe box goes as it is. */
  carton: string | null;
  /** Weight on the scales. */
  weight: number;
  pairs: number;
  contents: { package: string; boxes: number; pairs: number }[];
};

export function volumeOf({ length, width, height }: Sides): number {
  return length * width * height;
}

export function outerSides({ inner, wall }: Carton): Sides {
  const { length, width, height } = inner;
  return { length: length + 2 * wall, width: width + 2 * wall, height: height + 2 * wall };
}
