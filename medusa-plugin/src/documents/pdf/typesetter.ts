import { FALLBACKS, type Face, type Fallback, fontOf } from './fonts';

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

/** Characters that one font has. */
type Run = { face: Face | Fallback; text: string };

export type Align = 'left' | 'center' | 'right';

/** A line may be broken after a space, and before and after every character of these scripts. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef][\u3001\u3002\uff0c\uff0e\u30fc\u300d\uff09]?|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+[^\S\n]*|\s+/gu;

/**
 * Sets lines of text in more than one font: names and addresses come in any script, and a character that the paper's
 * face lacks is taken from the next font that has it.
 */
export class Typesetter {
  private readonly registered = new Set<string>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  width(text: string, style: Style): number {
    return this.runs(text, style.face).reduce((sum, run) => sum + this.runWidth(run, style), 0);
  }

  /** The text in lines of at most so many points; what has no place to break is broken where it must. */
  wrap(text: string, style: Style, width: number): string[] {
    return text.split('\n').flatMap((paragraph) => this.wrapParagraph(paragraph.trim(), style, width));
  }

  /** Draws one line with its top at `y`. */
  line(text: string, x: number, y: number, style: Style, align: Align = 'left', width = 0): void {
    const runs = this.runs(text, style.face);
    const length = align === 'left' ? 0 : this.width(text, style) - (style.tracking ?? 0);
    let at = align === 'right' ? x + width - length : align === 'center' ? x + (width - length) / 2 : x;
    // Right to left, the first run stands last.
    const ordered = isRightToLeft(text) ? [...runs].reverse() : runs;
    for (const run of ordered) {
      this.use(run.face, style.size);
      this.pdf.fillColor(style.color).text(run.text, at, y + style.size * 1.02, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: style.tracking ?? 0,
        features: featuresOf(run.face, style),
      });
      at += this.runWidth(run, style);
    }
  }

  private wrapParagraph(text: string, style: Style, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const piece of text.match(PIECES) ?? []) {
      if (this.width((line + piece).trimEnd(), style) <= width) {
        line += piece;
        continue;
      }
      if (line.trim()) lines.push(line.trimEnd());
      line = piece;
      while (this.width(line.trimEnd(), style) > width) {
        const fits = this.fitting(line, style, width);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
    if (line.trim() || lines.length === 0) lines.push(line.trimEnd());
    return lines;
  }

  /** How much of a word without a break fits; at least one character. */
  private fitting(word: string, style: Style, width: number): number {
    let end = 0;
    for (const character of word) {
      if (end > 0 && this.width(word.slice(0, end + character.length), style) > width) break;
      end += character.length;
    }
    return end;
  }

  private runs(text: string, face: Face): Run[] {
    const runs: Run[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const next = this.faceFor(character, face, last?.face);
      if (last?.face === next) last.text += character;
      else runs.push({ face: next, text: character });
    }
    return runs;
  }

  private faceFor(character: string, face: Face, last: Face | Fallback | undefined): Face | Fallback {
    // Spaces and points go with what stands before them.
    if (last && last !== face && /[\s\p{P}]/u.test(character) && has(last, character)) return last;
    if (has(face, character)) return face;
    return FALLBACKS.find((fallback) => has(fallback, character)) ?? face;
  }

  private runWidth({ face, text }: Run, style: Style): number {
    this.use(face, style.size);
    return this.pdf.widthOfString(text, {
      characterSpacing: style.tracking ?? 0,
      features: featuresOf(face, style),
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

function has(face: Face | Fallback, character: string): boolean {
  return fontOf(face).hasGlyphForCodePoint(character.codePointAt(0)!);
}

/** Told any feature at all, pdfkit shapes the whole run at once, which right-to-left words need. */
function featuresOf(face: Face | Fallback, { tabular }: Style): PDFKit.Mixins.OpenTypeFeatures[] | undefined {
  if (face === 'arabic') return ['rlig'];
  if (face === 'japanese') return undefined;
  return tabular ? ['tnum', 'lnum', 'kern'] : undefined;
}

function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}
