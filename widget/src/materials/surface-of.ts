import type { Surface } from './surface.js';

export function surfaceOf(_kind: string, color: string, overrides: Partial<Surface> = {}): Surface {
  return {
    color,
    roughness: 0.42,
    metalness: 0,
    clearcoat: 0.5,
    clearcoatRoughness: 0.2,
    sheen: 0,
    sheenColor: color,
    sheenRoughness: 0.5,
    grain: 'none',
    grainScale: 8,
    grainDepth: 0.5,
    burnish: 0.3,
    ...overrides,
  };
}
