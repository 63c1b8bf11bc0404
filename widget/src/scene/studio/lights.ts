/**
 * The studio as a photographer would write it down: softboxes on stands around a turntable. The shoe stands in the
 * middle; the camera looks along −Z in the studio's frame, so +Z is behind the camera, +X to its right, +Y up.
 */
export interface Softbox {
  /** What it does in the picture. */
  readonly name: string;
  /** Direction from the shoe to the middle of the box (need not be unit length). */
  readonly direction: readonly [number, number, number];
  /** Half width and half height as seen from the shoe, tangents of angles. */
  readonly halfSize: readonly [number, number];
  /** Turn about its own axis, radians. */
  readonly roll: number;
  /** Fall-off of its edge when seen sharp, tangent of an angle. */
  readonly softness: number;
  /** Radiance, and its linear RGB tint. */
  readonly intensity: number;
  readonly tint: readonly [number, number, number];
}

export interface Studio {
  readonly softboxes: readonly Softbox[];
  /** Radiance (linear RGB) straight up, at eye level, and of the floor near the shoe. */
  readonly ceiling: readonly [number, number, number];
  readonly walls: readonly [number, number, number];
  readonly floor: readonly [number, number, number];
}

const WARM: readonly [number, number, number] = [1.0, 0.965, 0.92];
const NEUTRAL: readonly [number, number, number] = [1, 1, 1];
const COOL: readonly [number, number, number] = [0.93, 0.97, 1.0];

/** Dark walls and few, large boxes: long highlights on calf, and leather that falls off into shade between them. */
export const STUDIO: Studio = {
  softboxes: [
    {
      name: 'overhead strip: the long highlight over vamp and toe',
      direction: [-0.25, 1.0, 0.12],
      halfSize: [0.95, 0.34],
      roll: 0,
      softness: 0.1,
      intensity: 5.4,
      tint: NEUTRAL,
    },
    {
      name: 'key: left of the camera, high',
      direction: [-0.95, 0.62, 0.72],
      halfSize: [0.3, 0.52],
      roll: 0,
      softness: 0.08,
      intensity: 5.0,
      tint: WARM,
    },
    {
      name: 'rim: behind the shoe on the right, draws the outline',
      direction: [0.9, 0.5, -0.95],
      halfSize: [0.2, 0.6],
      roll: 0,
      softness: 0.06,
      intensity: 6.5,
      tint: COOL,
    },
    {
      name: 'fill: right of the camera, low and weak',
      direction: [1.1, 0.3, 0.7],
      halfSize: [0.42, 0.42],
      roll: 0,
      softness: 0.2,
      intensity: 0.9,
      tint: NEUTRAL,
    },
  ],
  ceiling: [0.26, 0.26, 0.27],
  walls: [0.16, 0.16, 0.165],
  floor: [0.34, 0.33, 0.32],
};
