import type { CameraPose } from './scene-port.js';

/**
 * Knows how much of a picture has to be drawn again. A painter keeps what it drew, colours and depths: where only some
 * zones look different since, drawing them over themselves gives the very picture that drawing all of it would. A new
 * colour or a glow then costs what that part of the shoe costs.
 */
export class Repaint {
  #whole = true;
  readonly #zones = new Set<string>();
  #pose: CameraPose | undefined;
  #transparent = false;

  /** Something changed that is seen everywhere, or the picture was lost. */
  all(): void {
    this.#whole = true;
  }

  /** One zone looks different. */
  zone(zone: string): void {
    this.#zones.add(zone);
  }

  /** The zones to draw for a picture, or undefined where all of it has to be drawn. From then on it counts as drawn. */
  take(pose: CameraPose, transparent: boolean): ReadonlySet<string> | undefined {
    const whole = this.#whole || transparent !== this.#transparent || !this.#pose || !samePose(pose, this.#pose);
    const zones = new Set(this.#zones);
    this.#zones.clear();
    this.#whole = false;
    this.#pose = pose;
    this.#transparent = transparent;
    return whole ? undefined : zones;
  }
}

function samePose(a: CameraPose, b: CameraPose): boolean {
  return (
    a.azimuth === b.azimuth &&
    a.elevation === b.elevation &&
    a.distance === b.distance &&
    a.target.every((value, axis) => value === b.target[axis])
  );
}
