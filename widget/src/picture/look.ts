import { lighten } from '../materials/color.js';
import { grainRelief } from '../materials/grain/relief.js';
import type { Surface } from '../materials/surface.js';
import { type GrainPyramid, grainPyramid } from './grain-pyramid.js';

/** Steps of the table of dyes, and the exponents that its ends stand for. */
export const DYES = 256;
export const DYE_FROM = 0.55;
export const DYE_TO = 3.2;

/** Share of the mirrored light that leather and cloth send back below their top coat. */
const FIBRE_SPECULAR = 0.5;
/** Squared ratio of reflection at normal incidence for an index of refraction of 1.48. */
const F0 = (0.48 / 2.48) ** 2;

type Rgb = readonly [number, number, number];

/** A surface worked out for shading: linear light, tables instead of powers. */
export interface Look {
  /** Linear RGB of the dye at each exponent: wax deepens the hue, as a power does; a factor would grey it. */
  readonly dyes: Float32Array;
  /** The same of a cut edge. */
  readonly edgeDyes: Float32Array;
  readonly roughness: number;
  readonly metalness: number;
  readonly specular: Rgb;
  readonly specularGrazing: number;
  readonly coat: number;
  readonly coatRoughness: number;
  readonly sheen: Rgb;
  readonly sheenPeak: number;
  readonly sheenRoughness: number;
  readonly grain: GrainPyramid;
  /** Repeats of the grain per mm. */
  readonly repeats: number;
  readonly slope: number;
  readonly hollow: number;
  readonly fleck: number;
  /** Share of the relief that shows through the top coat. */
  readonly throughCoat: number;
  readonly burnish: number;
  readonly mottle: number;
}

export function lookOf(surface: Surface): Look {
  const relief = grainRelief(surface.grain);
  const metal = surface.metalness > 0;
  const intensity = metal ? 1 : FIBRE_SPECULAR;
  const tint = linear(lighten(surface.color, 1));
  const sheen = linear(surface.sheenColor).map((value) => value * surface.sheen) as unknown as Rgb;
  return {
    dyes: dyesOf(linear(surface.color)),
    edgeDyes: dyesOf(linear(surface.edgeColor)),
    roughness: surface.roughness,
    metalness: surface.metalness,
    specular: tint.map((value) => Math.min(1, F0 * (value * 0.45 + 0.55)) * intensity) as unknown as Rgb,
    specularGrazing: intensity + (1 - intensity) * surface.metalness,
    coat: surface.clearcoat,
    coatRoughness: Math.max(0.045, surface.clearcoatRoughness),
    sheen,
    sheenPeak: Math.max(...sheen),
    sheenRoughness: surface.sheenRoughness,
    grain: grainPyramid(surface.grain),
    repeats: 1 / Math.max(0.1, surface.grainScale),
    slope: relief.slope * surface.grainDepth,
    hollow: relief.hollow * surface.grainDepth,
    fleck: relief.fleck,
    throughCoat: relief.throughCoat,
    burnish: surface.burnish,
    mottle: relief.mottle * (0.5 + 1.8 * surface.burnish),
  };
}

function dyesOf(color: Rgb): Float32Array {
  return Float32Array.from({ length: DYES * 3 }, (_, i) => {
    const exponent = DYE_FROM + ((DYE_TO - DYE_FROM) * Math.floor(i / 3)) / (DYES - 1);
    return Math.max(color[i % 3]!, 0.0005) ** exponent;
  });
}

/** `#rrggbb` as linear light, 0 … 1. */
function linear(color: string): Rgb {
  const rgb = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return rgb as unknown as Rgb;
}
