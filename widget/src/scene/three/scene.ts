import { PerspectiveCamera, Scene as ThreeGraph, WebGLRenderer } from 'three';
import type { Surface } from '../../materials/surface.js';
import type { ShoeModel } from '../../shoe/model.js';
import { Director } from '../camera/director.js';
import { listenToOrbit } from '../camera/orbit-input.js';
import { FIELD_OF_VIEW, posePosition } from '../camera/pose.js';
import { FrameLoop } from '../frame-loop.js';
import { Pulse } from '../highlight/pulse.js';
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
import { contactShadow } from '../studio/contact-shadow.js';
import { soleLift } from '../studio/sole-lift.js';
import { studioTurn } from '../studio/turntable.js';
import { Backdrop } from './backdrop.js';
import { createEnvironment } from './environment.js';
import { FloorShadow } from './floor-shadow.js';
import { GrainTextures } from './grain-textures.js';
import { ShoeView } from './shoe-view.js';

/** More pixels than this cost time and show nothing. */
const MOST_PIXELS_PER_PIXEL = 2;

/** Paper of the studio where nothing else is asked for. */
const PAPER = '#e9e7e3';

/** The scene port over three and WebGL 2. */
export class ThreeScene implements Scene {
  readonly canvas: HTMLCanvasElement;
  readonly #events: Partial<SceneEvents>;
  readonly #renderer: WebGLRenderer;
  readonly #graph = new ThreeGraph();
  readonly #camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, 1.5, 10, 5000);
  readonly #director: Director;
  readonly #loop = new FrameLoop((seconds) => this.#frame(seconds));
  readonly #textures: GrainTextures;
  readonly #shoe: ShoeView;
  readonly #shadow = new FloorShadow();
  readonly #backdrop: Backdrop | undefined;
  readonly #pulse: Pulse;
  readonly #stop: (() => void)[] = [];
  #picker: ShoePicker | undefined;
  #size = { width: 300, height: 150, pixelRatio: 1 };
  #compiling = 0;
  #lost = false;
  #disposed = false;
  #frames = 0;
  #drawn = false;
  #hovered: string | null = null;
  #hoverAt: { x: number; y: number } | null = null;
  #waiting: (() => void)[] = [];

  constructor(options: SceneOptions) {
    this.#events = options.events ?? {};
    const stillness = matchMedia('(prefers-reduced-motion: reduce)');
    const still = () => options.reducedMotion === true || stillness.matches;
    this.#director = new Director(still);
    this.#pulse = new Pulse(still);
    this.#renderer = new WebGLRenderer({
      antialias: options.antialias ?? true,
      alpha: true,
      powerPreference: 'high-performance',
    });
    this.canvas = this.#renderer.domElement;
    this.canvas.style.display = 'block';
    this.canvas.style.width = '100%';
    this.canvas.style.height = '100%';
    // Between a change of size and the frame that follows it, nothing is stretched.
    this.canvas.style.objectFit = 'cover';
    this.canvas.style.cursor = 'grab';
    this.#renderer.setClearColor(0x000000, 0);
    this.#textures = new GrainTextures(Math.min(4, this.#renderer.capabilities.getMaxAnisotropy()));
    this.#shoe = new ShoeView(this.#textures);
    this.#graph.environment = createEnvironment();
    this.#graph.add(this.#shadow.mesh, this.#shoe.group);
    this.#shadow.strength = 0;
    if (options.background !== 'transparent') {
      this.#backdrop = new Backdrop(options.background ?? PAPER);
      this.#graph.add(this.#backdrop.mesh);
    }
    this.#listen();
    const { width, height, pixelRatio } = this.#size;
    this.#applySize(width, height, pixelRatio);
    this.#director.setAspect(width / height);
    this.#invalidate();
  }

  setModel(model: ShoeModel): void {
    this.#picker = new ShoePicker(model);
    this.#shadow.set(contactShadow(model.footprint, soleLift(model)));
    this.#director.setModel(model);
    if (this.#shoe.setModel(model)) this.#compile();
    this.#pulse.reapply((zone, strength) => this.#shoe.setGlow(zone, strength));
    this.#invalidate();
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    if (this.#shoe.setSurfaces(surfaces)) this.#compile();
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
    return this.#picker?.pick(rayThrough(this.#director.rig.pose, x, y, width, height)) ?? null;
  }

  resize(width: number, height: number, pixelRatio: number): void {
    if (!(width > 0 && height > 0)) return;
    this.#size = { width, height, pixelRatio: Math.min(pixelRatio, MOST_PIXELS_PER_PIXEL) };
    this.#director.setAspect(width / height);
    this.#invalidate();
  }

  async screenshot(request: ScreenshotRequest): Promise<Blob> {
    await this.#compiled();
    if (this.#disposed || this.#lost) throw new Error('The scene has no drawing context.');
    const { width, height, view, type = 'image/png', transparent = false, highlight = false } = request;
    const { rig } = this.#director;
    const pose = view ? this.#director.poseFor(view, width / height) : rig.pose;
    this.#applySize(width, height, 1);
    this.#shoe.glowing = highlight;
    this.#draw(pose, transparent);
    // toBlob copies the pixels at once; the screen is drawn again before the browser shows anything.
    const blob = new Promise<Blob>((resolve, reject) => {
      this.canvas.toBlob(
        (result) => (result ? resolve(result) : reject(new Error('The picture could not be encoded.'))),
        type,
        0.92,
      );
    });
    this.#shoe.glowing = true;
    this.#fitScreen();
    this.#draw(rig.pose);
    return blob;
  }

  settled(): Promise<void> {
    if (this.#disposed) return Promise.resolve();
    if (!this.#drawn) this.#invalidate();
    if (this.#quiet()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  stats(): SceneStats {
    const { memory, programs } = this.#renderer.info;
    return {
      frames: this.#frames,
      draws: this.#renderer.info.render.calls,
      triangles: this.#renderer.info.render.triangles,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
    };
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#loop.stop();
    for (const stop of this.#stop) stop();
    this.#shoe.dispose();
    this.#shadow.dispose();
    this.#backdrop?.dispose();
    this.#textures.dispose();
    this.#graph.environment?.dispose();
    this.#renderer.dispose();
    // Browsers keep few contexts; this one must not wait for the garbage collector.
    if (!this.#lost) this.#renderer.forceContextLoss();
    this.canvas.remove();
    this.#release();
  }

  #listen(): void {
    const input = listenToOrbit(this.canvas, {
      turn: (azimuth, elevation) => {
        this.#director.drag(azimuth, elevation);
        this.#invalidate();
      },
      zoom: (factor) => {
        this.#director.drag(0, 0, factor);
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
      this.#events.context?.('lost');
    };
    const restored = () => {
      if (this.#disposed) return;
      this.#lost = false;
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
    this.#renderer
      .compileAsync(this.#graph, this.#camera)
      .catch(() => undefined)
      .then(() => {
        this.#compiling--;
        this.#invalidate();
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
    const gliding = rig.moving && rig.step(seconds);
    const glowing = this.#pulse.step(seconds, (zone, strength) => this.#shoe.setGlow(zone, strength));
    this.#fitScreen();
    this.#draw(rig.pose);
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
    this.#applySize(width, height, pixelRatio);
  }

  #applySize(width: number, height: number, pixelRatio: number): void {
    this.#renderer.setPixelRatio(pixelRatio);
    this.#renderer.setSize(width, height, false);
    this.#camera.aspect = width / height;
  }

  #draw(pose: CameraPose, transparent = false): void {
    const [x, y, z] = posePosition(pose);
    this.#camera.position.set(x, y, z);
    this.#camera.lookAt(...pose.target);
    this.#camera.near = Math.max(10, pose.distance - 450);
    this.#camera.far = pose.distance + 1200;
    this.#camera.updateProjectionMatrix();
    this.#camera.updateMatrixWorld();
    const turn = studioTurn(pose);
    this.#graph.environmentRotation.set(turn.x, turn.y, 0, 'YXZ');
    this.#shadow.strength = Math.min(1, Math.max(0, y / 25));
    if (this.#backdrop) {
      this.#backdrop.mesh.visible = !transparent;
      this.#backdrop.follow(this.#camera);
    }
    this.#renderer.render(this.#graph, this.#camera);
    this.#frames++;
  }
}
