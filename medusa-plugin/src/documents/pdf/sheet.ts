import PDFDocument from 'pdfkit';
import type { Typeface } from '../../modules/brand/look';
import { directionOf, fill } from '../language';
import type { Direction } from './bidi';
import { INK, LINE, MUTED, STYLES } from './look';
import { type Align, type Style, Typesetter } from './typesetter';

/** ISO A4, points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
/** 20 mm and more: these papers are held, filed and punched. */
const MARGIN = { side: 54, top: 52, bottom: 74 } as const;

export type Place = { x: number; width: number; align: Align };

/** A stroke between two numbers is read from either side where words are read from the right. */
const PAGE: Readonly<Record<string, string>> = { ar: '{page} من {count}' };

export type SheetOptions = {
  /** Of the file, as viewers and screen readers say it. */
  title: string;
  author: string;
  locale: string;
  /** The day it is dated: the same paper is the same bytes. */
  date: Date;
  /** Of the brand; with serifs where left out. */
  typeface?: Typeface;
  /** Left at the foot of every page. */
  footer: string;
  /** At the head of every page but the first. */
  running: string;
};

/**
 * Pages of a paper: a column of text with a cursor, page breaks where there is no more room, numbers at the foot. Every `x`
 * is measured from the side that the paper's language begins at, so that an Arabic paper is the mirror of an English one.
 */
export class Sheet {
  /** Of the column, in points from the side that the language begins at: the right of the page in Arabic. */
  readonly start: number = MARGIN.side;
  readonly width = WIDTH - 2 * MARGIN.side;
  readonly end = WIDTH - MARGIN.side;
  readonly bottom = HEIGHT - MARGIN.bottom;
  /** Where the next thing goes, from the top of the page. */
  y: number = MARGIN.top;
  readonly text: Typesetter;
  private readonly pdf: PDFKit.PDFDocument;
  readonly direction: Direction;

  constructor(private readonly options: SheetOptions) {
    const { title, author, date, locale } = options;
    this.direction = directionOf(locale);
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      lang: locale,
      displayTitle: true,
      info: {
        Title: this.direction === 'rtl' ? title : title.replace(/[\u2068\u2069]/g, ''),
        Author: author,
        Creator: 'Cordwainer',
        Producer: 'Cordwainer',
        CreationDate: date,
      },
    });
    // Which side of two pages beside each other is read first.
    if (this.direction === 'rtl') preferencesOf(this.pdf).Direction = 'R2L';
    this.text = new Typesetter(this.pdf, { direction: this.direction, width: WIDTH, typeface: options.typeface });
  }

  /** Begins another page unless so many points are left on this one. */
  need(height: number): void {
    if (this.y + height <= this.bottom) return;
    this.pdf.addPage();
    this.y = MARGIN.top;
    this.text.line(this.options.running, this.start, this.y, STYLES.small);
    this.y += 15;
    this.rule();
    this.y += 20;
  }

  /** Draws lines under each other from `y` on and answers how high they are. */
  block(text: string, x: number, y: number, width: number, style: Style, align: Align = 'start'): number {
    const lines = this.text.wrap(text, style, width);
    const height = this.text.leading(text, style);
    lines.forEach((line, at) => {
      this.text.line(line, x, y + at * height, style, align, width);
    });
    return lines.length * height;
  }

  /** How high `block` would be. */
  heightOf(text: string, width: number, style: Style): number {
    return this.text.wrap(text, style, width).length * this.text.leading(text, style);
  }

  /** A hairline at the cursor, or at `y`. */
  rule(x = this.start, width = this.width, y = this.y, color: string = LINE, weight = 0.5): void {
    const left = this.leftOf(x, width);
    this.pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(weight)
      .strokeColor(color)
      .stroke();
  }

  upright(x: number, top: number, bottom: number, color: string = LINE, weight = 0.5): void {
    const left = this.leftOf(x, 0);
    this.pdf.moveTo(left, top).lineTo(left, bottom).lineWidth(weight).strokeColor(color).stroke();
  }

  /**
   * Where a column of numbers stands between `x` and `x + width`: at the end, each digit under its like. Figures are read
   * from the left where words are not, so that they then end at the right of the room that the widest of them takes.
   */
  figures(column: readonly string[], x: number, width: number, style: Style): Place {
    if (this.direction === 'ltr') return { x, width, align: 'end' };
    const widest = Math.max(0, ...column.map((text) => this.text.width(text, style)));
    return { x: x + Math.max(0, width - widest), width: Math.min(width, widest), align: 'start' };
  }

  /** A patch of leather. */
  chip(color: string, x: number, y: number, size: number): void {
    this.pdf.rect(this.leftOf(x, size), y, size, size).lineWidth(0.4).fillAndStroke(color, LINE);
  }

  box(x: number, y: number, size: number): void {
    this.pdf.rect(this.leftOf(x, size), y, size, size).lineWidth(0.6).strokeColor(MUTED).stroke();
  }

  picture(content: Buffer, x: number, y: number, width: number, height: number): void {
    this.pdf.image(content, this.leftOf(x, width), y, { fit: [width, height], align: 'center', valign: 'center' });
  }

  private pageNumber(page: number, count: number): string {
    const { locale } = this.options;
    const values = { page: page.toLocaleString(locale), count: count.toLocaleString(locale) };
    return fill(PAGE[locale.split('-')[0]!] ?? '{page} / {count}', values);
  }

  /** Where something of this width begins, from the left edge of the page. */
  private leftOf(x: number, width: number): number {
    return this.direction === 'rtl' ? WIDTH - x - width : x;
  }

  /** The finished file. */
  close(): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(start + page);
      const y = HEIGHT - MARGIN.bottom + 26;
      this.rule(this.start, this.width, y);
      this.block(this.options.footer, this.start, y + 8, this.width - 50, STYLES.fine);
      this.text.line(
        this.pageNumber(page + 1, count),
        this.start,
        y + 8,
        { ...STYLES.fine, color: INK },
        'end',
        this.width,
      );
    }
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => resolve(Buffer.concat(chunks)));
      this.pdf.on('error', reject);
      this.pdf.end();
    });
  }
}

/** How viewers show the file (ISO 32000-1, 12.2): pdfkit makes them for a title, and has no way to add to them. */
function preferencesOf(pdf: PDFKit.PDFDocument): Record<string, unknown> {
  return (pdf as unknown as { _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } } })._root.data
    .ViewerPreferences.data;
}
