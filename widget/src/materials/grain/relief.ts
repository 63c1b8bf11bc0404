/** How strongly each grain shapes the light, at full depth. */
import type { Grain } from '../surface.js';

export interface Relief {
  /** Strength of slopes. */
  readonly slope: number;
  /** How much hollows darken (added to the exponent of the colour). */
  readonly hollow: number;
  /** Variation of brightness and roughness from fleck to fleck. */
  readonly fleck: number;
  /** Share of the relief that still shows through a top coat. */
  readonly throughCoat: number;
  /** Large, soft variation of depth of colour, as hides and hand dyeing have it. */
  readonly mottle: number;
}

const RELIEFS: Readonly<Record<Grain, Relief>> = {
  none: { slope: 0, hollow: 0, fleck: 0, throughCoat: 0, mottle: 0 },
  'smooth-calf': { slope: 0.5, hollow: 0.35, fleck: 0.05, throughCoat: 0.3, mottle: 0.1 },
  pebble: { slope: 1.5, hollow: 1.2, fleck: 0.12, throughCoat: 0.8, mottle: 0.06 },
  suede: { slope: 1.7, hollow: 0.6, fleck: 1, throughCoat: 1, mottle: 0.34 },
  nubuck: { slope: 1.1, hollow: 0.4, fleck: 0.7, throughCoat: 1, mottle: 0.22 },
  crocodile: { slope: 1.15, hollow: 1.5, fleck: 0.12, throughCoat: 0.95, mottle: 0.08 },
  ostrich: { slope: 1.3, hollow: 0.9, fleck: 0.1, throughCoat: 0.9, mottle: 0.1 },
  lizard: { slope: 1.4, hollow: 1.4, fleck: 0.25, throughCoat: 0.85, mottle: 0.08 },
  flannel: { slope: 1.2, hollow: 0.8, fleck: 0.9, throughCoat: 1, mottle: 0.12 },
  crepe: { slope: 1.6, hollow: 1.1, fleck: 0.18, throughCoat: 0.7, mottle: 0.12 },
  woven: { slope: 1.6, hollow: 1.6, fleck: 0.3, throughCoat: 0.8, mottle: 0 },
  'waxed-cord': { slope: 1.6, hollow: 1.4, fleck: 0.2, throughCoat: 0.7, mottle: 0 },
  'wood-layers': { slope: 0.7, hollow: 1.6, fleck: 0.4, throughCoat: 0.4, mottle: 0.08 },
  rubber: { slope: 0.8, hollow: 0.6, fleck: 0.06, throughCoat: 0.6, mottle: 0 },
  brushed: { slope: 0.5, hollow: 0, fleck: 0.2, throughCoat: 0.5, mottle: 0 },
};

export function grainRelief(grain: Grain): Relief {
  return RELIEFS[grain];
}
