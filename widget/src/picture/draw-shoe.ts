import { type Catalog, type Design, resolve } from '@cordwainer/contract';
import { shapeKey } from '../appearance/shape-key.js';
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import { surfacesOf } from '../appearance/surfaces.js';
import { buildShoe } from '../shoe/build-shoe.js';
import { hasPattern } from '../shoe/patterns/index.js';
import type { ShoeSpec } from '../shoe/spec.js';
import { monogramOf } from '../stage/monogram.js';
import { render, type Shot, type Sitter, seat } from './render.js';
import { PICTURE_VIEWS, type PictureView } from './views.js';

export interface PictureRequest extends Omit<Shot, 'background' | 'view'> {
  readonly view: PictureView;
  /** Paper behind the shoe, `#rrggbb`, or `transparent`; white unless told otherwise. */
  readonly background?: Shot['background'];
}

/** A picture, or why there is none: a design that is not of this catalog, or a style whose shape is not generated. */
export type Drawn =
  | { readonly ok: true; readonly width: number; readonly height: number; readonly pixels: Uint8ClampedArray }
  | { readonly ok: false; readonly reason: 'unknown-design' | 'no-pattern'; readonly message: string };

/** The shape drawn last: the views of one design are mostly asked for one after the other. */
let last: { key: string; sitter: Sitter } | undefined;

/** Draws a design without any engine, for servers. Pure but for time: the same design and request, the same bytes. */
export function drawShoe(catalog: Catalog, design: Design, request: PictureRequest): Drawn {
  const resolved = resolve(catalog, design);
  if (!resolved.ok) {
    const message = resolved.issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ');
    return { ok: false, reason: 'unknown-design', message };
  }
  const spec = shoeSpecOf(resolved.value);
  if (!spec || !hasPattern(spec.pattern)) {
    return {
      ok: false,
      reason: 'no-pattern',
      message: `The style "${design.style}" has no shape that can be generated`,
    };
  }
  const { width, height } = request;
  const shot = { background: '#ffffff', ...request, view: PICTURE_VIEWS[request.view] };
  return { ok: true, width, height, pixels: render(sitterOf(spec), surfacesOf(resolved.value), shot) };
}

/**
 * What a design has for a monogram, '' without one. It is drawn where `stamps` has its letters as depths: no font comes
 * with this.
 */
export function monogramIn(catalog: Catalog, design: Design): string {
  const resolved = resolve(catalog, design);
  return resolved.ok ? monogramOf(resolved.value) : '';
}

function sitterOf(spec: ShoeSpec): Sitter {
  const key = shapeKey(spec);
  if (last?.key !== key) last = { key, sitter: seat(buildShoe(spec)) };
  return last.sitter;
}
