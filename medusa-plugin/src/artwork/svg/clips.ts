import { refuse } from '../refuse';
import type { Clip, Outline } from './drawing';
import { SHAPES } from './forbidden';
import type { Markup } from './markup';
import type { SegmentBudget } from './path-data';
import { outlineOf, rectanglePath } from './shapes';
import { INITIAL_STYLE, propertiesOf, styleOf } from './style';
import { type Matrix, times, transformOf } from './transform';
import type { Box, Viewport } from './viewport';

/** Each takes a layer of the size of the picture while it is drawn. */
const MAX_NESTED = 4;
const MAX_CLIPS = 500;

/** Works out what `clip-path` cuts by. Shapes only: a clip of clips, of groups or of other files is refused. */
export class Clips {
  private count = 0;

  constructor(
    private readonly ids: ReadonlyMap<string, Markup>,
    private readonly budget: SegmentBudget,
  ) {}

  /** @param matrix of the element that is cut */
  of(written: string | undefined, matrix: Matrix, viewport: Viewport): Clip | undefined {
    const value = written?.trim();
    if (!value || value === 'none') return undefined;
    const [, quoted, plain] = /^url\(\s*(?:(["'])#([^"'()]{1,200})\1)\s*\)$/.exec(value) ?? [];
    const id = quoted ? plain : /^url\(\s*#([^"'()\s]{1,200})\s*\)$/.exec(value)?.[1];
    if (!id) refuse('external-reference', `clip-path: “${value.slice(0, 40)}” is not within the file`);
    const element = this.ids.get(id!);
    // Browsers ignore a reference to nothing.
    if (element?.name !== 'clipPath') return undefined;
    return this.made(this.outlinesOf(element, matrix, viewport));
  }

  box({ x, y, width, height }: Box, matrix: Matrix): Clip {
    return this.made([{ path: rectanglePath(x, y, width, height), matrix, rule: 'nonzero' }]);
  }

  within(around: readonly Clip[], clip: Clip): readonly Clip[] {
    if (around.length >= MAX_NESTED) refuse('too-complex', `Clip paths are nested more than ${MAX_NESTED} deep`);
    return [...around, clip];
  }

  private outlinesOf(element: Markup, matrix: Matrix, viewport: Viewport): Outline[] {
    const own = propertiesOf(element);
    if (element.attributes.get('clipPathUnits') === 'objectBoundingBox' || hasClip(own)) {
      refuse('unsupported-element', `Line ${element.line}: this kind of clip path is not read: expand it`);
    }
    const base = times(matrix, transformOf(element.attributes.get('transform') ?? ''));
    const style = styleOf(own, INITIAL_STYLE, viewport);
    return element.children.flatMap((child) => {
      const properties = propertiesOf(child);
      if (!SHAPES.includes(child.name) || hasClip(properties)) {
        refuse('unsupported-element', `Line ${child.line}: a clip path may have simple shapes only: expand it`);
      }
      if (properties.get('display')?.trim() === 'none') return [];
      const { clipRule, visible } = styleOf(properties, style, viewport);
      const path = outlineOf(child, viewport, this.budget);
      if (!visible || path.length < 2) return [];
      return [{ path, matrix: times(base, transformOf(child.attributes.get('transform') ?? '')), rule: clipRule }];
    });
  }

  private made(outlines: readonly Outline[]): Clip {
    this.count += 1;
    if (this.count > MAX_CLIPS) refuse('too-complex', `The SVG has more than ${MAX_CLIPS} clip paths: expand them`);
    return { outlines };
  }
}

function hasClip(properties: ReadonlyMap<string, string>): boolean {
  const value = properties.get('clip-path')?.trim();
  return value !== undefined && value !== '' && value !== 'none';
}
