import type { Typeface } from '../../modules/brand/look';
import { type Direction, type Paragraph, paragraphOf, type Stretch, stretchesOf } from './bidi';
import { type Face, type Fallback, fallbacksOf, fontOf } from './fonts';
import { inTypeface } from './look';
import { FROM_THE_RIGHT } from './remember-layouts';

export type Style = {
  face: Face;
  /** Points. */
  size: number;
  color: string;
  /** Space between letters, points. */
  tracking?: number;
  /** Figures of one width, for columns of numbers. */
  tabular?: boolean;
  /** Of the line, in sizes; 1.4 unless told otherwise. */
  leading?: number;
};

/** Characters that one font has and that are read one way. */
type Run = { face: Face | Fallback; text: string; direction: Direction };

/** Of a line beside the paper's own direction: `start` is the right of an Arabic paper. */
export type Align = 'start' | 'center' | 'end';

/** The paper that is written on: which side it begins at, its width in points, and whose letters it has. */
export type Ground = { direction: Direction; width: number; typeface?: Typeface };

/** A part of a paragraph: what stands on one line. */
export type Line = { paragraph: Paragraph; start: number; end: number };

const NASKH_LEADING = 1.65;

/** A line may be broken after a space, and before and after every character of these scripts. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef][\u3001\u3002\uff0c\uff0e\u30fc\u300d\uff09]?|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+[^\S\n]*|\s+/gu;

/**
 * Sets lines of text in more than one font: names and addresses come in any script, and a character that the paper's
 * face lacks is taken from the next font that has it.
 */
export class Typesetter {
  private readonly registered = new Set<string>();

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly ground: Ground,
  ) {}

  width(text: string | Line, wanted: Style): number {
    const style = this.styled(wanted);
    return this.runs(text, style).reduce((sum, run) => sum + this.runWidth(run, style), 0);
  }

  /** From one line of the text to the next, points. Naskh hangs lower than a serif does, and stands higher. */
  leading(text: string, wanted: Style): number {
    const style = this.styled(wanted);
    const leading = style.leading ?? 1.4;
    const naskh =
      leading < NASKH_LEADING && this.runs(text.replaceAll('\n', ' '), style).some(({ face }) => face === 'naskh');
    return style.size * (naskh ? NASKH_LEADING : leading);
  }

  /** The text in lines of at most so many points; what has no place to break is broken where it must. */
  wrap(text: string, style: Style, width: number): Line[] {
    return text.split('\n').flatMap((paragraph) => this.wrapParagraph(paragraph.trim(), style, width));
  }

  /** Draws one line with its top at `y`, `x` points and more from the side that the paper begins at. */
  line(text: string | Line, x: number, y: number, wanted: Style, align: Align = 'start', width = 0): void {
    const style = this.styled(wanted);
    const runs = this.runs(text, style);
    const length =
      runs.reduce((sum, run) => sum + this.runWidth(run, style), 0) -
      (runs.at(-1) ? trackingOf(runs.at(-1)!.face, style) : 0);
    const from = align === 'end' ? x + width - length : align === 'center' ? x + (width - length) / 2 : x;
    let at = this.ground.direction === 'rtl' ? this.ground.width - from - length : from;
    for (const run of runs) {
      const size = sizeOf(run.face, style);
      this.use(run.face, size);
      this.pdf.fillColor(style.color).text(run.text, at, y + style.size * 1.02, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: trackingOf(run.face, style),
        features: featuresOf(run, style),
      });
      at += this.runWidth(run, style);
    }
  }

  /** In the brand's letters; a style that is in them already stays. */
  private styled(style: Style): Style {
    return inTypeface(style, this.ground.typeface ?? 'serif');
  }

  private wrapParagraph(text: string, style: Style, width: number): Line[] {
    const paragraph = this.paragraph(text);
    const lines: Line[] = [];
    const fits = (start: number, end: number) => this.width(trimmed(paragraph, start, end), style) <= width;
    let start = 0;
    let end = 0;
    for (const [piece] of paragraph.text.matchAll(PIECES)) {
      const next = end + piece.length;
      if (!fits(start, next)) {
        if (!isBlank(paragraph, start, end)) lines.push(trimmed(paragraph, start, end));
        start = end;
        while (!fits(start, next)) {
          const broken = this.fitting(paragraph, start, next, style, width);
          lines.push({ paragraph, start, end: broken });
          start = broken;
        }
      }
      end = next;
    }
    if (!isBlank(paragraph, start, end) || lines.length === 0) lines.push(trimmed(paragraph, start, end));
    return lines;
  }

  /** Where a word without a break must be broken; after one character at least. */
  private fitting(paragraph: Paragraph, start: number, end: number, style: Style, width: number): number {
    let at = start;
    for (const character of paragraph.text.slice(start, end)) {
      const next = at + character.length;
      if (at > start && this.width({ paragraph, start, end: next }, style) > width) break;
      at = next;
    }
    return at;
  }

  private paragraph(text: string): Paragraph {
    return paragraphOf(composed(text), this.ground.direction);
  }

  /** The runs of a line, from left to right. */
  private runs(text: string | Line, style: Style): Run[] {
    // Arabic has no italics; a Latin word or a number in it has none either.
    const face = style.face === 'serif-italic' && this.ground.direction === 'rtl' ? 'serif' : style.face;
    const { paragraph, start, end } = typeof text === 'string' ? whole(this.paragraph(text)) : text;
    return stretchesOf(paragraph, start, end).flatMap((stretch) => {
      const runs = runsOf(stretch, face);
      return stretch.direction === 'rtl' ? runs.reverse() : runs;
    });
  }

  private runWidth(run: Run, style: Style): number {
    this.use(run.face, sizeOf(run.face, style));
    return this.pdf.widthOfString(run.text, {
      characterSpacing: trackingOf(run.face, style),
      features: featuresOf(run, style),
    });
  }

  private use(face: Face | Fallback, size: number): void {
    if (!this.registered.has(face)) {
      // pdfkit takes a font that is open, which its types do not know.
      this.pdf.registerFont(face, fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource);
      this.registered.add(face);
    }
    this.pdf.font(face).fontSize(size);
  }
}

function whole(paragraph: Paragraph): Line {
  return { paragraph, start: 0, end: paragraph.text.length };
}

function trimmed(paragraph: Paragraph, start: number, end: number): Line {
  return { paragraph, start, end: start + paragraph.text.slice(start, end).trimEnd().length };
}

function isBlank({ text }: Paragraph, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Letters with their accents as one character each, which fonts have; all else as it is. */
function composed(text: string): string {
  return /\p{M}/u.test(text) ? text.normalize('NFC') : text;
}

/** In the order that they are read. */
function runsOf({ text, direction }: Stretch, face: Face): Run[] {
  const runs: Run[] = [];
  const characters = [...text];
  characters.forEach((character, at) => {
    const last = runs.at(-1);
    const next = faceFor(characters, at, face, last?.face);
    if (last?.face === next) last.text += character;
    else runs.push({ face: next, text: character, direction });
  });
  return runs;
}

function faceFor(
  characters: readonly string[],
  at: number,
  face: Face,
  last: Face | Fallback | undefined,
): Face | Fallback {
  const character = characters[at]!;
  const own = has(face, character);
  // Spaces, points and accents go with what stands before them, and so does the rest of a word.
  const follows = !own || /[\s\p{P}\p{M}\p{Cf}]/u.test(character);
  if (last && last !== face && follows && has(last, character)) return last;
  if (own) return face;
  // One font for the whole word, if there is one.
  const end = characters.findIndex((each, after) => after > at && has(face, each));
  const word = characters.slice(at, end === -1 ? undefined : end);
  const fallbacks = fallbacksOf(face);
  return (
    fallbacks.find((fallback) => word.every((each) => has(fallback, each))) ??
    fallbacks.find((fallback) => has(fallback, character)) ??
    face
  );
}

function has(face: Face | Fallback, character: string): boolean {
  return fontOf(face).hasGlyphForCodePoint(character.codePointAt(0)!);
}

/** Told any feature at all, pdfkit shapes the whole run at once, which letters that join need. */
function featuresOf({ face, direction }: Run, { tabular }: Style): PDFKit.Mixins.OpenTypeFeatures[] | undefined {
  // pdfkit's types know the features of OpenType only.
  if (direction === 'rtl') return [FROM_THE_RIGHT as PDFKit.Mixins.OpenTypeFeatures];
  if (isArabic(face) || face === 'thai' || face === 'devanagari') return ['kern'];
  if (face === 'japanese' || face === 'chinese' || face === 'korean') return undefined;
  return tabular ? ['tnum', 'lnum', 'kern'] : undefined;
}

/** Letters that join can not be set apart. */
function trackingOf(face: Face | Fallback, { tracking = 0 }: Style): number {
  return isArabic(face) || face === 'thai' || face === 'devanagari' ? 0 : tracking;
}

/** Arabic letters are smaller in their fonts than Latin ones, and have no capitals: small labels need some more. */
function sizeOf(face: Face | Fallback, { size, tracking }: Style): number {
  if (face === 'naskh') return size * 1.1;
  return isArabic(face) && tracking ? size * 1.25 : size;
}

function isArabic(face: Face | Fallback): boolean {
  return face === 'arabic' || face === 'arabic-medium' || face === 'naskh';
}
