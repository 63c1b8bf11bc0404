import type { ShoeModel } from '../shoe/model.js';
import { GrainReader } from './grain-pyramid.js';
import type { StudioLight } from './light.js';
import { DYE_FROM, DYE_TO, DYES, type Look } from './look.js';
import type { Overhead } from './overhead.js';
import type { Pressed } from './pressed.js';
import type { Surfel } from './surfel.js';

/** Share of the shoe's length at the toe over which the burnish comes in. */
const TOE_SHARE = [0.62, 1.0] as const;

/** Powers of the cosine to the eye that every sample asks for, by steps. */
const STEPS = 1023;
const GRAZING = Float32Array.from({ length: STEPS + 2 }, (_, i) => 2 ** ((-9.28 * i) / STEPS));
/** Schlick's fresnel as Epic writes it. */
const FRESNEL = Float32Array.from(
  { length: STEPS + 2 },
  (_, i) => 2 ** (((-5.55473 * i) / STEPS - 6.98316) * (i / STEPS)),
);

/**
 * Light that a place of the shoe sends to the eye, by the same model as the scene's materials: Lambert under GGX under
 * a clear coat, or a nap's sheen, lit by the studio alone. The split-sum factors are Karis' fit ("Physically Based
 * Shading on Mobile", 2014); energy that bounces within the surface after Fdez-Agüera (jcgt.org/published/0008/01/03).
 */
export class Shader {
  /** Linear light of the last question. */
  r = 0;
  g = 0;
  b = 0;
  readonly #grain = new GrainReader();
  readonly #toeFrom: number;
  readonly #toeTo: number;

  constructor(
    private readonly looks: readonly Look[],
    private readonly light: StudioLight,
    private readonly overhead: Overhead,
    private readonly eye: readonly [number, number, number],
    { bounds }: ShoeModel,
    /** By zone, like the looks. */
    private readonly stamps: readonly (Pressed | undefined)[] = [],
  ) {
    const length = bounds.max[0] - bounds.min[0];
    this.#toeFrom = bounds.min[0] + length * TOE_SHARE[0];
    this.#toeTo = bounds.min[0] + length * TOE_SHARE[1];
  }

  /** `turn`: any whole number, another for every sample. */
  shade(at: Surfel, turn: number): void {
    const look = this.looks[at.zone]!;
    const { light, eye } = this;
    const grain = this.#grain;
    grain.read(
      look.grain,
      at.u * look.repeats,
      at.v * look.repeats,
      at.cover + Math.log2(look.repeats * look.grain.size),
    );
    const above = this.overhead.open(at.x, at.y, at.ownZ, at.nx, at.ny, at.ownNz, turn);
    const open = Math.min(at.open, 0.22 + 0.78 * above);

    // Colour: wax gathers in hollows, at seams and on the toe.
    const closedIn = 1 - at.open;
    const wax =
      look.burnish * (1.1 * smooth(0.08, 0.75, closedIn) + 0.75 * smooth(this.#toeFrom, this.#toeTo, at.x)) +
      look.mottle * at.mottle +
      look.hollow * Math.max(0, -grain.height);
    const dye =
      Math.min(DYES - 1, Math.max(0, (((1 + wax - DYE_FROM) / (DYE_TO - DYE_FROM)) * (DYES - 1) + 0.5) | 0)) * 3;
    const fleck = 1 + look.fleck * grain.fleck;
    let red = dyed(look, dye, at.cut) * fleck;
    let green = dyed(look, dye + 1, at.cut) * fleck;
    let blue = dyed(look, dye + 2, at.cut) * fleck;
    let roughness = Math.min(
      1,
      Math.max(0.05, look.roughness * (1 + 0.5 * look.fleck * grain.fleck) + 0.12 * closedIn + 0.2 * at.cut),
    );
    let metal = look.metalness;
    const stamp = this.stamps[at.zone];
    const pressed = stamp?.read(at) ? stamp : undefined;
    if (pressed) {
      // Hot metal darkens what it presses; what is left of foil lies over it.
      const leaf = pressed.foil ? smooth(0.3, 0.6, pressed.depth) : 0;
      const bare = (1 - 0.42 * pressed.depth) * (1 - leaf);
      red = red * bare + leaf * (pressed.foil?.[0] ?? 0);
      green = green * bare + leaf * (pressed.foil?.[1] ?? 0);
      blue = blue * bare + leaf * (pressed.foil?.[2] ?? 0);
      roughness += (0.3 - roughness) * leaf;
      metal += (1 - metal) * leaf;
    }

    // Normal with its grain, and the way to the eye.
    const tiltU = grain.alongU * look.slope;
    const tiltV = grain.alongV * look.slope;
    let nx = at.nx - at.alongU[0] * tiltU - at.alongV[0] * tiltV;
    let ny = at.ny - at.alongU[1] * tiltU - at.alongV[1] * tiltV;
    let nz = at.nz - at.alongU[2] * tiltU - at.alongV[2] * tiltV;
    if (pressed) {
      // Leather lies lower where it is pressed deeper; only what the walls lean along the surface counts.
      const [x, y, z] = pressed.rise;
      const up = x * nx + y * ny + z * nz;
      nx += x - up * nx;
      ny += y - up * ny;
      nz += z - up * nz;
    }
    const long = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
    nx *= long;
    ny *= long;
    nz *= long;
    let vx = eye[0] - at.x;
    let vy = eye[1] - at.y;
    let vz = eye[2] - at.z;
    const far = 1 / Math.sqrt(vx * vx + vy * vy + vz * vz);
    vx *= far;
    vy *= far;
    vz *= far;
    const facing = nx * vx + ny * vy + nz * vz;
    const seen = Math.max(0, facing);

    // Split-sum factors and what bounces more than once.
    const rough4 = roughness * roughness * roughness * roughness;
    const smoothness = 1 - roughness;
    const fit =
      Math.min(smoothness * smoothness, GRAZING[(seen * STEPS) | 0]!) * smoothness + 0.0425 - 0.0275 * roughness;
    const scale = -1.04 * fit + 1.04 - 0.572 * roughness;
    const bias = (1.04 * fit - 0.04 + 0.022 * roughness) * look.specularGrazing;
    const lost = 1 - (scale + bias / look.specularGrazing);

    light.diffuse(nx, ny, nz);
    const dr = light.r;
    const dg = light.g;
    const db = light.b;
    light.mirrored(
      (2 * facing * nx - vx) * (1 - rough4) + nx * rough4,
      (2 * facing * ny - vy) * (1 - rough4) + ny * rough4,
      (2 * facing * nz - vz) * (1 - rough4) + nz * rough4,
      roughness,
    );
    const gloss = specularOcclusion(seen, open, roughness);
    const nap = look.sheenPeak > 0 ? sheenLight(seen, look.sheenRoughness) : 0;
    const kept = 1 - look.sheenPeak * nap;
    this.r = channel(red, dr, light.r, metal, look.specular[0], scale, bias, lost, open, gloss, kept);
    this.g = channel(green, dg, light.g, metal, look.specular[1], scale, bias, lost, open, gloss, kept);
    this.b = channel(blue, db, light.b, metal, look.specular[2], scale, bias, lost, open, gloss, kept);
    if (nap > 0) {
      this.r += dr * look.sheen[0] * nap * open;
      this.g += dg * look.sheen[1] * nap * open;
      this.b += db * look.sheen[2] * nap * open;
    }
    if (look.coat > 0) this.#coat(at, look, nx, ny, nz, vx, vy, vz, seen, open);
  }

  /** The clear top coat mirrors the studio and takes that from the light below it. */
  #coat(
    at: Surfel,
    look: Look,
    grainX: number,
    grainY: number,
    grainZ: number,
    vx: number,
    vy: number,
    vz: number,
    seen: number,
    open: number,
  ): void {
    const share = look.throughCoat;
    let nx = at.nx + (grainX - at.nx) * share;
    let ny = at.ny + (grainY - at.ny) * share;
    let nz = at.nz + (grainZ - at.nz) * share;
    const long = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
    nx *= long;
    ny *= long;
    nz *= long;
    const facing = nx * vx + ny * vy + nz * vz;
    const view = Math.max(0, facing);
    const rough = look.coatRoughness;
    const rough4 = rough * rough * rough * rough;
    this.light.mirrored(
      (2 * facing * nx - vx) * (1 - rough4) + nx * rough4,
      (2 * facing * ny - vy) * (1 - rough4) + ny * rough4,
      (2 * facing * nz - vz) * (1 - rough4) + nz * rough4,
      rough,
    );
    const fit =
      Math.min((1 - rough) * (1 - rough), GRAZING[(view * STEPS) | 0]!) * (1 - rough) + 0.0425 - 0.0275 * rough;
    const mirror =
      look.coat *
      (0.04 * (-1.04 * fit + 1.04 - 0.572 * rough) + 1.04 * fit - 0.04 + 0.022 * rough) *
      specularOcclusion(seen, open, rough);
    const fresnel = FRESNEL[(view * STEPS) | 0]!;
    const through = 1 - look.coat * (0.04 * (1 - fresnel) + fresnel);
    this.r = this.r * through + this.light.r * mirror;
    this.g = this.g * through + this.light.g * mirror;
    this.b = this.b * through + this.light.b * mirror;
  }
}

/** One channel of the light from below the coat. */
function channel(
  color: number,
  diffuse: number,
  mirrored: number,
  metal: number,
  specular: number,
  scale: number,
  bias: number,
  lost: number,
  open: number,
  gloss: number,
  kept: number,
): number {
  const single = specular * scale + bias;
  const multiple = bounced(single, specular, lost);
  // Light that bounced between walls of leather has the leather's colour (Jimenez).
  const openColor = Math.max(
    open,
    ((open * (2.0404 * color - 0.3324) - 4.7951 * color + 0.6417) * open + 2.7552 * color + 0.6903) * open,
  );
  const body = color * (1 - metal) * (1 - single - multiple) * diffuse * openColor;
  if (metal === 0) return (body + (mirrored * single + multiple * diffuse) * gloss) * kept;
  const metalSingle = color * scale + bias;
  const metalMultiple = bounced(metalSingle, color, lost);
  const once = single + (metalSingle - single) * metal;
  const more = multiple + (metalMultiple - multiple) * metal;
  return (body + (mirrored * once + more * diffuse) * gloss) * kept;
}

function bounced(single: number, specular: number, lost: number): number {
  const mean = specular + (1 - specular) * 0.047619;
  return ((single * mean) / (1 - lost * mean)) * lost;
}

/** Share of mirrored light that reaches a place that is closed in (Lagarde and de Rousiers, 2014). */
/** One channel of the colour, between the face of a material and its cut edge. */
function dyed({ dyes, edgeDyes }: Look, at: number, cut: number): number {
  const face = dyes[at]!;
  return face + cut * (edgeDyes[at]! - face);
}

function specularOcclusion(seen: number, open: number, roughness: number): number {
  if (open >= 1) return 1;
  // Powers as exponentials: they are asked for at every sample.
  const exponent = Math.exp((-16 * roughness - 1) * Math.LN2);
  return Math.min(1, Math.max(0, Math.exp(exponent * Math.log(seen + open + 1e-6)) - 1 + open));
}

/** Albedo of a nap's sheen seen at a cosine. */
function sheenLight(seen: number, roughness: number): number {
  const square = roughness * roughness;
  const inverse = 1 / (roughness + 0.1);
  const a = -1.9362 + 1.0678 * roughness + 0.4573 * square - 0.8469 * inverse;
  const b = -0.6014 + 0.5538 * roughness - 0.467 * square - 0.1255 * inverse;
  return Math.min(1, Math.exp(a * seen + b));
}

function smooth(low: number, high: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
