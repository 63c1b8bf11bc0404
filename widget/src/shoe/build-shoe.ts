import { anchorsOf } from './anchors.js';
import type { MeshBuilder } from './geometry/mesh-builder.js';
import { MeshBuilder as Builder } from './geometry/mesh-builder.js';
import { type Caster, shade } from './geometry/shade.js';
import { makeLast } from './last/last.js';
import { boundsOf, footprintOf } from './measure.js';
import type { ShoeModel } from './model.js';
import { patternOf } from './patterns/index.js';
import { constructionOf, RAND, soleOf } from './sole/construction.js';
import { buildHeel } from './sole/heel.js';
import { buildEdge, buildOutsole } from './sole/outsole.js';
import { buildWelt } from './sole/welt.js';
import type { ShoeSpec } from './spec.js';
import { buildEyelets, placeEyelets } from './trim/eyelets.js';
import { buildLaces } from './trim/laces.js';
import { buildInsoleSock } from './upper/insole.js';
import { sew, UPPER_STITCH } from './upper/stitching.js';
import { buildUpper } from './upper/upper.js';

/** Zones that lie over the others, or behind the leather that casts the shade. */
const ON_TOP = new Set(['laces', 'thread', 'toe-cap', 'lining', 'insole-sock']);

/** Makes the right shoe of a design. Pure: the same spec gives the same arrays. */
export function buildShoe(spec: ShoeSpec): ShoeModel {
  const pattern = patternOf(spec.pattern);
  const construction = constructionOf(spec.construction);
  const sole = soleOf(spec.sole);
  const { thickness } = spec.sole;
  const stack = construction.welt + thickness;
  const last = makeLast(spec.last, { tread: stack, seat: construction.welt * RAND + thickness + spec.last.heelHeight });

  const upper = buildUpper(pattern, last, spec.options);
  const casters: Caster[] = [upper.caster];
  const thread = new Builder('thread');
  for (const seam of upper.seams) sew(thread, seam, UPPER_STITCH);
  const meshes: MeshBuilder[] = [...upper.meshes, thread, buildInsoleSock(last)];

  if (pattern.lacing) {
    const rows = placeEyelets(last, upper.lines, pattern.lacing, pattern.opening);
    const laces = buildLaces(last, rows);
    casters.push(laces.caster);
    meshes.push(buildEyelets(rows), laces.mesh);
  }

  const body = meshes.length;
  if (construction.stitched) meshes.push(...buildWelt(last, construction));
  meshes.push(
    buildEdge(last, construction, sole, thickness),
    buildOutsole(last, construction, sole, thickness),
    ...buildHeel(last, construction, thickness),
  );
  const below = meshes.slice(0, body).filter((mesh) => !ON_TOP.has(mesh.zone));
  for (const caster of casters) shade(below, caster);

  const built = meshes.map((mesh) => mesh.build());
  return {
    meshes: built,
    bounds: boundsOf(built),
    footprint: footprintOf(last, construction),
    anchors: anchorsOf(built),
  };
}
