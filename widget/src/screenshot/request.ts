import { InvalidInputError, type Issue } from '@cordwainer/contract';
import { POSE_LIMITS } from '../scene/camera/pose.js';
import { VIEW_ANGLES } from '../scene/camera/views.js';
import type { ScreenshotRequest } from '../scene/scene-port.js';

/** Pixels along one side: what every browser, telephones' too, can still put together and write. */
export const LONGEST_SIDE = 4096;

const DEFAULTS = { width: 1600, height: 1200 };
const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const FIELDS = ['width', 'height', 'view', 'shown', 'type', 'quality', 'transparent', 'highlight'];
const ANGLES = ['azimuth', 'elevation', 'distance', 'target'];

/**
 * Reads what a page asks a picture to be.
 * @throws InvalidInputError that names every field that is not right, and what would be
 */
export function readScreenshot(input: unknown): ScreenshotRequest {
  const faults: Issue[] = [];
  const fault = (path: string, message: string) => void faults.push({ path, code: 'invalid-shape', message });
  if (!isRecord(input)) throw refused([{ path: '', code: 'invalid-shape', message: 'must be an object' }]);
  const request: Record<string, unknown> = { ...DEFAULTS, ...input };
  for (const side of ['width', 'height'] as const) {
    const value = request[side];
    if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > LONGEST_SIDE) {
      fault(side, `must be a whole number of pixels from 1 to ${LONGEST_SIDE}`);
    }
  }
  readView(request.view, fault);
  const { shown, type, quality, transparent, highlight } = request;
  if (shown !== undefined && shown !== 'shoe' && shown !== 'pair') fault('shown', 'must be shoe or pair');
  if (type !== undefined && !TYPES.includes(type as string)) fault('type', `must be one of ${TYPES.join(', ')}`);
  if (quality !== undefined && !within(quality, 0, 1)) fault('quality', 'must be a number from 0 to 1');
  for (const [name, value] of Object.entries({ transparent, highlight })) {
    if (value !== undefined && typeof value !== 'boolean') fault(name, 'must be true or false');
  }
  if (transparent === true && type === 'image/jpeg') {
    fault('transparent', 'must be false for image/jpeg, which has no transparency; PNG and WebP have');
  }
  for (const name of Object.keys(request)) {
    if (!FIELDS.includes(name)) fault(name, `is not known; there are ${FIELDS.join(', ')}`);
  }
  if (faults.length > 0) throw refused(faults);
  return request as unknown as ScreenshotRequest;
}

function readView(view: unknown, fault: (path: string, message: string) => void): void {
  if (view === undefined) return;
  if (!isRecord(view)) {
    const names = Object.keys(VIEW_ANGLES);
    if (!names.includes(view as string)) {
      fault('view', `must be one of ${names.join(', ')}, or an azimuth and an elevation in radians`);
    }
    return;
  }
  const { azimuth, elevation, distance, target } = view;
  if (!within(azimuth, -Infinity, Infinity)) fault('view.azimuth', 'must be a number of radians');
  if (!within(elevation, -Math.PI / 2, Math.PI / 2)) {
    fault('view.elevation', 'must be a number of radians from -π/2 (below) to π/2 (above)');
  }
  const [nearest, furthest] = POSE_LIMITS.distance;
  if (distance !== undefined && !within(distance, nearest, furthest)) {
    fault('view.distance', `must be a number of mm from ${nearest} to ${furthest}`);
  }
  const isPoint = Array.isArray(target) && target.length === 3 && target.every((at) => within(at, -Infinity, Infinity));
  if (target !== undefined && !isPoint) fault('view.target', 'must be three numbers, mm: x, y, z');
  for (const name of Object.keys(view)) {
    if (!ANGLES.includes(name)) fault(`view.${name}`, `is not known; there are ${ANGLES.join(', ')}`);
  }
}

function refused(issues: readonly Issue[]): InvalidInputError {
  return new InvalidInputError('Screenshot', issues);
}

function within(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value) && value >= low && value <= high;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
