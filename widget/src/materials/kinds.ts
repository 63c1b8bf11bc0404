/**
 * The materials that a catalog can name, as numbers. What differs from swatch to swatch (the colour) is left out, and
 * what a sheen or a dye makes of the colour is said as a function of it.
 */
import type { Material } from '@cordwainer/contract';
import { lighten, mix } from './color.js';
import type { Surface } from './surface.js';

/** What a material is made of, as the catalog says it. */
export type MaterialKind = Material['kind'];

type Preset = Omit<Surface, 'color' | 'edgeColor' | 'sheenColor'> & {
  /** Colour of the nap's light from the base colour. */
  readonly nap?: (color: string) => string;
  /** Colour of a cut edge from the base colour; inked unless told otherwise. */
  readonly edge?: (color: string) => string;
};

/** Edges of leather are pared, inked a shade darker than their face and ironed. */
export const inked = (color: string): string => mix(color, '#140d09', 0.5);
/** Dyed through: the edge is the fibre, a little paler for want of a nap. */
const raw = (color: string): string => mix(color, '#b9a48a', 0.18);
/** Dyed on the surface alone: the edge shows the tanned leather that it was. */
const veg = (color: string): string => mix(color, '#a9794a', 0.45);
/** Finished over a dark split: black or brown whatever the colour. */
const split = (color: string): string => mix(color, '#1c1815', 0.72);

const LEATHER: Preset = {
  roughness: 0.46,
  metalness: 0,
  clearcoat: 0,
  clearcoatRoughness: 0.3,
  sheen: 0,
  sheenRoughness: 0.5,
  grain: 'smooth-calf',
  grainScale: 13,
  grainDepth: 0.5,
  burnish: 0.3,
};

export const PRESETS: Readonly<Record<MaterialKind, Preset>> = {
  // Aniline calf with a light cream: soft highlight under a thin, slightly sharper gloss.
  'box-calf': { ...LEATHER, roughness: 0.5, clearcoat: 0.58, clearcoatRoughness: 0.18, grainDepth: 0.6 },
  // Crust calf dyed by hand: deeper shading at the seams, a little drier.
  'painted-calf': {
    edge: veg,
    ...LEATHER,
    roughness: 0.54,
    clearcoat: 0.32,
    clearcoatRoughness: 0.3,
    grainDepth: 0.6,
    burnish: 0.6,
  },
  // Corrected and brushed: closed surface, clear reflections.
  'polished-calf': {
    ...LEATHER,
    roughness: 0.36,
    clearcoat: 0.85,
    clearcoatRoughness: 0.13,
    grainDepth: 0.22,
    burnish: 0.2,
  },
  // Crust coloured by layers of dye and a mirror on the toe.
  patina: {
    ...LEATHER,
    roughness: 0.44,
    clearcoat: 0.6,
    clearcoatRoughness: 0.2,
    grainDepth: 0.35,
    burnish: 0.95,
    edge: veg,
  },
  suede: {
    edge: raw,
    ...LEATHER,
    roughness: 1,
    sheen: 1,
    sheenRoughness: 0.5,
    grain: 'suede',
    grainScale: 21,
    grainDepth: 1,
    burnish: 0.12,
    nap: (color) => mix(lighten(color, 0.1), '#cfc8be', 0.4),
  },
  nubuck: {
    edge: raw,
    ...LEATHER,
    roughness: 0.92,
    sheen: 0.55,
    sheenRoughness: 0.5,
    grain: 'nubuck',
    grainScale: 12,
    grainDepth: 0.6,
    burnish: 0.12,
    nap: (color) => mix(lighten(color, 0.15), '#d8d0c6', 0.16),
  },
  'pebble-grain': {
    ...LEATHER,
    roughness: 0.44,
    clearcoat: 0.3,
    clearcoatRoughness: 0.3,
    grain: 'pebble',
    grainScale: 20,
    grainDepth: 0.75,
    burnish: 0.18,
  },
  patent: {
    edge: split,
    ...LEATHER,
    roughness: 0.42,
    clearcoat: 1,
    clearcoatRoughness: 0.025,
    grain: 'none',
    grainDepth: 0,
    burnish: 0,
  },
  // Horse rump: no pores, a waxy glow under the gloss.
  'shell-cordovan': {
    ...LEATHER,
    roughness: 0.4,
    clearcoat: 0.7,
    clearcoatRoughness: 0.17,
    grain: 'none',
    grainDepth: 0,
    burnish: 0.25,
  },
  // Calf pressed hot between plates and glazed: deep scales under a clear gloss. Scales of a belly are 10 to 15 mm.
  crocodile: {
    edge: split,
    ...LEATHER,
    roughness: 0.38,
    clearcoat: 0.85,
    clearcoatRoughness: 0.14,
    grain: 'crocodile',
    grainScale: 62,
    grainDepth: 0.8,
    burnish: 0.25,
  },
  // Quills stand some 10 mm apart on a supple, waxy skin.
  ostrich: {
    ...LEATHER,
    roughness: 0.48,
    clearcoat: 0.4,
    clearcoatRoughness: 0.25,
    grain: 'ostrich',
    grainScale: 40,
    grainDepth: 0.85,
    burnish: 0.2,
  },
  lizard: {
    edge: split,
    ...LEATHER,
    roughness: 0.4,
    clearcoat: 0.7,
    clearcoatRoughness: 0.18,
    grain: 'lizard',
    grainScale: 18,
    grainDepth: 0.8,
    burnish: 0.2,
  },
  canvas: {
    ...LEATHER,
    roughness: 0.95,
    grain: 'woven',
    grainScale: 6.5,
    grainDepth: 0.8,
    burnish: 0,
    edge: (color) => mix(color, '#efe7d6', 0.35),
  },
  // Milled: the weave is felted over, and the fibres that stand up catch the light along every edge.
  wool: {
    edge: (color) => lighten(color, 0.15),
    ...LEATHER,
    roughness: 1,
    sheen: 0.7,
    sheenRoughness: 0.7,
    grain: 'flannel',
    grainScale: 20,
    grainDepth: 1,
    burnish: 0,
    nap: (color) => mix(lighten(color, 0.2), '#d6d3cd', 0.3),
  },
  'lining-leather': { ...LEATHER, roughness: 0.62, grainScale: 10, grainDepth: 0.45, burnish: 0.1, edge: veg },
  // Edges and bottoms: burnished with hot wax.
  'sole-leather': {
    edge: (color) => color,
    ...LEATHER,
    roughness: 0.48,
    clearcoat: 0.5,
    clearcoatRoughness: 0.25,
    grainDepth: 0.35,
    grainScale: 9,
    burnish: 0.25,
  },
  'stacked-leather': {
    ...LEATHER,
    roughness: 0.46,
    clearcoat: 0.35,
    clearcoatRoughness: 0.3,
    grain: 'wood-layers',
    grainScale: 18,
    grainDepth: 0.8,
    burnish: 0.15,
  },
  // Closed, not fibrous: black rubber still draws its studs and grooves in the light.
  rubber: {
    ...LEATHER,
    roughness: 0.64,
    clearcoat: 0.5,
    clearcoatRoughness: 0.48,
    grain: 'rubber',
    grainScale: 11,
    grainDepth: 0.18,
    burnish: 0,
    edge: (color) => color,
  },
  // Raw rubber, tacky and dull, crinkled as it dried.
  crepe: { ...LEATHER, roughness: 0.72, grain: 'crepe', grainScale: 26, grainDepth: 0.8, burnish: 0.3 },
  'cotton-lace': {
    ...LEATHER,
    roughness: 0.62,
    grain: 'waxed-cord',
    grainScale: 2.4,
    grainDepth: 0.6,
    burnish: 0.2,
  },
  thread: { ...LEATHER, roughness: 0.6, grain: 'waxed-cord', grainScale: 1.2, grainDepth: 0.5, burnish: 0 },
  metal: {
    edge: (color) => color,
    ...LEATHER,
    roughness: 0.24,
    metalness: 1,
    grain: 'brushed',
    grainScale: 6,
    grainDepth: 0.2,
    burnish: 0,
  },
};
