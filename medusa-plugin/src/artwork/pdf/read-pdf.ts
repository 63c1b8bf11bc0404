import { readFileSync } from 'node:fs';
import type { ArtworkLimits } from '../limits';
import { withMemoryLimit } from '../process/wasm-memory';
import { crop, type Ink, inkBox, type PixelBox } from '../raster/ink';
import { refuse } from '../refuse';
import type { Pdfium } from './pdfium';

/** 112 MiB. PDFium starts with 18. */
const PAGES = 1792;
/** In points of 1/72 inch: 5 m. */
const LARGEST = 14_400;
const SMALLEST = 1;
const MOST_UNEQUAL = 200;
const PASSWORD_NEEDED = 4;
/** `FPDFBitmap_Gray`: one byte a pixel. */
const GREY = 1;
/** Pixels of the longest side in which the ink is looked for. */
const ROUGHLY = 800;
/** A hairline is that faint in a rough picture. */
const FAINT = 8;

/**
 * Draws the only page of a PDF as ink, trimmed to it. PDFium as it is here has no JavaScript; forms, actions and
 * annotations are not asked for, and files within the file are not opened. Nothing but the pixels comes out.
 */
export async function readPdf(bytes: Buffer, limits: ArtworkLimits): Promise<Ink> {
  const pdfium = await load();
  const { malloc } = pdfium.wasmExports;
  const at = malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, at);
  const document = pdfium._FPDF_LoadMemDocument(at, bytes.length, 0);
  if (!document) {
    if (pdfium._FPDF_GetLastError() === PASSWORD_NEEDED)
      refuse('encrypted', 'The PDF asks for a password: save it without');
    return refuse('malformed', 'The PDF can’t be read: it is damaged or cut off');
  }
  if (pdfium._FPDF_GetSecurityHandlerRevision(document) >= 0) {
    refuse('encrypted', 'The PDF is encrypted: save it without protection');
  }
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages !== 1) refuse('pages', `The PDF has ${pages} pages: send the one with the artwork`);
  const page = pdfium._FPDF_LoadPage(document, 0);
  if (!page) refuse('malformed', 'The PDF’s page can’t be read');
  const objects = pdfium._FPDFPage_CountObjects(page);
  if (objects > limits.objects) {
    refuse('too-complex', `The PDF’s page has more than ${limits.objects} objects: simplify it`);
  }
  return drawPage(pdfium, page, limits.raster);
}

function drawPage(pdfium: Pdfium, page: number, longest: number): Ink {
  const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)];
  const [least, most] = [Math.min(width, height), Math.max(width, height)];
  if (!(least >= SMALLEST && most <= LARGEST && most <= MOST_UNEQUAL * least)) {
    refuse('size-out-of-range', 'The PDF’s page has a size that can’t be drawn');
  }
  const draw = (scale: number, box: PixelBox): Ink => {
    const whole = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return drawPart(pdfium, page, whole, box);
  };
  const once = ROUGHLY / most;
  const all = {
    left: 0,
    top: 0,
    right: Math.max(1, Math.round(width * once)),
    bottom: Math.max(1, Math.round(height * once)),
  };
  const found = boxOf(draw(once, all), FAINT);
  // Again, closer: a logo on a letter page would have few pixels.
  const closer = longest / Math.max(found.right - found.left, found.bottom - found.top);
  const close: PixelBox = {
    left: Math.floor((found.left - 2) * closer),
    top: Math.floor((found.top - 2) * closer),
    right: Math.ceil((found.right + 2) * closer),
    bottom: Math.ceil((found.bottom + 2) * closer),
  };
  const drawn = draw(once * closer, close);
  return crop(drawn, boxOf(drawn));
}

function boxOf(raster: Ink, least?: number): PixelBox {
  return inkBox(raster, least) ?? refuse('blank', 'The PDF’s page shows nothing');
}

function drawPart(
  pdfium: Pdfium,
  page: number,
  whole: { width: number; height: number },
  { left, top, right, bottom }: PixelBox,
): Ink {
  const [width, height] = [right - left, bottom - top];
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, 0, width);
  if (!bitmap) refuse('too-complex', 'The PDF’s page needs too much memory');
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, -left, -top, whole.width, whole.height, 0, 0);
  const at = pdfium._FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium._FPDFBitmap_GetStride(bitmap);
  const raster: Ink = { width, height, ink: new Uint8Array(width * height) };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raster.ink[y * width + x] = 255 - pdfium.HEAPU8[at + y * stride + x]!;
  }
  pdfium._FPDFBitmap_Destroy(bitmap);
  return raster;
}

async function load(): Promise<Pdfium> {
  // An ES module; CommonJS gets it so.
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const wasm = withMemoryLimit(readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm')), PAGES);
  const library = await PDFiumLibrary.init({ wasmBinary: wasm.buffer });
  // Its own classes draw whole pages only, in colour.
  return (library as unknown as { module: Pdfium }).module;
}
