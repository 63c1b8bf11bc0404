import { Lazy } from '../loading/lazy.js';
import type { Surface } from '../materials/surface.js';
import { Director } from './camera/director.js';
import { listenToOrbit } from './camera/orbit-input.js';
import { FrameLoop } from './frame-loop.js';
import { gpuDone } from './gpu-done.js';
import { Pulse } from './highlight/pulse.js';
import type { CreatePainter, Painter } from './painter.js';
import { rayThrough } from './picking/ray.js';
import { ShoePicker } from './picking/shoe-picker.js';
import type {
  CameraPose,
  Scene,
  SceneEvents,
  SceneOptions,
  SceneStats,
  ScreenshotRequest,
  ViewName,
} from './scene-port.js';
import { sheet, written } from './sheet.js';
import type { Stamp } from './stamp.js';
import { type Shown, type Stand, standsOf } from './stand.js';
import type { SurveyedShoe } from './survey/survey.js';

const LAYER = new Lazy(() => import('./stamp-lay.js'), new URL('./stamp-lay.ts', import.meta.url));

/** More pixels than this cost time and show nothing. */
const MOST_PIXELS_PER_PIXEL = 2;

/** The scene port over whatever draws. */
export class DrawnScene implements Scene {
  readonly canvas: HTMLCanvasElement;
  readonly #events: Partial<SceneEvents>;
  readonly #painter: Painter;
  readonly #director: Director;
  readonly #loop = new FrameLoop((seconds) => this.#frame(seconds));
  readonly #pulse: Pulse;
  readonly #stop: (() => void)[] = [];
  #picker: ShoePicker | undefined;
  #model: SurveyedShoe | undefined;
  #shown: Shown = 'shoe';
  #stands: readonly Stand[] = [];
  #stamps: readonly Stamp[] = [];
  #size = { width: 300, height: 150, pixelRatio: 1 };
  #compiling = 0;
  #lost = false;
  #disposed = false;
  #frames = 0;
  #drawn = false;
  /** The shoe was on the screen once. */
  #seen = false;
  /** There is no room for it on the screen. */
  #hidden = false;
  #hovered: string | null = null;
  #hoverAt: { x: number; y: number } | null = null;
  #waiting: (() => void)[] = [];

  constructor(createPainter: CreatePainter, options: SceneOptions) {
    this.#events = options.events ?? {};
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const still = () => options.reducedMotion === true || stillness.matches;
    const { width, height, pixelRatio } = options.size ?? this.#size;
    this.#size = { width, height, pixelRatio: Math.min(pixelRatio, MOST_PIXELS_PER_PIXEL) };
    this.#director = new Director(still);
    this.#pulse = new Pulse(still);
    this.#painter = createPainter(options);
    this.canvas = this.#painter.canvas;
    this.canvas.style.display = 'block';
    this.canvas.style.width = '100%';
    this.canvas.style.height = '100%';
    // Between a change of size and the frame that follows it, nothing is stretched.
    this.canvas.style.objectFit = 'cover';
    this.canvas.style.cursor = 'grab';
    this.#listen();
    this.#painter.setSize(width, height, this.#size.pixelRatio);
    this.#director.setAspect(width / height);
    this.#invalidate();
  }

  get pose(): CameraPose {
    return this.#director.rig.pose;
  }

  setModel(model: SurveyedShoe): void {
    this.#model = model;
    this.#picker = new ShoePicker(model);
    this.#director.setModel(model);
    this.#painter.setModel(model);
    this.#standUp();
    this.#engrave();
    this.#compile();
    this.#pulse.reapply((zone, strength) => this.#painter.setGlow(zone, strength));
    this.#invalidate();
  }

  setShown(shown: Shown): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#director.setShown(shown);
    this.#standUp();
    this.#compile();
    this.#invalidate();
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    this.#painter.setSurfaces(surfaces);
    this.#compile();
    this.#invalidate();
  }

  setView(view: ViewName | CameraPose, options: { animate?: boolean } = {}): void {
    this.#director.setView(view, options.animate);
    this.#invalidate();
  }

  focusZone(zone: string, options: { animate?: boolean } = {}): void {
    this.#director.focusZone(zone, options.animate);
    this.#invalidate();
  }

  orbit(deltaAzimuth: number, deltaElevation: number, zoom = 1): void {
    this.#director.step(deltaAzimuth, deltaElevation, zoom);
    this.#invalidate();
  }

  highlight(zone: string | null): void {
    if (this.#pulse.aim(zone)) this.#invalidate();
  }

  pick(x: number, y: number): string | null {
    const { width, height } = this.#size;
    return this.#picker?.pick(rayThrough(this.#director.rig.pose, x, y, width, height), this.#stands) ?? null;
  }

  resize(width: number, height: number, pixelRatio: number): void {
    this.#hidden = !(width > 0 && height > 0);
    if (this.#hidden) return;
    this.#size = { width, height, pixelRatio: Math.min(pixelRatio, MOST_PIXELS_PER_PIXEL) };
    this.#director.setAspect(width / height);
    this.#invalidate();
  }

  async screenshot(request: ScreenshotRequest): Promise<Blob> {
    await this.#compiled();
    if (this.#disposed || this.#lost) throw new Error('The scene has no drawing context.');
    const { width, height, view, shown = this.#shown, transparent = false, highlight = false } = request;
    const pose = view ? this.#director.poseFor(view, width / height, shown) : this.pose;
    const pen = sheet(width, height);
    const other = shown !== this.#shown && this.#model;
    this.#painter.showGlow(highlight);
    if (other) this.#painter.setStands(standsOf(shown, other));
    this.#drawOnto(pen, pose, transparent);
    // The screen is drawn again before the browser shows anything of this.
    if (other) this.#painter.setStands(this.#stands);
    this.#painter.showGlow(true);
    this.#fitScreen();
    this.#draw(this.pose);
    return written(pen, request);
  }

  /** Part by part, each as large as the screen: it keeps its size, and no picture is too large for the GPU. */
  #drawOnto(pen: CanvasRenderingContext2D, pose: CameraPose, transparent: boolean): void {
    const { canvas } = this;
    const of = { width: pen.canvas.width, height: pen.canvas.height };
    for (let y = 0; y < of.height; y += canvas.height) {
      for (let x = 0; x < of.width; x += canvas.width) {
        const width = Math.min(canvas.width, of.width - x);
        const height = Math.min(canvas.height, of.height - y);
        this.#painter.draw(pose, transparent, { of, x, y, width, height });
        pen.drawImage(canvas, 0, canvas.height - height, width, height, x, y, width, height);
      }
    }
  }

  settled(): Promise<void> {
    if (this.#disposed) return Promise.resolve();
    if (!this.#drawn) this.#invalidate();
    if (this.#quiet()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  finished(): Promise<void> {
    return gpuDone(this.canvas);
  }

  stats(): SceneStats {
    return { frames: this.#frames, ...this.#painter.stats() };
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#loop.stop();
    for (const stop of this.#stop) stop();
    this.#painter.dispose();
    this.canvas.remove();
    this.#release();
  }

  setStamps(stamps: readonly Stamp[]): void {
    if (stamps.length === this.#stamps.length && stamps.every((stamp, i) => stamp === this.#stamps[i])) return;
    this.#stamps = stamps;
    this.#engrave();
    this.#invalidate();
  }

  #engrave(): void {
    const model = this.#model;
    if (!model) return;
    const layer = LAYER.loaded;
    if (!layer && this.#stamps.length > 0) {
      // No picture is complete before it is there.
      this.#compiling++;
      LAYER.load()
        .then(() => this.#disposed || this.#engrave())
        .catch(() => undefined)
        .then(() => {
          this.#compiling--;
          this.#invalidate();
        });
      return;
    }
    this.#painter.setStamps(
      this.#stamps.flatMap((stamp) => {
        const lay = layer?.layStamp(model, stamp);
        return lay ? [{ stamp, lay }] : [];
      }),
    );
  }

  #standUp(): void {
    if (!this.#model) return;
    this.#stands = standsOf(this.#shown, this.#model);
    this.#painter.setStands(this.#stands);
  }

  #listen(): void {
    const input = listenToOrbit(this.canvas, {
      turn: (azimuth, elevation) => {
        this.#director.drag(azimuth, elevation);
        this.#events.move?.();
        this.#invalidate();
      },
      zoom: (factor) => {
        this.#director.drag(0, 0, factor);
        this.#events.move?.();
        this.#invalidate();
      },
      coast: (azimuth, elevation) => {
        this.#director.coast(azimuth, elevation);
        this.#invalidate();
      },
      press: (x, y) => this.#events.pick?.(this.pick(x, y)),
      hover: (at) => this.#hover(at),
    });
    this.#stop.push(input);
    const lost = (event: Event) => {
      event.preventDefault();
      if (this.#disposed) return;
      this.#lost = true;
      this.#painter.lose();
      this.#events.context?.('lost');
    };
    const restored = () => {
      if (this.#disposed) return;
      this.#lost = false;
      this.#painter.restore();
      this.#events.context?.('restored');
      this.#compile();
      this.#invalidate();
    };
    this.canvas.addEventListener('webglcontextlost', lost);
    this.canvas.addEventListener('webglcontextrestored', restored);
    this.#stop.push(() => {
      this.canvas.removeEventListener('webglcontextlost', lost);
      this.canvas.removeEventListener('webglcontextrestored', restored);
    });
  }

  /** Pointers report far more often than anybody can look: one answer a frame, and no drawing for it. */
  #hover(at: { x: number; y: number } | null): void {
    if (!this.#events.hover) return;
    const asked = this.#hoverAt !== null;
    this.#hoverAt = at;
    if (at === null) this.#tellHover(null);
    else if (!asked) requestAnimationFrame(() => this.#answerHover());
  }

  #answerHover(): void {
    const at = this.#hoverAt;
    this.#hoverAt = null;
    if (at && !this.#disposed) this.#tellHover(this.pick(at.x, at.y));
  }

  #tellHover(zone: string | null): void {
    if (zone === this.#hovered) return;
    this.#hovered = zone;
    this.canvas.style.cursor = zone ? 'pointer' : 'grab';
    this.#events.hover?.(zone);
  }

  /** Programs are compiled before they are needed, so that no frame waits for the driver. */
  #compile(): void {
    if (this.#lost || this.#disposed) return;
    this.#compiling++;
    this.#painter
      .prepare()
      .catch(() => undefined)
      .then(() => {
        this.#compiling--;
        this.#invalidate();
        if (this.#model && !this.#seen && this.#compiling === 0) this.#loop.hurry();
      });
  }

  async #compiled(): Promise<void> {
    while (this.#compiling > 0 && !this.#disposed && !this.#lost) await new Promise((go) => setTimeout(go, 10));
  }

  #invalidate(): void {
    if (this.#disposed || this.#lost) return;
    this.#drawn = false;
    if (this.#compiling === 0) this.#loop.request();
  }

  #frame(seconds: number): boolean {
    if (this.#disposed || this.#lost || this.#compiling > 0) return false;
    const { rig } = this.#director;
    // What nobody sees does not move: browsers hold nothing back there, and the driver would be busy with it for long.
    if (this.#hidden) {
      rig.jumpTo(rig.goal);
      seconds = Number.POSITIVE_INFINITY;
    }
    const gliding = rig.moving && rig.step(seconds);
    const glowing = this.#pulse.step(seconds, (zone, strength) => this.#painter.setGlow(zone, strength));
    // Before there is a shoe there is nothing to show, and without room nothing new.
    if (this.#model && !(this.#hidden && this.#seen)) {
      this.#fitScreen();
      this.#draw(rig.pose);
    }
    const more = gliding || glowing;
    this.#drawn = !more;
    if (!more) queueMicrotask(() => this.#complete());
    return more;
  }

  #complete(): void {
    if (!this.#quiet()) return;
    this.#events.frame?.();
    this.#release();
  }

  #quiet(): boolean {
    return this.#drawn && this.#compiling === 0 && !this.#loop.pending && !this.#lost;
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** A canvas that changes its size is blank until it is drawn: it waits for the frame that draws it. */
  #fitScreen(): void {
    const { width, height, pixelRatio } = this.#size;
    const { canvas } = this;
    if (canvas.width === Math.floor(width * pixelRatio) && canvas.height === Math.floor(height * pixelRatio)) return;
    this.#painter.setSize(width, height, pixelRatio);
  }

  #draw(pose: CameraPose, transparent = false): void {
    this.#painter.draw(pose, transparent);
    this.#seen ||= this.#model !== undefined;
    this.#frames++;
  }
}
