/**
 * What an engine has to do for a scene: hold the shoe and draw it from where it is told. When to draw, what the camera
 * does, what is pointed at and when a picture is complete is the same for every engine, and `DrawnScene`'s to know.
 */
import type { Surface } from '../materials/surface.js';
import type { ShoeModel } from '../shoe/model.js';
import type { CameraPose, SceneOptions, SceneStats } from './scene-port.js';
import type { Engraving } from './stamp.js';
import type { Stand } from './stand.js';
import type { SurveyedShoe } from './survey/survey.js';

/** One part of a picture, pixels from the picture's top left corner. */
export interface PicturePart {
  readonly of: { readonly width: number; readonly height: number };
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As `shareOf` says it, all of it. */
export const WHOLE: ReturnType<typeof shareOf> = [0, 0, 1, 1];

/** Middle and half size of a part where the whole picture reaches from -1 to 1, y up. */
export function shareOf({
  of,
  x,
  y,
  width,
  height,
}: PicturePart): [x: number, y: number, width: number, height: number] {
  return [(2 * x + width) / of.width - 1, 1 - (2 * y + height) / of.height, width / of.width, height / of.height];
}

export interface Painter {
  readonly canvas: HTMLCanvasElement;
  setModel(model: SurveyedShoe): void;
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
  /** Draws all of the canvas, or a part of some larger picture into its lower left corner. */
  draw(pose: CameraPose, transparent: boolean, part?: PicturePart): void;
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
