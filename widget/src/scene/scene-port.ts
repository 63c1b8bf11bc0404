/**
 * The seam between the element and a rendering engine. Adapters live in `three/`, `null/` (tests, servers)
 * and, later, `babylon/`; the element sees only this file.
 */
import type { Surface } from '../materials/surface.js';
import type { Stamp } from './stamp.js';
import type { Shown } from './stand.js';
import type { SurveyedShoe } from './survey/survey.js';

export type ViewName = 'hero' | 'side' | 'inside' | 'front' | 'back' | 'top' | 'sole';

/** Spherical camera pose around a target; angles in radians, lengths in mm. */
export interface CameraPose {
  readonly target: readonly [number, number, number];
  /** Angle around the up axis; 0 looks at the lateral side, positive turns towards the toe. */
  readonly azimuth: number;
  /** Angle above the ground; negative looks from below. */
  readonly elevation: number;
  readonly distance: number;
}

/** A way to look at the shoe by angles, as a pose has them; whatever is shown fills the picture unless told otherwise. */
export type Viewpoint = Pick<CameraPose, 'azimuth' | 'elevation'> & Partial<CameraPose>;

export interface SceneEvents {
  /** A person pressed (without dragging) on a zone, or beside the shoe (`null`). */
  pick(zone: string | null): void;
  /** The pointer rests over another zone. */
  hover(zone: string | null): void;
  /** A person turns the shoe or comes closer by hand. */
  move(): void;
  /** A picture is complete: everything asked for so far has been drawn. */
  frame(): void;
  /** What was asked for stands there roughly, while a complete picture is still being drawn. */
  sketch(): void;
  /** The drawing context was lost or came back. */
  context(state: 'lost' | 'restored'): void;
}

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

export interface ScreenshotRequest {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** As on the screen unless told otherwise. */
  readonly view?: ViewName | Viewpoint;
  /** As on the screen unless told otherwise. */
  readonly shown?: Shown;
  /** `image/png` unless told otherwise. */
  readonly type?: PictureType;
  /** Of JPEG and WebP, 0 … 1. */
  readonly quality?: number;
  /** Without the studio backdrop that the scene was made with. */
  readonly transparent?: boolean;
  /** Stretched behind everything where the picture is transparent. */
  readonly backdrop?: CanvasImageSource;
  /** With the glow of the highlighted zone; pictures of the shoe itself do without. */
  readonly highlight?: boolean;
}

export interface Scene {
  /** The element that the adapter draws into; the caller puts it on the page. */
  readonly canvas: HTMLElement;
  setModel(model: SurveyedShoe): void;
  /** One shoe, or it and its mirror image. */
  setShown(shown: Shown): void;
  /** Engraves stamps and nothing else, one at a place; they stay through other shapes. */
  setStamps(stamps: readonly Stamp[]): void;
  /** Surfaces per zone; zones that are missing keep what they had. */
  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void;
  /** Glides there, or jumps where `animate` is false or the person prefers reduced motion. */
  setView(view: ViewName | CameraPose, options?: { animate?: boolean }): void;
  /** Turns the camera towards a zone so that it is seen well. */
  focusZone(zone: string, options?: { animate?: boolean }): void;
  /** Rotates or zooms by a step, for keyboard use. Angles in radians; zoom > 1 comes closer. */
  orbit(deltaAzimuth: number, deltaElevation: number, zoom?: number): void;
  highlight(zone: string | null): void;
  /** Where the camera stands now. */
  readonly pose: CameraPose;
  /** Zone under a point in CSS pixels from the canvas' top left corner. */
  pick(x: number, y: number): string | null;
  /** Size in CSS pixels; none while nobody can see it, and nothing moves or is drawn until there is one again. */
  resize(width: number, height: number, pixelRatio: number): void;
  /** A picture off the screen, which stays as it is: its size, its camera and what it shows. */
  screenshot(request: ScreenshotRequest): Promise<Blob>;
  /** Resolves when the picture shows everything that was set so far. */
  settled(): Promise<void>;
  /** Resolves when the GPU is done with everything that was drawn so far: what comes next takes no time from it. */
  finished(): Promise<void>;
  /** What drawing costs and holds, for tests and budgets. */
  stats(): SceneStats;
  dispose(): void;
}

export interface SceneStats {
  /** Pictures drawn since the scene was made. */
  readonly frames: number;
  /** Draw calls and triangles of the last picture: of a whole one, or of the zones that were drawn over themselves. */
  readonly draws: number;
  readonly triangles: number;
  /** Held on the GPU now. */
  readonly geometries: number;
  readonly textures: number;
  readonly programs: number;
}

export interface SceneOptions {
  readonly events?: Partial<SceneEvents>;
  /** Studio backdrop, `#rrggbb`; the floor fades into it. `transparent` lets the page show through. */
  readonly background?: string;
  readonly antialias?: boolean;
  /** Size that the canvas begins with, CSS pixels: what is known needs no buffers of another size first. */
  readonly size?: { readonly width: number; readonly height: number; readonly pixelRatio: number };
  /** Never animate the camera. */
  readonly reducedMotion?: boolean;
}

export type CreateScene = (options: SceneOptions) => Promise<Scene>;
