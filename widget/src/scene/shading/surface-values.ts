/** A surface as the numbers that shaders take: colours are linear light, lengths mm. */
import { lighten, linear } from '../../materials/color.js';
import { grainRelief } from '../../materials/grain/relief.js';
import type { Surface } from '../../materials/surface.js';
import { type Engraving, STAMP_DEPTH } from '../stamp.js';

export type Rgb = readonly [number, number, number];
export type Four = readonly [number, number, number, number];

export interface SurfaceValues {
  readonly color: Rgb;
  /** Where the material is cut. */
  readonly edgeColor: Rgb;
  readonly roughness: number;
  readonly metalness: number;
  /** Share of the mirrored light, and its tint. */
  readonly specularIntensity: number;
  readonly specularColor: Rgb;
  readonly clearcoat: number;
  readonly clearcoatRoughness: number;
  readonly sheen: number;
  readonly sheenColor: Rgb;
  readonly sheenRoughness: number;
  /** Repeats per millimetre, slope strength, darkness of hollows, roughness of flecks. */
  readonly grain: Four;
  /** How much of the grain shows through the top coat. */
  readonly coatRelief: number;
  /** Strength of the burnish, and of large mottling. */
  readonly burnish: number;
  readonly mottle: number;
}

/** Candlelight: a gleam on dark leather, still a warm edge on pale suede. */
export const GLOW_COLOR: Rgb = linear('#ffd8ae');

/** Index of refraction below the top coat: collagen and finishes. */
export const REFRACTION = 1.48;

/** Share of the mirrored light that leather and cloth send back below their top coat. */
const FIBRE_SPECULAR = 0.36;

/** How far the tint of mirrored light has gone to white. */
const WHITENESS = 0.55;

export function surfaceValues(surface: Surface): SurfaceValues {
  const relief = grainRelief(surface.grain);
  const [r, g, b] = linear(lighten(surface.color, 1));
  const tint = (value: number): number => value + (1 - value) * WHITENESS;
  return {
    color: linear(surface.color),
    edgeColor: linear(surface.edgeColor),
    roughness: surface.roughness,
    metalness: surface.metalness,
    // Dyed fibres scatter and tint what a smooth surface would mirror; only metals and top coats reflect in full.
    specularIntensity: surface.metalness > 0 ? 1 : FIBRE_SPECULAR,
    specularColor: [tint(r), tint(g), tint(b)],
    clearcoat: surface.clearcoat,
    clearcoatRoughness: surface.clearcoatRoughness,
    sheen: surface.sheen,
    sheenColor: linear(surface.sheenColor),
    sheenRoughness: surface.sheenRoughness,
    grain: [
      1 / Math.max(0.1, surface.grainScale),
      relief.slope * surface.grainDepth,
      relief.hollow * surface.grainDepth,
      relief.fleck,
    ],
    coatRelief: relief.throughCoat,
    burnish: surface.burnish,
    mottle: relief.mottle * (0.5 + 1.8 * surface.burnish),
  };
}

export interface EngravingValues {
  readonly across: Four;
  readonly down: Four;
  /** Direction, and depth in mm; no depth, no engraving. */
  readonly facing: Four;
  /** Colour, and whether there is any. */
  readonly foil: Four;
}

const NOWHERE: Four = [0, 0, 0, 0];

export function engravingValues(engraving: Engraving | undefined): EngravingValues {
  if (!engraving) return { across: NOWHERE, down: NOWHERE, facing: NOWHERE, foil: NOWHERE };
  const { stamp, lay } = engraving;
  return {
    across: lay.across,
    down: lay.down,
    facing: [...lay.facing, STAMP_DEPTH],
    foil: stamp.foil ? [...linear(stamp.foil), 1] : NOWHERE,
  };
}
