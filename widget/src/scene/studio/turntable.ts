import type { CameraPose } from '../scene-port.js';

/** Elevation (radians) below which the shoe is tipped, and how far for each radian: a sole is lit like a vamp. */
const LOWEST = 0.05;
const TIP = 1.32;

/**
 * The studio stays with the camera and the shoe turns, as on a photographer's turntable: every view is lit as the
 * product photo it is, and highlights glide over the leather while it turns. Looking from below tips the shoe instead
 * of the lights. Answers the studio's rotation, radians: first about x, then about y.
 */
export function studioTurn(pose: CameraPose): { x: number; y: number } {
  const tipped = Math.max(0, LOWEST - pose.elevation);
  return { x: tipped * TIP, y: pose.azimuth };
}
