import type { ArtworkLimits } from '../limits';
import { refuse } from '../refuse';
import { Clips } from './clips';
import type { Colour } from './colour';
import type { Clip, Drawing, Shape, Stroke } from './drawing';
import { SHAPES } from './forbidden';
import type { Markup } from './markup';
import { lengthOf } from './numbers';
import { lengthOfPath, type SegmentBudget } from './path-data';
import { outlineOf } from './shapes';
import { INITIAL_STYLE, propertiesOf, type Style, styleOf } from './style';
import { IDENTITY, type Matrix, times, transformOf, translation } from './transform';
import { type Box, fitting, frameOf, type Viewport, viewBoxOf, viewportOf } from './viewport';

/** Where the walk is: everything an element has from those around it. */
type Place = { style: Style; matrix: Matrix; viewport: Viewport; clips: readonly Clip[]; depth: number };

/** Paint less opaque than this is no ink. */
const OPAQUE = 0.5;
/** Dashes that all strokes together may have. */
const MAX_DASHES = 50_000;
const shapeNames = new Set(SHAPES);

/**
 * Carries out an SVG: `use` is replaced by what it uses, styles and transforms are worked out, and what is left is a
 * flat list of paths. Everything counts against one budget, so that small files can't become large drawings.
 */
export function carryOut(root: Markup, limits: ArtworkLimits): Drawing {
  return new Walk(root, limits).drawing();
}

class Walk {
  private readonly shapes: Shape[] = [];
  private readonly ids = new Map<string, Markup>();
  private readonly budget: SegmentBudget;
  private readonly clips: Clips;
  private visited = 0;
  private dashes = 0;
  /** What is being used, within itself. */
  private readonly using = new Set<Markup>();

  constructor(
    private readonly root: Markup,
    private readonly limits: ArtworkLimits,
  ) {
    this.budget = { left: limits.segments };
    this.clips = new Clips(this.ids, this.budget);
    this.index(root);
  }

  drawing(): Drawing {
    const frame = frameOf(this.root);
    const viewport = viewportOf(frame.width, frame.height);
    const style = styleOf(propertiesOf(this.root), INITIAL_STYLE, viewport);
    this.children(this.root, { style, matrix: IDENTITY, viewport, clips: [], depth: 0 });
    return { frame, shapes: this.shapes };
  }

  private index(element: Markup): void {
    const id = element.attributes.get('id');
    // As browsers do, the first of a name.
    if (id && !this.ids.has(id)) this.ids.set(id, element);
    for (const child of element.children) this.index(child);
  }

  private children(element: Markup, place: Place): void {
    for (const child of element.children) this.element(child, place);
  }

  private element(element: Markup, around: Place): void {
    this.visited += 1;
    if (this.visited > this.limits.elements) {
      refuse('too-complex', `Carried out, the SVG has more than ${this.limits.elements} elements: simplify it`);
    }
    if (around.depth >= this.limits.depth) {
      refuse('too-deep', `Carried out, the SVG nests more than ${this.limits.depth} deep`);
    }
    const { name } = element;
    const drawn = shapeNames.has(name) || name === 'g' || name === 'use' || name === 'svg';
    if (!drawn) return;
    const properties = propertiesOf(element);
    if (properties.get('display')?.trim() === 'none') return;
    const style = styleOf(properties, around.style, around.viewport);
    const matrix = times(around.matrix, transformOf(element.attributes.get('transform') ?? ''));
    const cut = this.clips.of(properties.get('clip-path'), matrix, around.viewport);
    const clips = cut ? this.clips.within(around.clips, cut) : around.clips;
    const place = { ...around, style, matrix, clips, depth: around.depth + 1 };
    if (name === 'g') this.children(element, place);
    else if (name === 'use') this.use(element, place);
    else if (name === 'svg') this.nested(element, place, this.boxOf(element, place, element));
    else this.shape(element, place);
  }

  private use(element: Markup, place: Place): void {
    const href = element.attributes.get('href')?.trim() ?? '';
    if (href === '') return;
    if (!href.startsWith('#')) {
      refuse('external-reference', `Line ${element.line}: <use> points outside the file: embed what it shows`);
    }
    const used = this.ids.get(href.slice(1));
    if (!used) return;
    if (this.using.has(used)) refuse('circular-use', `Line ${element.line}: <use> contains itself`);
    this.using.add(used);
    const { viewport } = place;
    const x = lengthOf(element.attributes.get('x') ?? '0', '<use> x', viewport.width);
    const y = lengthOf(element.attributes.get('y') ?? '0', '<use> y', viewport.height);
    const moved = { ...place, matrix: times(place.matrix, translation(x, y)) };
    if (used.name === 'symbol') {
      const style = styleOf(propertiesOf(used), moved.style, viewport);
      this.nested(used, { ...moved, style }, this.boxOf(element, moved, used, { x: 0, y: 0 }));
    } else this.element(used, moved);
    this.using.delete(used);
  }

  /** Where a nested drawing goes: as large as all around it where it does not say. */
  private boxOf(sized: Markup, { viewport }: Place, element: Markup, at?: { x: number; y: number }): Box {
    const length = (name: string, whole: number, missing: string) => {
      const written = sized.attributes.get(name) ?? element.attributes.get(name) ?? missing;
      return lengthOf(written === 'auto' ? missing : written, name, whole);
    };
    const corner = at ?? { x: length('x', viewport.width, '0'), y: length('y', viewport.height, '0') };
    return {
      ...corner,
      width: length('width', viewport.width, '100%'),
      height: length('height', viewport.height, '100%'),
    };
  }

  private nested(element: Markup, place: Place, into: Box): void {
    if (!(into.width > 0 && into.height > 0)) return;
    const clips = this.clips.within(place.clips, this.clips.box(into, place.matrix));
    const box = viewBoxOf(element);
    const inner = box ? fitting(box, into, element.attributes.get('preserveAspectRatio')) : translation(into.x, into.y);
    const viewport = viewportOf(box?.width ?? into.width, box?.height ?? into.height);
    this.children(element, { ...place, clips, viewport, matrix: times(place.matrix, inner), depth: place.depth + 1 });
  }

  private shape(element: Markup, { style, matrix, viewport, clips }: Place): void {
    const path = outlineOf(element, viewport, this.budget);
    const fill = paintOf(style.fill, style.fillOpacity * style.opacity);
    const line = style.strokeWidth > 0 ? paintOf(style.stroke, style.strokeOpacity * style.opacity) : undefined;
    if (!style.visible || path.length < 2 || (fill === undefined && line === undefined)) return;
    const stroke = line === undefined ? undefined : strokeOf(line, style);
    if (stroke) this.countDashes(stroke, lengthOfPath(path));
    this.shapes.push({ path, matrix, rule: style.fillRule, fill, stroke, clips });
  }

  private countDashes({ dashes }: Stroke, length: number): void {
    if (dashes.length === 0) return;
    this.dashes += (length / dashes.reduce((sum, dash) => sum + dash, 0)) * dashes.length;
    if (!(this.dashes <= MAX_DASHES))
      refuse('too-complex', 'The strokes have too many dashes: expand or simplify them');
  }
}

function paintOf(colour: Colour | undefined, opacity: number): number | undefined {
  return colour && colour.alpha * opacity >= OPAQUE ? colour.light : undefined;
}

function strokeOf(paint: number, { strokeWidth: width, cap, join, miterLimit, dashes, dashOffset }: Style): Stroke {
  return { paint, width, cap, join, miterLimit, dashes, dashOffset };
}
