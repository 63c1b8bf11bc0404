import type { Surface } from '../materials/surface.js';
import { surfaceOf } from '../materials/surface-of.js';
import { poseOf } from '../scene/camera/views.js';
import type { ViewName, Viewpoint } from '../scene/scene-port.js';
import type { Stamp } from '../scene/stamp.js';
import { layStamp } from '../scene/stamp-lay.js';
import { allOnStands, type Shown, standsOf } from '../scene/stand.js';
import { studioTurn } from '../scene/studio/turntable.js';
import type { ContactShadow } from '../scene/survey/contact-shadow.js';
import { extremes } from '../scene/survey/extremes.js';
import type { ShoeModel } from '../shoe/model.js';
import { groundShadow, shadowOf } from './ground.js';
import { StudioLight } from './light.js';
import { lookOf } from './look.js';
import { Overhead } from './overhead.js';
import { Pressed } from './pressed.js';
import { project } from './projection.js';
import { rasterise } from './raster.js';
import { Shader } from './shader.js';
import { type Soup, soupOf } from './soup.js';
import { Surfel } from './surfel.js';
import { Tone } from './tone.js';

/** Samples along each edge of a pixel. Neighbours in a row of one that see the same triangle are shaded once. */
const SAMPLES = 3;
const MOST_SAMPLES = 4;

/** Rows that are drawn at a stretch where something else waits. */
const ROWS = 8;

/** Colour of the contact shadow, sRGB bytes: warm, and not quite black. */
const SHADE = [0.035 * 255, 0.03 * 255, 0.028 * 255] as const;

/** Zones that nobody has dressed. */
const BARE = surfaceOf('box-calf', '#6b665f');

export type Pixels = Uint8ClampedArray<ArrayBuffer>;

/** A shape with all that pictures of it share, whatever it is made of and wherever it is seen from. */
export interface Sitter {
  readonly model: ShoeModel;
  /** Made when first needed. */
  readonly soups: Map<Shown, Soup>;
  readonly overhead: Overhead;
  readonly shadow: ContactShadow;
  readonly extremes: Float32Array;
}

export function seat(model: ShoeModel): Sitter {
  return {
    model,
    soups: new Map(),
    overhead: new Overhead(model),
    shadow: shadowOf(model),
    extremes: extremes(model),
  };
}

export interface Shot {
  readonly view: ViewName | Viewpoint;
  /** One shoe unless told otherwise. */
  readonly shown?: Shown;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Samples along each edge of a pixel, 1 … 4; 3 unless told otherwise: papers are printed small. */
  readonly samples?: number;
  /** `#rrggbb`, or nothing behind the shoe but its shadow. */
  readonly background: string | 'transparent';
  /** What is pressed into the shoe, one at a place. */
  readonly stamps?: readonly Stamp[];
}

/** Draws a shape in its surfaces. RGBA, straight alpha, sRGB, first row first. The same input gives the same bytes. */
export function render(sitter: Sitter, surfaces: ReadonlyMap<string, Surface>, shot: Shot): Pixels {
  const drawing = renderInSteps(sitter, surfaces, shot);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some milliseconds, for threads that have something else to do, too. */
export function* renderInSteps(
  sitter: Sitter,
  surfaces: ReadonlyMap<string, Surface>,
  shot: Shot,
): Generator<undefined, Pixels> {
  const { width, height, shown = 'shoe' } = shot;
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(shot.samples ?? SAMPLES)));
  const stands = standsOf(shown, sitter.model);
  const soup = sitter.soups.get(shown) ?? soupOf(sitter.model, stands);
  sitter.soups.set(shown, soup);
  const pose = poseOf(shot.view, allOnStands(sitter.extremes, stands), width / height);
  const across = width * samples;
  const down = height * samples;
  yield;
  const projected = project(soup.positions, pose, across, down);
  const seen = rasterise(projected.points, soup.corners, across, down);
  yield;
  const looks = soup.names.map((zone) => lookOf(surfaces.get(zone) ?? BARE));
  const light = new StudioLight(studioTurn(pose));
  const shader = new Shader(
    looks,
    light,
    sitter.overhead,
    projected.eye,
    sitter.model,
    pressedInto(soup, sitter, shot),
  );
  const surfel = new Surfel(soup, projected);
  const ground = groundShadow(sitter.shadow, stands, pose, width, height);
  const paper = shot.background === 'transparent' ? undefined : bytesOf(shot.background);
  const tone = new Tone();
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    if (row % ROWS === 0) yield;
    for (let column = 0; column < width; column++) {
      let covered = 0;
      let r = 0;
      let g = 0;
      let b = 0;
      for (let sample = 0, shaded = -1; sample < samples * samples; sample++) {
        const x = column * samples + (sample % samples);
        const y = row * samples + Math.floor(sample / samples);
        const triangle = seen[y * across + x]!;
        if (triangle < 0) continue;
        if (triangle !== shaded || sample % samples === 0) {
          surfel.at(triangle, x + 0.5, y + 0.5);
          shader.shade(surfel, column * 5 + row * 11 + sample * 8);
          tone.map(shader.r, shader.g, shader.b);
          shaded = triangle;
        }
        covered++;
        r += tone.r;
        g += tone.g;
        b += tone.b;
      }
      const shoe = covered / (samples * samples);
      const dark = (ground?.[row * width + column] ?? 0) * (1 - shoe);
      const bare = paper ? 1 - shoe - dark : 0;
      const alpha = shoe + dark + bare;
      if (alpha === 0) continue;
      const at = (row * width + column) * 4;
      const share = shoe / Math.max(1, covered);
      pixels[at] = (r * share + SHADE[0] * dark + (paper?.[0] ?? 0) * bare) / alpha;
      pixels[at + 1] = (g * share + SHADE[1] * dark + (paper?.[1] ?? 0) * bare) / alpha;
      pixels[at + 2] = (b * share + SHADE[2] * dark + (paper?.[2] ?? 0) * bare) / alpha;
      pixels[at + 3] = alpha * 255;
    }
  }
  return pixels;
}

/** What is pressed into each zone of a soup. */
function pressedInto({ names }: Soup, { model }: Sitter, { stamps = [] }: Shot): (Pressed | undefined)[] {
  const pressed = names.map((): Pressed | undefined => undefined);
  for (const stamp of stamps) {
    const lay = layStamp(model, stamp);
    if (lay) pressed[names.indexOf(lay.zone)] = new Pressed({ stamp, lay });
  }
  return pressed;
}

function bytesOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
