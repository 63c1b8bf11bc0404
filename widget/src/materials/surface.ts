/**
 * A material as numbers: enough for any physically based renderer, and nothing of any engine.
 * Colours are sRGB hex strings as people write them; lengths are millimetres.
 */
export interface Surface {
  /** Base colour, `#rrggbb`, sRGB. */
  readonly color: string;
  /** Colour of a cut edge, `#rrggbb`: what the inside of the material is like, or what it is inked with. */
  readonly edgeColor: string;
  /** 0 mirror … 1 chalk. */
  readonly roughness: number;
  /** 0 leather … 1 metal. */
  readonly metalness: number;
  /** Strength of a clear, glossy top coat (polish, patent), 0 … 1, and its roughness. */
  readonly clearcoat: number;
  readonly clearcoatRoughness: number;
  /** Nap of suede, nubuck, wool: strength 0 … 1, colour and roughness. */
  readonly sheen: number;
  readonly sheenColor: string;
  readonly sheenRoughness: number;
  /** Which relief lies on the surface. */
  readonly grain: Grain;
  /** Edge length of one repeat of the grain, mm. */
  readonly grainScale: number;
  /** Depth of the relief, 0 … 1. */
  readonly grainDepth: number;
  /** How much the colour darkens towards seams and the toe (burnish, patina), 0 … 1. */
  readonly burnish: number;
}

export type Grain =
  | 'none'
  | 'smooth-calf'
  | 'pebble'
  | 'suede'
  | 'nubuck'
  | 'crocodile'
  | 'ostrich'
  | 'lizard'
  | 'flannel'
  | 'crepe'
  | 'woven'
  | 'waxed-cord'
  | 'wood-layers'
  | 'rubber'
  | 'brushed';
