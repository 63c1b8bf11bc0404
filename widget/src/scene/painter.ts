/**
 * What an engine has to do for a scene: hold the shoe and draw it from where it is told. When to draw, what the camera
 * does, what is pointed at and when a picture is complete is the same for every engine, and `DrawnScene`'s to know.
 */
import type { Surface } from '../materials/surface.js';
import type { ShoeModel } from '../shoe/model.js';
import type { CameraPose, SceneOptions, SceneStats } from './scene-port.js';
import type { Engraving } from './stamp.js';
import type { Stand } from './stand.js';

export interface Painter {
  readonly canvas: HTMLCanvasElement;
  setModel(model: ShoeModel): void;
  /** The shoe is drawn once on every stand. */
  setStands(stands: readonly Stand[]): void;
  /** Engraves stamps where they lie and takes away all others; a zone has one at most. */
  setStamps(engravings: readonly Engraving[]): void;
  /** Surfaces per zone; zones that are missing keep what they had. */
  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void;
  /** Strength 0 … 1 of the glow on one zone. */
  setGlow(zone: string, strength: number): void;
  /** Shows or hides all glow at once, for pictures without it. */
  showGlow(shown: boolean): void;
  /** Size of the picture in CSS pixels. */
  setSize(width: number, height: number, pixelRatio: number): void;
  /** Resolves when the next picture needs nothing that is still being compiled. */
  prepare(): Promise<void>;
  draw(pose: CameraPose, transparent: boolean): void;
  /** The drawing context is gone; everything on the GPU went with it. */
  lose(): void;
  /** It is back: what the engine does not bring back by itself is made anew. */
  restore(): void;
  stats(): Omit<SceneStats, 'frames'>;
  dispose(): void;
}

export type CreatePainter = (options: SceneOptions) => Painter;

/** Paper of the studio where nothing else is asked for. */
export const PAPER = '#e9e7e3';

/** Lens for a pose: the depths between which the shoe certainly lies, mm. */
export function depthsOf(pose: CameraPose): { near: number; far: number } {
  return { near: Math.max(10, pose.distance - 450), far: pose.distance + 1200 };
}

/** How dark the contact shadow is for an eye that high above the floor (mm): it fades as the eye sinks below it. */
export function shadowStrength(eyeHeight: number): number {
  return Math.min(1, Math.max(0, eyeHeight / 25));
}

/** Share of the shoe's length at the toe over which the burnish comes in. */
const TOE_SHARE = [0.62, 1.0] as const;

/** Where the toe's burnish begins and where it is full, mm along the shoe. */
export function toeOf({ bounds }: ShoeModel): [from: number, to: number] {
  const [from, to] = [bounds.min[0], bounds.max[0]];
  return [from + (to - from) * TOE_SHARE[0], from + (to - from) * TOE_SHARE[1]];
}
