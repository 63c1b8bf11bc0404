import { Group, PerspectiveCamera, Scene as ThreeGraph, Vector2, WebGLRenderer } from 'three';
import type { Surface } from '../../materials/surface.js';
import { FIELD_OF_VIEW, posePosition } from '../camera/pose.js';
import { depthsOf, PAPER, type Painter, type PicturePart, shadowStrength } from '../painter.js';
import { Repaint } from '../repaint.js';
import type { CameraPose, SceneOptions, SceneStats } from '../scene-port.js';
import type { Engraving } from '../stamp.js';
import type { Stand } from '../stand.js';
import { studioTurn } from '../studio/turntable.js';
import type { SurveyedShoe } from '../survey/survey.js';
import { Backdrop } from './backdrop.js';
import { Environment } from './environment.js';
import { FloorShadow } from './floor-shadow.js';
import { GrainTextures } from './grain-textures.js';
import { ShoeView } from './shoe-view.js';

/** Draws with three and WebGL 2. */
export class ThreePainter implements Painter {
  readonly canvas: HTMLCanvasElement;
  readonly #renderer: WebGLRenderer;
  readonly #graph = new ThreeGraph();
  readonly #camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, 1.5, 10, 5000);
  readonly #textures: GrainTextures;
  readonly #shoe: ShoeView;
  readonly #shadow = new FloorShadow();
  readonly #environment = new Environment();
  readonly #backdrop: Backdrop | undefined;
  /** What stands around the shoe. */
  readonly #studio = new Group();
  readonly #repaint = new Repaint();
  #stale = true;
  #lost = false;

  constructor({ antialias = true, background = PAPER, size }: SceneOptions) {
    this.canvas = document.createElement('canvas');
    if (size) [this.canvas.width, this.canvas.height] = pixelsOf(size.width, size.height, size.pixelRatio);
    this.#renderer = new WebGLRenderer({
      canvas: this.canvas,
      antialias,
      alpha: true,
      powerPreference: 'high-performance',
      // A zone that looks different is drawn over itself.
      preserveDrawingBuffer: true,
    });
    this.#renderer.setClearColor(0x000000, 0);
    // Asking for the driver's remarks waits for it, program by program.
    this.#renderer.debug.checkShaderErrors = false;
    this.#textures = new GrainTextures(Math.min(4, this.#renderer.capabilities.getMaxAnisotropy()));
    this.#shoe = new ShoeView(this.#textures);
    this.#graph.environment = this.#environment.texture;
    this.#studio.add(this.#shadow.group);
    this.#graph.add(this.#studio, this.#shoe.group);
    this.#shadow.strength = 0;
    if (background !== 'transparent') {
      this.#backdrop = new Backdrop(background);
      this.#studio.add(this.#backdrop.mesh);
    }
  }

  setModel(model: SurveyedShoe): void {
    this.#shadow.set(model.survey.shadow);
    this.#shoe.setModel(model);
    this.#repaint.all();
    this.#stale = true;
  }

  setStands(stands: readonly Stand[]): void {
    this.#shoe.setStands(stands);
    this.#shadow.setStands(stands);
    this.#repaint.all();
    this.#stale = true;
  }

  setStamps(engravings: readonly Engraving[]): void {
    this.#shoe.setStamps(engravings);
    this.#repaint.all();
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    const { changed, compile } = this.#shoe.setSurfaces(surfaces);
    for (const zone of changed) this.#repaint.zone(zone);
    if (compile) this.#stale = true;
  }

  setGlow(zone: string, strength: number): void {
    this.#shoe.setGlow(zone, strength);
    this.#repaint.zone(zone);
  }

  showGlow(shown: boolean): void {
    this.#shoe.glowing = shown;
    this.#repaint.all();
  }

  setSize(width: number, height: number, pixelRatio: number): void {
    this.#camera.aspect = width / height;
    this.#repaint.all();
    const pixels = pixelsOf(width, height, pixelRatio);
    // Whatever is set makes all buffers anew, even if it is what it was.
    if (pixels[0] === this.canvas.width && pixels[1] === this.canvas.height) return;
    this.#renderer.setDrawingBufferSize(...pixels, 1);
  }

  /** Programs are compiled before they are needed, so that no frame waits for the driver. */
  async prepare(): Promise<void> {
    if (!this.#stale) return;
    this.#stale = false;
    // Where nothing tells when programs are ready there is nothing to wait for, and three would let timers run.
    const compiled = this.#tellsReadiness
      ? this.#renderer.compileAsync(this.#graph, this.#camera)
      : this.#renderer.compile(this.#graph, this.#camera);
    // The driver begins at once, and has until light and grains are made.
    this.#renderer.getContext().flush();
    this.#environment.light();
    this.#shoe.makeGrains();
    await compiled;
  }

  draw(pose: CameraPose, transparent: boolean, part?: PicturePart): void {
    if (part) {
      this.#drawAll(pose, transparent, part);
      this.#repaint.all();
      return;
    }
    const zones = this.#repaint.take(pose, transparent);
    if (zones) this.#drawOver(zones);
    else this.#drawAll(pose, transparent);
  }

  lose(): void {
    this.#lost = true;
  }

  /** three uploads everything again by itself when it is drawn next. */
  restore(): void {
    this.#lost = false;
    this.#repaint.all();
    this.#stale = true;
  }

  stats(): Omit<SceneStats, 'frames'> {
    const { memory, programs, render } = this.#renderer.info;
    return {
      draws: render.calls,
      triangles: render.triangles,
      geometries: memory.geometries,
      textures: memory.textures,
      programs: programs?.length ?? 0,
    };
  }

  dispose(): void {
    this.#shoe.dispose();
    this.#shadow.dispose();
    this.#backdrop?.dispose();
    this.#textures.dispose();
    this.#environment.dispose();
    this.#renderer.dispose();
    // Browsers keep few contexts; this one must not wait for the garbage collector.
    if (!this.#lost) this.#renderer.forceContextLoss();
  }

  get #tellsReadiness(): boolean {
    return this.#renderer.getContext().getExtension('KHR_parallel_shader_compile') !== null;
  }

  #drawAll(pose: CameraPose, transparent: boolean, part?: PicturePart): void {
    const [x, y, z] = posePosition(pose);
    const { near, far } = depthsOf(pose);
    this.#camera.position.set(x, y, z);
    this.#camera.lookAt(...pose.target);
    this.#camera.near = near;
    this.#camera.far = far;
    if (part) this.#camera.setViewOffset(part.of.width, part.of.height, part.x, part.y, part.width, part.height);
    this.#camera.updateProjectionMatrix();
    this.#camera.updateMatrixWorld();
    const turn = studioTurn(pose);
    this.#graph.environmentRotation.set(turn.x, turn.y, 0, 'YXZ');
    this.#shadow.strength = shadowStrength(y);
    if (this.#backdrop) {
      this.#backdrop.mesh.visible = !transparent;
      this.#backdrop.follow(this.#camera, part);
    }
    if (part) this.#renderPart(part);
    else this.#renderer.render(this.#graph, this.#camera);
  }

  #renderPart({ width, height }: PicturePart): void {
    const screen = this.#renderer.getSize(new Vector2());
    const scale = this.#renderer.getPixelRatio();
    const corner = [0, 0, width / scale, height / scale] as const;
    this.#renderer.setViewport(...corner);
    this.#renderer.setScissor(...corner);
    this.#renderer.setScissorTest(true);
    this.#renderer.render(this.#graph, this.#camera);
    this.#renderer.setScissorTest(false);
    this.#renderer.setViewport(0, 0, screen.x, screen.y);
    this.#camera.clearViewOffset();
    this.#camera.aspect = screen.x / screen.y;
  }

  /** Draws zones into the picture that is there. Where something lies before them, its depth keeps them out. */
  #drawOver(zones: ReadonlySet<string>): void {
    if (zones.size === 0) return;
    this.#shoe.only(zones);
    this.#studio.visible = false;
    this.#renderer.autoClear = false;
    this.#renderer.render(this.#graph, this.#camera);
    this.#renderer.autoClear = true;
    this.#studio.visible = true;
    this.#shoe.only();
  }
}

function pixelsOf(width: number, height: number, pixelRatio: number): [number, number] {
  return [Math.floor(width * pixelRatio), Math.floor(height * pixelRatio)];
}
