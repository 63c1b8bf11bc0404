import { TargetCamera } from '@babylonjs/core/Cameras/targetCamera.pure.js';
import { Color4 } from '@babylonjs/core/Maths/math.color.pure.js';
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector.pure.js';
import { Viewport } from '@babylonjs/core/Maths/math.viewport.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.pure.js';
import { Scene as BabylonGraph } from '@babylonjs/core/scene.pure.js';
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
import { ShoeEngine } from './engine.js';
import { FloorShadow } from './floor-shadow.js';
import { ShoeView } from './shoe-view.js';
import { type Surroundings, studioColumns } from './surface-material.js';
import { createMirrorTable, createStudioLight, GrainTextures } from './textures.js';

/** Draws with Babylon and WebGL 2. */
export class BabylonPainter implements Painter {
  readonly canvas = document.createElement('canvas');
  readonly #engine: ShoeEngine;
  readonly #graph: BabylonGraph;
  readonly #camera: TargetCamera;
  readonly #textures: GrainTextures;
  readonly #shoe: ShoeView;
  readonly #shadow: FloorShadow;
  readonly #backdrop: Backdrop | undefined;
  readonly #repaint = new Repaint();
  #surroundings: Surroundings;
  /** Pending while Babylon brings back what the GPU has lost. */
  #restored: Promise<void> = Promise.resolve();
  #disposed = false;

  constructor({ antialias = true, background = PAPER }: SceneOptions) {
    this.#engine = new ShoeEngine(
      this.canvas,
      antialias,
      {
        alpha: true,
        premultipliedAlpha: true,
        // A zone that looks different is drawn over itself.
        preserveDrawingBuffer: true,
        stencil: false,
        audioEngine: false,
        powerPreference: 'high-performance',
        // The scene listens to pointers and decides what the page may still do with them.
        doNotHandleTouchAction: true,
        // Browsers keep few contexts; this one must not wait for the garbage collector.
        loseContextOnDispose: true,
      },
      false,
    );
    if (this.#engine.version < 2) {
      // Babylon makes do with WebGL 1, the shoe's shaders can't.
      this.#engine.dispose();
      throw new Error('There is no WebGL 2 here.');
    }
    this.#graph = new BabylonGraph(this.#engine);
    this.#graph.detachControl();
    this.#graph.useRightHandedSystem = true;
    this.#graph.clearColor = new Color4(0, 0, 0, 0);
    this.#graph.skipFrustumClipping = true;
    this.#camera = new TargetCamera('camera', Vector3.Zero(), this.#graph);
    this.#camera.fov = FIELD_OF_VIEW;
    this.#textures = new GrainTextures(this.#graph);
    this.#surroundings = this.#createSurroundings();
    this.#shoe = new ShoeView(this.#graph, this.#textures, this.#surroundings);
    this.#shadow = new FloorShadow(this.#graph);
    if (background !== 'transparent') this.#backdrop = new Backdrop(background, this.#graph);
  }

  setModel(model: SurveyedShoe): void {
    this.#shadow.set(model.survey.shadow);
    this.#shoe.setModel(model);
    this.#repaint.all();
  }

  setStands(stands: readonly Stand[]): void {
    this.#shoe.setStands(stands);
    this.#shadow.setStands(stands);
    this.#repaint.all();
  }

  setStamps(engravings: readonly Engraving[]): void {
    this.#shoe.setStamps(engravings);
    this.#repaint.all();
  }

  setSurfaces(surfaces: ReadonlyMap<string, Surface>): void {
    for (const zone of this.#shoe.setSurfaces(surfaces)) this.#repaint.zone(zone);
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
    this.#engine.setSize(Math.floor(width * pixelRatio), Math.floor(height * pixelRatio), true);
    this.#repaint.all();
  }

  /** Effects are compiled when they are first asked for, some of them in the background. */
  async prepare(): Promise<void> {
    await this.#restored;
    while (!this.#disposed && !this.#drawables().every(isReady)) await new Promise((go) => setTimeout(go, 5));
  }

  draw(pose: CameraPose, transparent: boolean, part?: PicturePart): void {
    if (part) {
      this.#engine._drawCalls.fetchNewFrame();
      this.#drawAll(pose, transparent, part);
      this.#repaint.all();
      return;
    }
    const zones = this.#repaint.take(pose, transparent);
    this.#engine._drawCalls.fetchNewFrame();
    if (zones) this.#drawOver(zones);
    else this.#drawAll(pose, transparent);
  }

  lose(): void {
    this.#restored = new Promise((resolve) => {
      this.#engine.onContextRestoredObservable.addOnce(() => resolve());
    });
  }

  /** Babylon makes buffers, textures and effects again; not the levels of a cube that it did not filter itself. */
  restore(): void {
    this.#restored = this.#restored.then(() => {
      if (this.#disposed) return;
      this.#disposeSurroundings();
      this.#surroundings = this.#createSurroundings();
      this.#shoe.see(this.#surroundings);
      this.#repaint.all();
    });
  }

  stats(): Omit<SceneStats, 'frames'> {
    return {
      draws: this.#engine._drawCalls.current,
      triangles: this.#graph.getActiveIndices() / 3,
      geometries: this.#graph.geometries.length,
      textures: this.#engine.getLoadedTexturesCache().length,
      programs: this.#engine.programs,
    };
  }

  dispose(): void {
    this.#disposed = true;
    this.#shoe.dispose();
    this.#shadow.dispose();
    this.#backdrop?.dispose();
    this.#textures.dispose();
    this.#disposeSurroundings();
    this.#graph.dispose();
    this.#engine.dispose();
  }

  #drawAll(pose: CameraPose, transparent: boolean, part?: PicturePart): void {
    const [x, y, z] = posePosition(pose);
    const { near, far } = depthsOf(pose);
    this.#camera.minZ = near;
    this.#camera.maxZ = far;
    this.#camera.position.set(x, y, z);
    this.#camera.setTarget(new Vector3(...pose.target));
    if (part) this.#look(part);
    this.#shoe.turnStudio(studioColumns(studioTurn(pose)));
    this.#shadow.strength = shadowStrength(y);
    if (this.#backdrop) {
      this.#backdrop.mesh.isVisible = !transparent;
      const seen = this.#camera.getViewMatrix(true).multiply(this.#camera.getProjectionMatrix(true));
      this.#backdrop.follow(this.#camera.position, seen, part);
    }
    this.#graph.render();
    if (!part) return;
    this.#camera.unfreezeProjectionMatrix();
    this.#camera.viewport = new Viewport(0, 0, 1, 1);
  }

  /** Only at a part of the picture, whose own middle and shares become those of the canvas' corner. */
  #look({ of, x, y, width, height }: PicturePart): void {
    const { canvas } = this;
    // What the camera sees now has the proportions of the canvas.
    const across = (of.width * canvas.height) / (of.height * canvas.width);
    const crop = Matrix.Scaling(of.width / width / across, of.height / height, 1);
    crop.setRowFromFloats(3, (of.width - 2 * x) / width - 1, (2 * y - of.height) / height + 1, 0, 1);
    this.#camera.freezeProjectionMatrix(this.#camera.getProjectionMatrix(true).multiply(crop));
    this.#camera.viewport = new Viewport(0, 0, width / canvas.width, height / canvas.height);
  }

  /** Draws zones into the picture that is there. Where something lies before them, its depth keeps them out. */
  #drawOver(zones: ReadonlySet<string>): void {
    const data = this.#shoe.meshesOf(zones);
    if (data.length === 0) return;
    const { getActiveMeshCandidates } = this.#graph;
    this.#graph.getActiveMeshCandidates = () => ({ data, length: data.length });
    this.#graph.autoClear = false;
    this.#graph.autoClearDepthAndStencil = false;
    this.#graph.render();
    this.#graph.autoClear = true;
    this.#graph.autoClearDepthAndStencil = true;
    this.#graph.getActiveMeshCandidates = getActiveMeshCandidates;
  }

  #createSurroundings(): Surroundings {
    return { light: createStudioLight(this.#engine, this.#graph), mirrorTable: createMirrorTable(this.#graph) };
  }

  #disposeSurroundings(): void {
    this.#surroundings.light.cube.dispose();
    this.#surroundings.mirrorTable.dispose();
  }

  #drawables(): Mesh[] {
    return [...this.#shoe.meshes, ...this.#shadow.meshes, ...(this.#backdrop ? [this.#backdrop.mesh] : [])].filter(
      (mesh) => mesh.isVisible,
    );
  }
}

function isReady(mesh: Mesh): boolean {
  return mesh.subMeshes.every((part) => mesh.material?.isReadyForSubMesh(mesh, part));
}
