import { anchorsOf } from './anchors.js';
import type { MeshBuilder } from './geometry/mesh-builder.js';
import { type Caster, shade } from './geometry/shade.js';
import { Kept } from './kept.js';
import { type Last, makeLast, raised } from './last/last.js';
import { boundsOf, footprintOf } from './measure.js';
import type { ShoeMesh, ShoeModel } from './model.js';
import { patternOf } from './patterns/index.js';
import { optionsOf, type Pattern } from './patterns/pattern.js';
import { bottomOf, makeHeel, makeSole, makeWelt } from './sole/bottom.js';
import { RAND } from './sole/construction.js';
import type { ShoeSpec } from './spec.js';
import { buildEyelets, placeEyelets } from './trim/eyelets.js';
import { buildLaces } from './trim/laces.js';
import { lacingOf } from './trim/lacing.js';
import { buildInsoleSock } from './upper/insole.js';
import { buildUpper } from './upper/upper.js';

/** Zones that lie over the others, or behind the leather that casts the shade. */
const ON_TOP = new Set([
  'laces',
  'thread',
  'thread-toe',
  'thread-apron',
  'thread-heel',
  'thread-topline',
  'piping',
  'toe-cap',
  'lining',
  'insole-sock',
  'strap',
  'buckle',
  'tassel',
]);

/** The parts a shoe is made of, each kept for as long as what it depends on stays. */
export type Part = 'last' | 'upper' | 'welt' | 'sole' | 'heel';

export interface Shoemaker {
  /** Makes the right shoe of a design. The same spec gives the same arrays. */
  readonly build: (spec: ShoeSpec) => ShoeModel;
  /** How often each part was made. */
  made(): Readonly<Record<Part, number>>;
}

/**
 * A shoemaker keeps the parts of the last few shoes and makes only what a change touches: another sole leaves the upper
 * as it is. The upper is made on a last whose tread stands on the ground and lifted onto its sole afterwards, so that a
 * thicker sole does not touch it either.
 */
export function shoemaker(most = 4): Shoemaker {
  const lasts = new Kept<Last>(most);
  const uppers = new Kept<readonly ShoeMesh[]>(most);
  const lifted = new Kept<readonly ShoeMesh[]>(most);
  const welts = new Kept<readonly ShoeMesh[]>(most);
  const soles = new Kept<readonly ShoeMesh[]>(most);
  const heels = new Kept<readonly ShoeMesh[]>(most);

  const build = (spec: ShoeSpec): ShoeModel => {
    const pattern = patternOf(spec.pattern);
    const bottom = bottomOf(spec);
    const { construction, kind, thickness } = bottom;
    const stack = construction.welt + thickness;
    // What the heel seat stands higher than the tread.
    const drop = construction.welt * (RAND - 1) + spec.last.heelHeight;

    const { toe, size, width, fit } = spec.last;
    const lastKey = [toe, size, width, fit, drop, pattern.shaft].join();
    const standing = lasts.get(lastKey, () => makeLast(spec.last, { tread: 0, seat: drop }, pattern.shaft));
    const last = raised(standing, stack);
    const options = optionsOf(pattern, spec.options);
    const upperKey = [lastKey, spec.pattern, ...Object.entries(options).flat()].join();
    const upper = uppers.get(upperKey, () => makeUpper(pattern, standing, options));
    const stance = [lastKey, construction.form, thickness].join();
    const meshes = [
      ...lifted.get(`${upperKey},${stack}`, () => upper.map((mesh) => lift(mesh, stack))),
      ...welts.get(stance, () => finish(makeWelt(last, bottom))),
      ...soles.get([stance, spec.sole.kind].join(), () => finish(makeSole(last, bottom))),
      // Heels of leather lifts differ by the tread of their top piece alone.
      ...heels.get([stance, kind.heel, kind.heel === 'stack' ? kind.tread : ''].join(), () =>
        finish(makeHeel(last, bottom)),
      ),
    ];
    return {
      meshes,
      bounds: boundsOf(meshes),
      footprint: footprintOf(last, construction),
      anchors: anchorsOf(meshes),
    };
  };
  return {
    build,
    made: () => ({
      last: lasts.made,
      upper: uppers.made,
      welt: welts.made,
      sole: soles.made,
      heel: heels.made,
    }),
  };
}

/** Makes the right shoe of a design. Pure but for time: the same spec gives the same arrays. */
export const buildShoe: (spec: ShoeSpec) => ShoeModel = shoemaker().build;

const finish = (meshes: readonly MeshBuilder[]): ShoeMesh[] => meshes.map((mesh) => mesh.build());

function makeUpper(pattern: Pattern, last: Last, options: Readonly<Record<string, string>>): readonly ShoeMesh[] {
  const upper = buildUpper(pattern, last, options);
  const casters: Caster[] = [upper.caster];
  const meshes: MeshBuilder[] = [...upper.meshes, buildInsoleSock(last)];
  if (pattern.lacing) {
    const hooks = options.closure === 'hooks' ? pattern.lacing.hooks : 0;
    const rows = placeEyelets(last, upper.lines, pattern.lacing, hooks);
    const laces = buildLaces(last, rows, pattern.lacing, lacingOf(options.lacing));
    casters.push(laces.caster);
    meshes.push(buildEyelets(rows), laces.mesh);
  }
  const below = meshes.filter((mesh) => !ON_TOP.has(mesh.zone));
  for (const caster of casters) shade(below, caster);
  return finish(meshes);
}

/** The same mesh so much higher; everything but the positions is shared. */
function lift(mesh: ShoeMesh, height: number): ShoeMesh {
  return { ...mesh, positions: higher(mesh.positions, height) };
}

function higher(points: Float32Array, by: number): Float32Array {
  const out = points.slice();
  for (let i = 1; i < out.length; i += 3) out[i] = out[i]! + by;
  return out;
}
