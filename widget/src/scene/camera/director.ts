/**
 * Decides where the camera should be: named views, zones, steps and drags become goals of one rig. Every adapter
 * shares it, so that all of them frame alike.
 */
import type { ShoeModel } from '../../shoe/model.js';
import type { CameraPose, ViewName, Viewpoint } from '../scene-port.js';
import { allOnStands, onStand, type Shown, standsOf } from '../stand.js';
import type { SurveyedShoe } from '../survey/survey.js';
import { corners } from './corners.js';
import { clampPose } from './pose.js';
import { CameraRig, STIFFNESS } from './rig.js';
import { focusPose, poseOf, viewPose } from './views.js';

/** Stands in until the first model arrives: about one shoe, size 42, mm. */
const EMPTY_BOUNDS: ShoeModel['bounds'] = { min: [-155, 0, -55], max: [155, 125, 55] };

/** What the camera was last sent to; kept so that a new shape or picture size is framed again. */
type Shot = { view: ViewName } | { zone: string } | { pose: CameraPose };

export class Director {
  readonly rig: CameraRig;
  #model: SurveyedShoe | undefined;
  #shown: Shown = 'shoe';
  /** Outermost points of the shoe as it was made. */
  #outline: Float32Array = new Float32Array();
  #points = corners(EMPTY_BOUNDS);
  #aspect = 1.5;
  #shot: Shot | undefined = { view: 'hero' };

  constructor(private readonly still: () => boolean) {
    this.rig = new CameraRig(viewPose('hero', this.#points, this.#aspect));
  }

  setModel(model: SurveyedShoe): void {
    const first = this.#model === undefined;
    this.#model = model;
    const { outline } = model.survey;
    this.#outline = outline.length > 0 ? outline : corners(model.bounds);
    this.#stand();
    this.#reframe(first);
  }

  setShown(shown: Shown): void {
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (!this.#model) return;
    this.#stand();
    this.#reframe(false);
  }

  setAspect(aspect: number): void {
    if (!(aspect > 0) || aspect === this.#aspect) return;
    this.#aspect = aspect;
    this.#reframe(true);
  }

  setView(view: ViewName | CameraPose, animate = true): void {
    this.#shot = typeof view === 'string' ? { view } : { pose: clampPose(view) };
    this.#go(this.#poseOf(this.#shot), animate);
  }

  focusZone(zone: string, animate = true): void {
    if (!this.#model?.anchors.has(zone)) return;
    this.#shot = { zone };
    this.#go(this.#poseOf(this.#shot), animate);
  }

  /** A step asked for by a key or a button: calm unless the person wants stillness. */
  step(deltaAzimuth: number, deltaElevation: number, zoom = 1): void {
    this.#shot = undefined;
    this.rig.turn(deltaAzimuth, deltaElevation, zoom, STIFFNESS.glide * 1.6);
    if (this.still()) this.rig.jumpTo(this.rig.goal);
  }

  /** A drag or a wheel: follows the hand. */
  drag(deltaAzimuth: number, deltaElevation: number, zoom = 1): void {
    this.#shot = undefined;
    this.rig.turn(deltaAzimuth, deltaElevation, zoom, STIFFNESS.drag);
    if (this.still()) this.rig.jumpTo(this.rig.goal);
  }

  /** The hand let go while moving: the goal runs on a little, by angles in radians. */
  coast(deltaAzimuth: number, deltaElevation: number): void {
    if (this.still()) return;
    this.rig.turn(deltaAzimuth, deltaElevation, 1, STIFFNESS.glide);
  }

  /** Pose of a view for a picture of another shape, or of other shoes, e.g. a screenshot. */
  poseFor(view: ViewName | Viewpoint, aspect: number, shown = this.#shown): CameraPose {
    const others = shown === this.#shown || !this.#model ? undefined : standsOf(shown, this.#model);
    return poseOf(view, others ? allOnStands(this.#outline, others) : this.#points, aspect);
  }

  #stand(): void {
    this.#points = allOnStands(this.#outline, standsOf(this.#shown, this.#model!));
  }

  #reframe(jump: boolean): void {
    if (!this.#shot) return;
    const pose = this.#poseOf(this.#shot);
    if (pose) this.#go(pose, !jump);
  }

  #poseOf(shot: Shot): CameraPose {
    if ('pose' in shot) return shot.pose;
    if ('view' in shot) return viewPose(shot.view, this.#points, this.#aspect);
    const anchor = this.#model?.anchors.get(shot.zone);
    if (!anchor) return this.rig.goal;
    const [stand] = standsOf(this.#shown, this.#model!);
    return focusPose({ ...anchor, centre: onStand(anchor.centre, stand!) }, this.#points, this.#aspect);
  }

  #go(pose: CameraPose, animate: boolean): void {
    if (animate && !this.still()) this.rig.glideTo(pose);
    else this.rig.jumpTo(pose);
  }
}
