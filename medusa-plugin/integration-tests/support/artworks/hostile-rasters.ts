import { deflateSync } from 'node:zlib';
import {
  barPng,
  LETTERHEAD,
  MARK,
  PNG_SIGNATURE,
  pagePdf,
  pdf,
  pdfStream,
  png,
  pngChunk,
  pngHeader,
  svg,
} from './drawings';

const packed = (bytes: number) => deflateSync(Buffer.alloc(bytes));
const text = (kind: string, content: Buffer) =>
  pngChunk(kind, Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), content]));
/** 60 MB of nothing in 60 kB. */
const BOMB = packed(60_000_000);

export const HOSTILE_PNGS: Readonly<Record<string, () => Buffer>> = {
  '50,000 × 50,000 pixels': () => png(pngHeader({ width: 50_000, height: 50_000 }), pngChunk('IDAT', packed(1000))),
  'as many pixels as there can be': () =>
    png(pngHeader({ width: 2 ** 31 - 1, height: 2 ** 31 - 1 }), pngChunk('IDAT', packed(10))),
  'a size whose product runs over': () =>
    png(pngHeader({ width: 65_536, height: 65_537 }), pngChunk('IDAT', packed(10))),
  'no pixels': () => png(pngHeader({ width: 0, height: 0 }), pngChunk('IDAT', packed(10))),
  'a small picture that unpacks to 60 MB': () => png(pngHeader({ width: 10, height: 10 }), pngChunk('IDAT', BOMB)),
  'a bomb in zTXt': () => barPng(200, 100, text('zTXt', BOMB)),
  'a bomb in iTXt': () => barPng(200, 100, text('iTXt', BOMB)),
  'a bomb in iCCP': () => barPng(200, 100, text('iCCP', BOMB)),
  'the largest that is allowed, of 16 bits and four channels': () =>
    png(
      pngHeader({ width: 5000, height: 5000, depth: 16, colour: 6 }),
      pngChunk('IDAT', deflateSync(Buffer.alloc(5000 * 40_001), { level: 9 })),
    ),
  'the largest that is allowed, interlaced, all ink': () =>
    png(pngHeader({ width: 5000, height: 5000, interlace: 1 }), pngChunk('IDAT', packed(25_020_000))),
  'very long and thin': () => png(pngHeader({ width: 25_000_000, height: 1 }), pngChunk('IDAT', packed(25_000_001))),
  'very high and thin': () => png(pngHeader({ width: 1, height: 25_000_000 }), pngChunk('IDAT', packed(50_000_000))),
  noise: () => {
    let state = 1;
    const rows = Buffer.alloc(1201 * 1200).map((_, at) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return at % 1201 ? state >> 16 : 0;
    });
    return png(pngHeader({ width: 1200, height: 1200 }), pngChunk('IDAT', deflateSync(rows)));
  },
  'a chessboard': () => {
    const rows = Buffer.alloc(2001 * 2000).map((_, at) =>
      at % 2001 ? ((at % 2001) + Math.floor(at / 2001)) % 2 && 255 : 0,
    );
    return png(pngHeader({ width: 2000, height: 2000 }), pngChunk('IDAT', deflateSync(rows)));
  },
  'cut off in its picture': () => barPng().subarray(0, 100),
  'cut off in its header': () => barPng().subarray(0, 20),
  'nothing but the signature': () => PNG_SIGNATURE,
  'a chunk longer than the file': () => {
    const file = Buffer.from(barPng());
    file.writeUInt32BE(0x7fffffff, 33);
    return file;
  },
  'a chunk of negative length': () => {
    const file = Buffer.from(barPng());
    file.writeUInt32BE(0xffffffff, 33);
    return file;
  },
  'no picture': () => png(pngHeader({ width: 10, height: 10 })),
  'a picture before the header': () => png(pngChunk('IDAT', packed(10)), pngHeader({ width: 10, height: 10 })),
  'two headers': () =>
    png(
      pngHeader({ width: 10, height: 10 }),
      pngHeader({ width: 50_000, height: 50_000 }),
      pngChunk('IDAT', packed(110)),
    ),
  'a palette that is not there': () =>
    png(pngHeader({ width: 10, height: 10, colour: 3 }), pngChunk('IDAT', packed(110))),
  'an entry that the palette has not': () =>
    png(
      pngHeader({ width: 10, height: 10, colour: 3 }),
      pngChunk('PLTE', Buffer.alloc(3)),
      pngChunk('IDAT', deflateSync(Buffer.alloc(110, 1))),
    ),
  'a filter that there is not': () =>
    png(pngHeader({ width: 10, height: 10 }), pngChunk('IDAT', deflateSync(Buffer.alloc(110, 9)))),
  'a depth that there is not': () => png(pngHeader({ width: 10, height: 10, depth: 3 }), pngChunk('IDAT', packed(110))),
  'bytes that are not packed': () => png(pngHeader({ width: 10, height: 10 }), pngChunk('IDAT', Buffer.alloc(500, 7))),
  'a wrong checksum': () => {
    const file = Buffer.from(barPng());
    file[50]! ^= 255;
    return file;
  },
  'an animation': () => barPng(200, 100, pngChunk('acTL', Buffer.alloc(8, 1))),
  'HTML behind its end': () => Buffer.concat([barPng(), Buffer.from('<script>alert(1)</script>')]),
  'a ZIP behind its end': () => Buffer.concat([barPng(), Buffer.from('PK\x03\x04'), Buffer.alloc(500)]),
  'a script in a comment': () => barPng(200, 100, pngChunk('tEXt', Buffer.from('Comment\0<script>alert(1)</script>'))),
  'an SVG with a PNG’s signature': () => Buffer.concat([PNG_SIGNATURE, svg(MARK)]),
};

const spiral = (times: number) => '0 0 m 100 100 l 300 20 l S '.repeat(times);
const form = (draws: string, next?: number) =>
  pdfStream(
    Buffer.from(draws),
    `/Type/XObject/Subtype/Form/BBox[0 0 600 900]${next ? `/Resources<</XObject<</X ${next} 0 R>>>>` : ''}`,
  );

export const HOSTILE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'JavaScript that runs when it opens': () =>
    pagePdf('100 700 85 9 re f', { catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>' }),
  'a program that starts': () => pagePdf('100 700 85 9 re f', { catalog: '/OpenAction<</S/Launch/F(/bin/sh)>>' }),
  'a file within': () =>
    pagePdf('100 700 85 9 re f', {
      catalog: '/Names<</EmbeddedFiles<</Names[(a)<</EF<</F 5 0 R>>>>]>>>>',
      more: [pdfStream(Buffer.from('MZ a program'), '/Type/EmbeddedFile')],
    }),
  'an address that it calls': () =>
    pagePdf('100 700 85 9 re f', { page: '/AA<</O<</S/URI/URI(https://evil.test/)>>>>' }),
  'a page of 14,400,000 points': () => pagePdf('0 0 9999 9999 re f', { box: '0 0 14400000 14400000' }),
  'a page of no size': () => pagePdf('0 0 9 9 re f', { box: '0 0 0 0' }),
  'a page of NaN': () => pagePdf('0 0 9 9 re f', { box: 'a b c d' }),
  'a content that unpacks to 60 MB': () =>
    pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
      pdfStream(deflateSync(Buffer.alloc(60_000_000, '0 0 m 9 9 l ')), '/Filter/FlateDecode'),
    ]),
  'packed within packed': () =>
    pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
      pdfStream(
        deflateSync(deflateSync(Buffer.alloc(100_000_000, 32), { level: 9 })),
        '/Filter[/FlateDecode/FlateDecode]',
      ),
    ]),
  'very many objects': () => pagePdf(spiral(60_000)),
  'forms that draw ten of each other': () =>
    pagePdf('/X Do', {
      more: Array.from({ length: 10 }, (_, level) =>
        level < 9 ? form('/X Do '.repeat(10), level + 6) : form('0 0 9 9 re f'),
      ),
    }),
  'a form that draws itself': () => pagePdf('/X Do', { more: [form('0 0 9 9 re f /X Do', 5)] }),
  'an image of 60,000 × 60,000': () =>
    pagePdf('q 500 0 0 500 0 0 cm /X Do Q', {
      more: [
        pdfStream(
          packed(1_000_000),
          '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode',
        ),
      ],
    }),
  'an image of 9,000 × 9,000 that is all there': () =>
    pagePdf('q 500 0 0 500 0 0 cm /X Do Q', {
      more: [
        pdfStream(
          packed(81_000_000),
          '/Type/XObject/Subtype/Image/Width 9000/Height 9000/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode',
        ),
      ],
    }),
  'pages that contain themselves': () => pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
  'a million pages': () =>
    pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1000000>>', '<</Type/Page/Parent 2 0 R>>']),
  'two pages': () =>
    pdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
    ]),
  encryption: () =>
    pdf(
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
      `/Encrypt<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>/P -1>>/ID[<00><00>]`,
    ),
  'an empty page': () => pagePdf(''),
  'dashes without number': () => pagePdf('[0.00001] 0 d 1 w 0 0 m 595 842 l S'),
  'a stroke of enormous width': () => pagePdf('1e9 w 0 0 m 595 842 l S'),
  'numbers beyond everything': () => pagePdf('1e300 0 0 1e300 0 0 cm 0 0 9 9 re f'),
  'deep arrays': () => pagePdf(`${'['.repeat(100_000)} 0 0 9 9 re f`),
  'deep dictionaries': () =>
    pdf([`<</Type/Catalog/Pages 2 0 R/A ${'<</A '.repeat(50_000)}`, '<</Type/Pages/Kids[]/Count 0>>']),
  'cut off': () => LETTERHEAD.subarray(0, 300),
  'nothing but its signature': () => Buffer.from('%PDF-1.7\n%%EOF'),
  'something before its signature': () => Buffer.concat([Buffer.from('GIF89a'), LETTERHEAD]),
  'a ZIP behind its end': () => Buffer.concat([LETTERHEAD, Buffer.from('PK\x03\x04'), Buffer.alloc(500)]),
  'a page of HTML before': () => Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), LETTERHEAD]),
};

export const OTHER_FILES: Readonly<Record<string, () => Buffer>> = {
  'nothing at all': () => Buffer.alloc(0),
  zeros: () => Buffer.alloc(100_000),
  'a JPEG': () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
  'a GIF that is JavaScript': () => Buffer.from('GIF89a=1;alert(1)//'),
  'a ZIP': () => Buffer.from('PK\x03\x04aaaa'),
  'an EPS': () => Buffer.from('%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file'),
  'a packed SVG': () => deflateSync(svg(MARK)),
  'a program': () => Buffer.from('\x7fELF\x02\x01\x01', 'latin1'),
  'more than is allowed': () => Buffer.concat([svg(MARK), Buffer.alloc(2_000_000, 32)]),
};
