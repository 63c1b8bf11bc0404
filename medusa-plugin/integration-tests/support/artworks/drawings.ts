import { crc32, deflateSync } from 'node:zlib';

/** An SVG with this in it, 100 × 100 units. */
export function svg(inside: string, attributes = 'viewBox="0 0 100 100"', before = ''): Buffer {
  return Buffer.from(`${before}<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
}

export const MARK = '<rect x="10" y="10" width="80" height="20"/><circle cx="50" cy="65" r="25"/>';

/** As drawing programs write them: clip paths, uses, styles, transforms, metadata, comments. */
export const LOGO = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- a logo -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/x"
  width="300mm" height="150mm" viewBox="0 0 300 150" style="enable-background:new 0 0 300 150;" i:version="1.3">
<title>Logo</title><metadata><i:anything href="http://example.com/"/></metadata>
<defs><clipPath id="k"><rect width="300" height="150"/></clipPath>
<symbol id="s" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" style="fill:none;stroke:#222;stroke-width:1"/></symbol></defs>
<g clip-path="url(#k)"><path d="M20 20h60v3h-60z"/><use xlink:href="#s" x="100" y="20" width="50" height="50"/>
<rect x="180" y="20" width="80" height="80" rx="12" fill="navy"/><path d="M190,60 l60 -30 0 12z" fill="white"/>
<polygon points="20,130 60,60 100,130" fill="rgb(10%,20%,10%)"/>
<path d="M120 110a20 20 0 0140 0" fill="none" stroke="currentColor" stroke-width="2" transform="rotate(20 140 110)"/></g></svg>`);

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

export const PNG_SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

type Header = { width: number; height: number; depth?: number; colour?: number; interlace?: number };

export function pngHeader({ width, height, depth = 8, colour = 0, interlace = 0 }: Header): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  return pngChunk('IHDR', header);
}

/** A PNG of these parts, in this order, between signature and end. */
export function png(...chunks: Buffer[]): Buffer {
  return Buffer.concat([PNG_SIGNATURE, ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

/** Grey, white with a black bar. */
export function barPng(width = 200, height = 100, ...more: Buffer[]): Buffer {
  const rows = Buffer.alloc((width + 1) * height, 255);
  for (let y = 0; y < height; y += 1) {
    rows[y * (width + 1)] = 0;
    if (y > height / 4 && y < height / 2)
      rows.fill(0, y * (width + 1) + 1 + width / 10, (y + 1) * (width + 1) - width / 10);
  }
  return png(pngHeader({ width, height }), ...more, pngChunk('IDAT', deflateSync(rows)));
}

/** A PDF of these objects, numbered from 1, the first being the catalog; with a true table of contents. */
export function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function pdfStream(content: Buffer, entries = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<</Length ${content.length}${entries}>>stream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** One page that draws this. */
export function pagePdf(
  draws: string,
  { catalog = '', page = '', box = '0 0 595 842', more = [] as (string | Buffer)[] } = {},
): Buffer {
  return pdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>${page}>>`,
    pdfStream(Buffer.from(draws)),
    ...more,
  ]);
}

/** 30 mm wide: a bar of 0.2 mm above one of 5 mm. */
export const LETTERHEAD = pagePdf('100 700 85.04 0.567 re f 100 650 85.04 14.17 re f');
