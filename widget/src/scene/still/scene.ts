import type { Darkroom } from '../../darkroom/darkroom.js';
import { develop } from '../../darkroom/encode.js';
import type { Plate } from '../../darkroom/messages.js';
import type { Surface } from '../../materials/surface.js';
import type { Shot } from '../../picture/render.js';
import type { ShoeModel } from '../../shoe/model.js';
import { Director } from '../camera/director.js';
import { listenToOrbit } from '../camera/orbit-input.js';
import { rayThrough } from '../picking/ray.js';
import { ShoePicker } from '../picking/shoe-picker.js';
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
import { type Shown, standsOf } from '../stand.js';
import type { SurveyedShoe } from '../survey/survey.js';

/** Pixels of a finished picture, and of the quick one that stands until it is there. */
const FINE = { pixels: 900_000, samples: 2 } as const;
const QUICK = { pixels: 60_000, samples: 1 } as const;
const SCREENSHOT_SAMPLES = 3;

/** How long nothing has to change before a finished picture is begun, ms. */
const CALM = 120;

/**
 * The scene port as a still picture, for browsers that can't draw in 3D: the processor draws a new one, beside the page,
 * whenever something changes, first quickly and then well. It frames and picks like the others, and can even be turned,
 * if not smoothly. The glow of a zone is not drawn.
 */
export class StillScene implements Scene {
  readonly canvas = document.createElement('canvas');
  readonly #events: Partial<SceneEvents>;
  readonly #director = new Director(() => true);
  readonly #surfaces = new Map<string, Surface>();
  readonly #stop: () => void;
  #model: ShoeModel | undefined;
  #picker: ShoePicker | undefined;
  #stamps: readonly Stamp[] = [];
  #shown: Shown = 'shoe';
  #size = { width: 300, height: 150, pixelRatio: 1 };
  #hovered: string | null = null;
  #drawing: AbortController | undefined;
  #due = false;
  #frames = 0;
  #disposed = false;
  #waiting: (() => void)[] = [];

  constructor(
    private readonly room: Pick<Darkroom, 'plate'>,
    options: SceneOptions = {},
  ) {
    this.#events = options.events ?? {};
    this.canvas.style.display = 'block';
    this.canvas.style.width = '100%';
    this.canvas.style.height = '100%';
    this.canvas.style.objectFit = 'cover';
    this.#stop = listenToOrbit(this.canvas, {
      turn: (azimuth, elevation) => this.#drag(azimuth, elevation),
      zoom: (factor) => this.#drag(0, 0, factor),
      coast: () => undefined,
      press: (x, y) => this.#events.pick?.(this.pick(x, y)),
      hover: (at) => this.#hover(at && this.pick(at.x, at.y)),
    });
  }

  get pose(): CameraPose {
    return this.#director.rig.pose;
  }

  setModel(model: SurveyedShoe): void {
    this.#model = model;
    this.#picker = new ShoePicker(model);
    this.#change(() => this.#director.setModel(model));
  }

  setShown(shown: Shown): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#change(() => this.#director.setShown(shown));
  }

  setStamps(stamps: readonly Stamp[]): void {
    if (stamps.length === this.#stamps.length && stamps.every((stamp, i) => stamp === this.#stamps[i])) return;
    this.#change(() => {
      this.#stamps = stamps;
    });
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    this.#change(() => {
      for (const [zone, surface] of surfaces) this.#surfaces.set(zone, surface);
    });
  }

  setView(view: ViewName | CameraPose): void {
    this.#change(() => this.#director.setView(view, false));
  }

  focusZone(zone: string): void {
    this.#change(() => this.#director.focusZone(zone, false));
  }

  orbit(deltaAzimuth: number, deltaElevation: number, zoom = 1): void {
    this.#change(() => this.#director.step(deltaAzimuth, deltaElevation, zoom));
  }

  highlight(): void {}

  pick(x: number, y: number): string | null {
    if (!this.#model) return null;
    const { width, height } = this.#size;
    return this.#picker?.pick(rayThrough(this.pose, x, y, width, height), standsOf(this.#shown, this.#model)) ?? null;
  }

  resize(width: number, height: number, pixelRatio: number): void {
    if (!(width > 0 && height > 0)) return;
    const before = this.#size;
    if (before.width === width && before.height === height && before.pixelRatio === pixelRatio) return;
    this.#size = { width, height, pixelRatio };
    this.#change(() => this.#director.setAspect(width / height));
  }

  async screenshot(request: ScreenshotRequest): Promise<Blob> {
    if (this.#disposed || !this.#model) throw new Error('The scene has nothing to draw.');
    const { width, height, view = this.pose, shown = this.#shown } = request;
    const shot = { ...this.#shot(width, height, SCREENSHOT_SAMPLES), view, shown };
    const plate = await this.room.plate(this.#sitting(this.#model, shot), { urgent: true });
    const pen = sheet(width, height);
    develop(pen, plate);
    return written(pen, request);
  }

  settled(): Promise<void> {
    if (!this.#due || this.#disposed) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  finished(): Promise<void> {
    return this.settled();
  }

  stats(): SceneStats {
    return { frames: this.#frames, draws: 0, triangles: 0, geometries: 0, textures: 0, programs: 0 };
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#drawing?.abort();
    this.#stop();
    this.canvas.remove();
    this.#release();
  }

  #drag(azimuth: number, elevation: number, zoom?: number): void {
    this.#change(() => this.#director.drag(azimuth, elevation, zoom));
    this.#events.move?.();
  }

  #hover(zone: string | null): void {
    if (zone === this.#hovered) return;
    this.#hovered = zone;
    this.canvas.style.cursor = zone ? 'pointer' : 'grab';
    this.#events.hover?.(zone);
  }

  /** Changes that come together make one picture; what was begun before them is not finished. */
  #change(change: () => void): void {
    if (this.#disposed) return;
    change();
    this.#due = true;
    const before = this.#drawing;
    const now = new AbortController();
    this.#drawing = now;
    queueMicrotask(() => {
      before?.abort();
      if (!now.signal.aborted) void this.#draw(now.signal);
    });
  }

  async #draw(signal: AbortSignal): Promise<void> {
    const model = this.#model;
    if (!model) return this.#rest();
    try {
      const { width, height, pixelRatio } = this.#size;
      for (const { pixels, samples } of [QUICK, FINE]) {
        if (samples === FINE.samples) await new Promise((resolve) => setTimeout(resolve, CALM));
        signal.throwIfAborted();
        const scale = Math.min(pixelRatio, Math.sqrt(pixels / (width * height)));
        const shot = this.#shot(Math.round(width * scale), Math.round(height * scale), samples);
        this.#show(await this.room.plate(this.#sitting(model, shot), { urgent: true, signal }));
        this.#events.sketch?.();
      }
      this.#frames++;
      this.#events.frame?.();
    } catch {
      // Another picture is on its way, or none can be had and the last one stands.
      if (signal.aborted) return;
    }
    this.#rest();
  }

  #shot(width: number, height: number, samples: number): Shot {
    return {
      view: this.pose,
      shown: this.#shown,
      width,
      height,
      background: 'transparent',
      samples,
      stamps: this.#stamps,
    };
  }

  #sitting(shoe: ShoeModel, shot: Shot) {
    return { shoe, surfaces: new Map(this.#surfaces), shot };
  }

  #show(plate: Plate): void {
    this.canvas.width = plate.width;
    this.canvas.height = plate.height;
    develop(this.canvas.getContext('2d')!, plate);
  }

  #rest(): void {
    this.#due = false;
    this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
