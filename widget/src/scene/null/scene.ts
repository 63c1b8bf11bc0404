import type { Surface } from '../../materials/surface.js';
import { Director } from '../camera/director.js';
import { listenToOrbit, type OrbitHandlers } from '../camera/orbit-input.js';
import { nearestZone } from '../picking/nearest-zone.js';
import { rayThrough } from '../picking/ray.js';
import type {
  CameraPose,
  Scene,
  SceneEvents,
  SceneOptions,
  SceneStats,
  ScreenshotRequest,
  ViewName,
} from '../scene-port.js';
import { sheet, written } from '../sheet.js';
import type { Stamp } from '../stamp.js';
import { rayOnStand, type Shown, standsOf } from '../stand.js';
import type { SurveyedShoe } from '../survey/survey.js';
import { pixelPng } from './png.js';

/** A call that the scene was given, for tests to look at. */
export interface Asked {
  readonly what: keyof Scene;
  readonly with: readonly unknown[];
}

/**
 * The scene port without any drawing: it frames, picks and reports like a real one, at no cost and without a GPU.
 * Everything it is asked for can be read back.
 */
export class NullScene implements Scene {
  readonly canvas: HTMLElement;
  /** Every call in order. */
  readonly asked: Asked[] = [];
  /** What the zones wear now. */
  readonly surfaces = new Map<string, Surface>();
  model: SurveyedShoe | undefined;
  highlighted: string | null = null;
  disposed = false;
  readonly #events: Partial<SceneEvents>;
  readonly #director: Director;
  readonly #stop: () => void;
  #size = { width: 300, height: 150 };
  #shown: Shown = 'shoe';
  #hovered: string | null = null;
  #pending = false;
  #frames = 0;
  #waiting: (() => void)[] = [];

  constructor(options: SceneOptions = {}) {
    this.#events = options.events ?? {};
    // There is nothing to watch move.
    this.#director = new Director(() => true);
    const handlers: OrbitHandlers = {
      turn: (azimuth, elevation) => this.#drag(azimuth, elevation),
      zoom: (factor) => this.#drag(0, 0, factor),
      coast: () => undefined,
      press: (x, y) => this.#events.pick?.(this.pick(x, y)),
      hover: (at) => this.#hover(at && this.pick(at.x, at.y)),
    };
    if (typeof document === 'undefined') {
      // On a server nobody puts it on a page.
      this.canvas = {} as HTMLElement;
      this.#stop = () => undefined;
    } else {
      this.canvas = document.createElement('div');
      this.canvas.style.display = 'block';
      this.canvas.style.width = '100%';
      this.canvas.style.height = '100%';
      this.#stop = listenToOrbit(this.canvas, handlers);
    }
  }

  /** Where the camera stands. */
  get pose(): CameraPose {
    return this.#director.rig.pose;
  }

  setModel(model: SurveyedShoe): void {
    this.#record('setModel', model);
    this.model = model;
    this.#change(() => this.#director.setModel(model));
  }

  setShown(shown: Shown): void {
    this.#record('setShown', shown);
    this.#shown = shown;
    this.#change(() => this.#director.setShown(shown));
  }

  setStamps(stamps: readonly Stamp[]): void {
    this.#record('setStamps', stamps);
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    this.#record('setSurfaces', surfaces);
    this.#change(() => {
      for (const [zone, surface] of surfaces) this.surfaces.set(zone, surface);
    });
  }

  setView(view: ViewName | CameraPose, options: { animate?: boolean } = {}): void {
    this.#record('setView', view, options);
    this.#change(() => this.#director.setView(view, options.animate));
  }

  focusZone(zone: string, options: { animate?: boolean } = {}): void {
    this.#record('focusZone', zone, options);
    this.#change(() => this.#director.focusZone(zone, options.animate));
  }

  orbit(deltaAzimuth: number, deltaElevation: number, zoom = 1): void {
    this.#record('orbit', deltaAzimuth, deltaElevation, zoom);
    this.#change(() => this.#director.step(deltaAzimuth, deltaElevation, zoom));
  }

  highlight(zone: string | null): void {
    this.#record('highlight', zone);
    if (zone === this.highlighted) return;
    this.#change(() => {
      this.highlighted = zone;
    });
  }

  pick(x: number, y: number): string | null {
    if (!this.model) return null;
    const { width, height } = this.#size;
    const ray = rayThrough(this.pose, x, y, width, height);
    for (const stand of standsOf(this.#shown, this.model)) {
      const zone = nearestZone(this.model.anchors, rayOnStand(ray, stand));
      if (zone) return zone;
    }
    return null;
  }

  resize(width: number, height: number, pixelRatio: number): void {
    this.#record('resize', width, height, pixelRatio);
    if (!(width > 0 && height > 0)) return;
    this.#size = { width, height };
    this.#change(() => this.#director.setAspect(width / height));
  }

  async screenshot(request: ScreenshotRequest): Promise<Blob> {
    this.#record('screenshot', request);
    if (this.disposed) throw new Error('The scene has no drawing context.');
    if (typeof document === 'undefined') return pixelPng();
    return written(sheet(request.width, request.height), request);
  }

  settled(): Promise<void> {
    if (!this.#pending) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  finished(): Promise<void> {
    return this.settled();
  }

  stats(): SceneStats {
    return { frames: this.#frames, draws: 0, triangles: 0, geometries: 0, textures: 0, programs: 0 };
  }

  dispose(): void {
    if (this.disposed) return;
    this.#record('dispose');
    this.disposed = true;
    this.#stop();
    if (typeof document !== 'undefined') this.canvas.remove();
    this.#complete();
  }

  #record(what: keyof Scene, ...given: readonly unknown[]): void {
    this.asked.push({ what, with: given });
  }

  #drag(azimuth: number, elevation: number, zoom?: number): void {
    this.#change(() => this.#director.drag(azimuth, elevation, zoom));
    this.#events.move?.();
  }

  #hover(zone: string | null): void {
    if (zone === this.#hovered) return;
    this.#hovered = zone;
    this.#events.hover?.(zone);
  }

  /** Changes that come together make one picture, as they do where pictures are drawn. */
  #change(change: () => void): void {
    if (this.disposed) return;
    change();
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => this.#complete());
  }

  #complete(): void {
    const due = this.#pending;
    this.#pending = false;
    if (due && !this.disposed) {
      this.#frames++;
      this.#events.frame?.();
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
