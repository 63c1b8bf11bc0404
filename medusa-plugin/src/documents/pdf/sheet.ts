import PDFDocument from 'pdfkit';
import { INK, LINE, MUTED, STYLES } from './look';
import { type Align, type Style, Typesetter } from './typesetter';

/** ISO A4, points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;
/** 20 mm and more: these papers are held, filed and punched. */
const MARGIN = { side: 54, top: 52, bottom: 74 } as const;

export type SheetOptions = {
  /** Of the file, as viewers and screen readers say it. */
  title: string;
  author: string;
  locale: string;
  /** The day it is dated: the same paper is the same bytes. */
  date: Date;
  /** Left at the foot of every page. */
  footer: string;
  /** At the head of every page but the first. */
  running: string;
};

/** Pages of a paper: a column of text with a cursor, page breaks where there is no more room, numbers at the foot. */
export class Sheet {
  readonly left: number = MARGIN.side;
  readonly width = WIDTH - 2 * MARGIN.side;
  readonly right = WIDTH - MARGIN.side;
  readonly bottom = HEIGHT - MARGIN.bottom;
  /** Where the next thing goes, from the top of the page. */
  y: number = MARGIN.top;
  readonly text: Typesetter;
  private readonly pdf: PDFKit.PDFDocument;

  constructor(private readonly options: SheetOptions) {
    const { title, author, date, locale } = options;
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      lang: locale,
      displayTitle: true,
      info: { Title: title, Author: author, Creator: 'Cordwainer', Producer: 'Cordwainer', CreationDate: date },
    });
    this.text = new Typesetter(this.pdf);
  }

  /** Begins another page unless so many points are left on this one. */
  need(height: number): void {
    if (this.y + height <= this.bottom) return;
    this.pdf.addPage();
    this.y = MARGIN.top;
    this.text.line(this.options.running, this.left, this.y, STYLES.small);
    this.y += 15;
    this.rule();
    this.y += 20;
  }

  /** Draws lines under each other from `y` on and answers how high they are. */
  block(text: string, x: number, y: number, width: number, style: Style, align: Align = 'left'): number {
    const height = style.size * (style.leading ?? 1.4);
    const lines = this.text.wrap(text, style, width);
    lines.forEach((line, at) => {
      this.text.line(line, x, y + at * height, style, align, width);
    });
    return lines.length * height;
  }

  /** How high `block` would be. */
  heightOf(text: string, width: number, style: Style): number {
    return this.text.wrap(text, style, width).length * style.size * (style.leading ?? 1.4);
  }

  /** A hairline at the cursor, or at `y`. */
  rule(x = this.left, width = this.width, y = this.y, color: string = LINE, weight = 0.5): void {
    this.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .strokeColor(color)
      .stroke();
  }

  upright(x: number, top: number, bottom: number, color: string = LINE, weight = 0.5): void {
    this.pdf.moveTo(x, top).lineTo(x, bottom).lineWidth(weight).strokeColor(color).stroke();
  }

  /** A patch of leather. */
  chip(color: string, x: number, y: number, size: number): void {
    this.pdf.rect(x, y, size, size).lineWidth(0.4).fillAndStroke(color, LINE);
  }

  box(x: number, y: number, size: number): void {
    this.pdf.rect(x, y, size, size).lineWidth(0.6).strokeColor(MUTED).stroke();
  }

  picture(content: Buffer, x: number, y: number, width: number, height: number): void {
    this.pdf.image(content, x, y, { fit: [width, height], align: 'center', valign: 'center' });
  }

  /** The finished file. */
  close(): Promise<Buffer> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.pdf.switchToPage(start + page);
      const y = HEIGHT - MARGIN.bottom + 26;
      this.rule(this.left, this.width, y);
      this.block(this.options.footer, this.left, y + 8, this.width - 50, STYLES.fine);
      this.text.line(`${page + 1} / ${count}`, this.left, y + 8, { ...STYLES.fine, color: INK }, 'right', this.width);
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
