import { refuse } from '../refuse';

const ACTIVE = [
  'script',
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'handler',
  'listener',
];
const MOVING = ['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'discard', 'mpath'];
const LETTERS = ['text', 'tspan', 'tref', 'textPath', 'altGlyph', 'font', 'glyph', 'font-face', 'missing-glyph'];

const SENTENCES: readonly (readonly [readonly string[], string, string])[] = [
  [ACTIVE, 'active-content', 'can run programs or show other pages: an artwork may have shapes only'],
  [MOVING, 'animation', 'moves, and a stamp does not: export the picture as it stands'],
  [LETTERS, 'text', 'needs a font that we do not have: convert text to outlines (paths) and export again'],
  [['image', 'feImage'], 'embedded-picture', 'is a picture within the drawing: trace it, or send it as a PNG'],
  [['style'], 'style-sheet', 'is a style sheet: export with “presentation attributes”'],
  [['a', 'switch', 'view', 'cursor'], 'unsupported-element', 'has no meaning on a stamp: ungroup it and export again'],
];

/** Never drawn by themselves, and refused where something is painted with them. */
const HARMLESS_UNUSED = [
  'linearGradient',
  'radialGradient',
  'stop',
  'pattern',
  'mask',
  'filter',
  'marker',
  'meshgradient',
  'hatch',
  'solidcolor',
];

const KNOWN = ['svg', 'g', 'defs', 'symbol', 'use', 'clipPath'];
export const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];

const DRAWN = new Set([...KNOWN, ...SHAPES]);
const UNUSED = new Set(HARMLESS_UNUSED);

/** @throws ArtworkRefused for every element that is not known to be harmless, with what to do instead */
export function forbiddenElement(name: string, line: number): void {
  if (DRAWN.has(name) || UNUSED.has(name) || (name.startsWith('fe') && name !== 'feImage')) return;
  const [, code, sentence] = SENTENCES.find(([names]) => names.includes(name)) ?? [
    [],
    'unsupported-element',
    'is nothing we know: use paths and basic shapes',
  ];
  refuse(code, `Line ${line}: <${name.slice(0, 40)}> ${sentence}`);
}
