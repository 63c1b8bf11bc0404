import type { ResolvedDesign } from '@cordwainer/contract';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { partOf, zoneOf } from '../appearance/parts.js';
import { shapeKey } from '../appearance/shape-key.js';
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import { surfacesOf } from '../appearance/surfaces.js';
import { type EngineName, loadEngine } from '../engine/engines.js';
import type { ModelWish } from '../export/index.js';
import { arrived, underway } from '../loading/first-pictures.js';
import { Lazy } from '../loading/lazy.js';
import type { Scene, SceneOptions, ScreenshotRequest, ViewName } from '../scene/scene-port.js';
import type { Stamp } from '../scene/stamp.js';
import type { Shown } from '../scene/stand.js';
import type { Step } from '../session/steps.js';
import { enterWorkshop } from '../workshop/workshop.js';
import { MONOGRAM, monogramOf } from './monogram.js';
import type { StampWish } from './stamp-picture.js';
import { viewOf } from './views.js';

export interface StageHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly engine: EngineName;
  readonly show: Shown;
}

export interface StageEvents {
  /** Somebody pressed on a part. */
  picked(zone: string): void;
  /** The first picture is there. */
  shown(): void;
  /** A still picture has come in the place of the 3D view, or the view is back. */
  stoodIn(still: boolean): void;
  failed(code: 'scene' | 'model', error: unknown): void;
}

/** Moving the element within a page takes it out for a moment; only what stays out is taken down. */
const FAREWELL_MS = 2000;

/** Contexts are lost for a moment when the graphics driver starts anew; after this long a still picture stands in. */
const LOST_MS = 3000;

/** How long a part glows after it was chosen: long enough to find it, short enough to see its true colour. */
const GLOW_MS = 1400;

/** For those who wish for a stamp or a monogram. */
const ENGRAVER = new Lazy(() => import('./engraver.js'), new URL('./engraver.ts', import.meta.url));

/** The size of a stage that is not laid out, or makes way for a page of the order. */
const NOWHERE = { width: 0, height: 0, pixelRatio: 1 } as const;

/** Progress of the first picture, by what is done; weights from how long each takes on a phone. */
const PROGRESS = { begun: 0.1, loaded: 0.5, shaped: 0.8, drawn: 1 } as const;

/** Keeps one scene on the stage and the shoe in it like the design. Everything the element knows of an engine is here. */
export class StageController implements ReactiveController {
  state: 'loading' | 'ready' | 'failed' = 'loading';
  progress: number = PROGRESS.begun;
  view: ViewName | undefined = 'hero';
  hovered: string | null = null;
  /** A still picture is shown, because nothing here can draw in 3D. */
  still = false;
  /** The first picture is on the screen, as far as the graphics processor tells. */
  seen = false;
  canvas: HTMLElement | undefined;
  #scene: Scene | undefined;
  /** Another stands in for it for as long as it has no drawing context. */
  #lost: Scene | undefined;
  /** The scene on the stage has no drawing context. */
  #away = false;
  #arrivals: (() => void)[] = [];
  #sketched: () => void = () => undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #workshop: ReturnType<typeof enterWorkshop> | undefined;
  #starting: Promise<void> | undefined;
  #dressing: Promise<void> | undefined;
  #seeing: Promise<void> | undefined;
  #wanted: ResolvedDesign | undefined;
  #shown: { design?: ResolvedDesign; shape?: string } = {};
  #watched: Element | undefined;
  #connected = false;
  #stamp: Stamp | undefined;
  #stampKey: string | undefined;
  /** Somebody is choosing it. */
  #stampChosen = false;
  #engraving: Promise<Stamp | undefined> | undefined;
  /** Where the stamp is that the shoe is turned to. */
  #stampSeen: Stamp['place'] | undefined;
  #monogram: { readonly text: string; readonly stamp: Stamp | undefined } = { text: '', stamp: undefined };
  #farewell: ReturnType<typeof setTimeout> | undefined;
  #glow: ReturnType<typeof setTimeout> | undefined;
  readonly #sizes = isServer ? undefined : new ResizeObserver(() => this.#resize());

  constructor(
    private readonly host: StageHost,
    private readonly events: StageEvents,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    clearTimeout(this.#farewell);
    this.#connected = true;
    if (this.#wanted) void this.show(this.#wanted);
  }

  /** The engine and the workshop are on their way while the catalog is. */
  hostUpdate(): void {
    if (this.#connected) this.#starting ??= this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#farewell = setTimeout(() => this.restart(), FAREWELL_MS);
  }

  hostUpdated(): void {
    const frame = this.host.renderRoot.querySelector('.stage-view') ?? undefined;
    if (frame === this.#watched) return;
    if (this.#watched) this.#sizes?.unobserve(this.#watched);
    if (frame) this.#sizes?.observe(frame);
    this.#watched = frame;
  }

  /** Takes the scene down; the next design makes another one. */
  restart(): void {
    clearTimeout(this.#patience);
    this.#scene?.dispose();
    this.#lost?.dispose();
    this.#scene = this.#lost = this.canvas = undefined;
    this.still = this.seen = this.#away = false;
    this.#seeing = undefined;
    this.#workshop?.leave();
    this.#workshop = undefined;
    this.#starting = undefined;
    this.#shown = {};
    this.state = 'loading';
    this.#arrive();
    this.progress = PROGRESS.begun;
    this.host.requestUpdate();
  }

  /** Puts a design on the stage, as soon as there is one. */
  async show(design: ResolvedDesign): Promise<void> {
    this.#wanted = design;
    // Nobody sees what is not on a page, and a server has none.
    if (!this.#connected) return;
    this.#starting ??= this.#start();
    // The shoe is made while the engine is still on its way.
    const spec = shoeSpecOf(design);
    if (spec && !this.#scene) this.#workshop?.workshop.make(spec).catch(() => undefined);
    await this.#starting;
    this.#dressing ??= this.#dress().finally(() => {
      this.#dressing = undefined;
    });
    await this.#dressing;
  }

  /** Tries again what could not be loaded. */
  retry(): void {
    this.restart();
    if (this.#wanted) void this.show(this.#wanted);
  }

  /** One shoe or the pair, as the element says. */
  setShown(shown: Shown): void {
    this.#scene?.setShown(shown);
  }

  /**
   * Engraves what is wished; a picture that can't be read is engraved as nothing. While somebody is `choosing` it the shoe
   * is turned so that it is seen, and back afterwards.
   */
  async setStamp(wish: StampWish | undefined, choosing: boolean): Promise<void> {
    const key = JSON.stringify(wish);
    if (key === this.#stampKey && choosing === this.#stampChosen) return;
    this.#stampChosen = choosing;
    if (key !== this.#stampKey) {
      this.#stampKey = key;
      this.#engraving =
        wish &&
        ENGRAVER.load()
          .then(({ engraved }) => engraved(wish))
          .catch(() => undefined);
    }
    const stamp = await this.#engraving;
    if (key !== this.#stampKey || choosing !== this.#stampChosen) return;
    this.#stamp = stamp;
    this.#engrave();
    const place = choosing ? stamp?.place : undefined;
    if (place === this.#stampSeen) return;
    this.#stampSeen = place;
    const spec = this.#wanted && shoeSpecOf(this.#wanted);
    const model = place && spec && (await this.#workshop?.workshop.make(spec).catch(() => undefined));
    if (place !== this.#stampSeen) return;
    const pose = model && ENGRAVER.loaded!.stampPose(model, stamp!);
    if (!pose) return this.setView('hero');
    this.#leaveView();
    this.#scene?.setView(pose);
  }

  setView(view: ViewName): void {
    this.view = view;
    this.#scene?.setView(view);
    this.host.requestUpdate();
  }

  /** Turns to what a step is about. */
  face(step: Step): void {
    const zone = step.zone ?? (step.key === MONOGRAM ? 'lining' : undefined);
    if (!zone) {
      this.setView(viewOf(step));
      return;
    }
    this.#leaveView();
    const part = this.#wanted ? partOf(this.#wanted, zone) : zone;
    this.#scene?.focusZone(part);
    this.point(part);
    clearTimeout(this.#glow);
    this.#glow = setTimeout(() => this.point(null), GLOW_MS);
  }

  /** Lets a part glow, or none. */
  point(zone: string | null): void {
    clearTimeout(this.#glow);
    this.#scene?.highlight(zone);
  }

  /** Keys on the stage: turning and coming closer. */
  key(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || !move) return;
    event.preventDefault();
    this.#leaveView();
    this.#scene?.orbit(...move);
  }

  /** Waits for the first picture on the stage, and for the shape of the design as it is. */
  async screenshot(request: ScreenshotRequest, backdropOf: (stage: Element) => CanvasImageSource): Promise<Blob> {
    if (this.state === 'loading') await new Promise<void>((resolve) => this.#arrivals.push(resolve));
    await this.#dressing;
    await this.#seeing;
    await this.host.updateComplete;
    if (this.#away && this.#scene) await this.#replaceLost(this.#scene);
    if (!this.#scene || this.state === 'failed') throw new Error('There is no shoe to take a picture of.');
    const stage = this.host.renderRoot.querySelector('.stage');
    const backdrop = !request.transparent && stage ? backdropOf(stage) : undefined;
    return this.#scene.screenshot({ ...request, ...(backdrop && { backdrop }) });
  }

  /** The shape of the design as it is, and what is pressed into it; it is made if nothing has been drawn yet. */
  async shape(): Promise<Pick<ModelWish, 'design' | 'model' | 'stamps'>> {
    const design = this.#wanted;
    const spec = design && shoeSpecOf(design);
    if (!design || !spec || !this.#workshop) throw new Error('There is no shape that could be written to a file.');
    const model = await this.#workshop.workshop.make(spec);
    await this.#dressing;
    return { design, model, stamps: this.#stamps };
  }

  async #start(): Promise<void> {
    const workshop = enterWorkshop();
    this.#workshop = workshop;
    underway(this);
    // Taken down meanwhile: another engine is wanted, or none.
    const stale = () => this.#workshop !== workshop;
    const open = async (engine: EngineName) => {
      const scene = await this.#open(engine);
      if (stale()) return scene.dispose();
      this.#scene = scene;
      this.canvas = scene.canvas;
      this.#setUp(scene);
    };
    try {
      await open(this.host.engine);
    } catch (error) {
      if (stale()) return;
      this.events.failed('scene', error);
      await open('still').then(
        () => !stale() && this.#standsIn(true),
        () => stale() || this.#giveUp(),
      );
    }
  }

  async #open(engine: EngineName): Promise<Scene> {
    const [createScene] = await Promise.all([loadEngine(engine), this.#workshop?.workshop.opened()]);
    this.#progress(PROGRESS.loaded);
    const scene = await createScene({
      background: 'transparent',
      size: this.#size(),
      events: {
        pick: (part) => part !== null && this.events.picked(this.#zone(part)),
        hover: (part) => this.#hover(part),
        move: () => this.#leaveView(),
        sketch: () => this.#sketched(),
        context: (state) => this.#contextChanged(scene, state),
      },
    });
    return scene;
  }

  #setUp(scene: Scene): void {
    scene.setShown(this.host.show);
    this.#engrave();
    this.host.requestUpdate();
  }

  #contextChanged(scene: Scene, state: 'lost' | 'restored'): void {
    clearTimeout(this.#patience);
    if (scene === this.#scene) this.#away = state === 'lost';
    if (state === 'lost' && scene === this.#scene) {
      this.#patience = setTimeout(() => void this.#replaceLost(scene), LOST_MS);
    } else if (scene === this.#lost) {
      void this.#bringBack(scene);
    }
  }

  async #replaceLost(lost: Scene): Promise<void> {
    const still = await this.#open('still').catch(() => undefined);
    if (!still) return;
    // Back already, or taken down.
    if (this.#scene !== lost || this.#lost) return still.dispose();
    this.events.failed('scene', new Error('The graphics driver took the drawing context away.'));
    clearTimeout(this.#patience);
    this.#away = false;
    this.#lost = lost;
    this.canvas = still.canvas;
    this.#standsIn(true);
    await this.#replace(still);
  }

  async #bringBack(scene: Scene): Promise<void> {
    const still = this.#scene;
    this.#lost = undefined;
    await this.#replace(scene);
    await scene.settled();
    still?.dispose();
    if (this.#scene !== scene) return;
    this.canvas = scene.canvas;
    this.#standsIn(false);
  }

  /** Another scene shows what the one before it did. */
  async #replace(scene: Scene): Promise<void> {
    const pose = this.#scene?.pose;
    this.#scene = scene;
    this.#shown = {};
    this.#setUp(scene);
    if (this.#wanted) await this.show(this.#wanted);
    const view = this.view ?? pose;
    if (view) scene.setView(view, { animate: false });
    this.#resize();
  }

  #standsIn(still: boolean): void {
    this.still = still;
    this.events.stoodIn(still);
    this.host.requestUpdate();
  }

  /** Brings the scene up to the design that is wanted; those that others overtook meanwhile are never shown. */
  async #dress(): Promise<void> {
    for (;;) {
      const design = this.#wanted;
      const scene = this.#scene;
      if (!design || !scene || design === this.#shown.design) return;
      const shaped = await this.#shape(scene, design);
      if (scene !== this.#scene || this.#wanted !== design) continue;
      this.#shown.design = design;
      if (!shaped) {
        this.#giveUp();
        return;
      }
      scene.setSurfaces(surfacesOf(design));
      await this.#write(monogramOf(design));
      if (scene !== this.#scene) continue;
      if (this.state !== 'ready') await this.#firstPicture(scene);
    }
  }

  /** Writes a monogram; one that others overtook meanwhile, or whose engraver does not come, is not there. */
  async #write(text: string): Promise<void> {
    if (text === this.#monogram.text) return;
    this.#monogram = { text, stamp: undefined };
    const engraver = text ? await ENGRAVER.load().catch(() => undefined) : undefined;
    if (text !== this.#monogram.text) return;
    this.#monogram = { text, stamp: engraver?.inscribed(text) };
    this.#engrave();
  }

  #engrave(): void {
    this.#scene?.setStamps(this.#stamps);
  }

  get #stamps(): Stamp[] {
    return [this.#stamp, this.#monogram.stamp].filter((stamp) => stamp !== undefined);
  }

  async #firstPicture(scene: Scene): Promise<void> {
    this.#resize();
    scene.setView(this.view ?? 'hero', { animate: false });
    const sketched = new Promise<void>((resolve) => {
      this.#sketched = resolve;
    });
    await Promise.race([scene.settled(), sketched]);
    if (scene !== this.#scene) return;
    this.state = 'ready';
    this.#arrive();
    this.#progress(PROGRESS.drawn);
    const starting = this.#starting;
    this.#seeing = scene.finished().then(() => {
      if (starting !== this.#starting) return;
      this.seen = true;
      this.host.requestUpdate();
      this.events.shown();
    });
  }

  /** Brings the scene to a design's shape; false where there is no way to make it. */
  async #shape(scene: Scene, design: ResolvedDesign): Promise<boolean> {
    const spec = shoeSpecOf(design);
    const key = spec && shapeKey(spec);
    if (key && key === this.#shown.shape) return true;
    // The engine may make ready what it will draw with while the first shoe is on its way.
    if (this.state === 'loading') scene.setSurfaces(surfacesOf(design));
    try {
      if (!spec || !this.#workshop) throw new Error('This style has no shape that can be generated.');
      const model = await this.#workshop.workshop.make(spec);
      if (scene !== this.#scene || this.#wanted !== design) return true;
      scene.setModel(model);
      this.#shown.shape = key;
      this.#progress(PROGRESS.shaped);
      return true;
    } catch (error) {
      if (scene === this.#scene && this.#wanted === design) this.events.failed('model', error);
      return false;
    }
  }

  /** Designing goes on without a picture. */
  #giveUp(): void {
    this.state = 'failed';
    this.#arrive();
    this.host.requestUpdate();
  }

  /** The camera is at none of the named views any more. */
  #leaveView(): void {
    if (!this.view) return;
    this.view = undefined;
    this.host.requestUpdate();
  }

  /** It is decided whether there is a picture. */
  #arrive(): void {
    arrived(this);
    const waiting = this.#arrivals;
    this.#arrivals = [];
    for (const go of waiting) go();
  }

  #hover(part: string | null): void {
    this.hovered = part && this.#zone(part);
    this.#scene?.highlight(part);
    this.host.requestUpdate();
  }

  #zone(part: string): string {
    return this.#wanted ? zoneOf(this.#wanted, part) : part;
  }

  #progress(progress: number): void {
    this.progress = Math.max(this.progress, progress);
    this.host.requestUpdate();
  }

  #resize(): void {
    const { width, height, pixelRatio } = this.#size() ?? NOWHERE;
    this.#scene?.resize(width, height, pixelRatio);
  }

  /** What the stage has room for, CSS pixels; nothing while it is not laid out. */
  #size(): SceneOptions['size'] {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#watched ?? {};
    return width > 0 && height > 0 ? { width, height, pixelRatio: Math.min(devicePixelRatio, 2) } : undefined;
  }
}

const TURN = Math.PI / 12;
const MOVES: Readonly<Record<string, [number, number, number?]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, TURN / 2],
  ArrowDown: [0, -TURN / 2],
  '+': [0, 0, 1.15],
  '=': [0, 0, 1.15],
  '-': [0, 0, 1 / 1.15],
};
