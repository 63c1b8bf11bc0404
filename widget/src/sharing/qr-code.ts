/** A link as a QR code. */
import { encode } from 'uqr';

export interface QrCode {
  /** Modules along one side, with the quiet zone around. */
  readonly size: number;
  /** The dark modules, as an SVG path in units of modules. */
  readonly path: string;
}

/** Four modules of light all round, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** Medium error correction: a scratched card is still read. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  return { size, path: data.map((row, y) => runs(row, y)).join('') };
}

/** Dark modules side by side are one rectangle, so that no hairline shows between them. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    path += `M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`;
  }
  return path;
}

/** As a file for printers. */
export function svgFile({ size, path }: QrCode): Blob {
  const text =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>\n`;
  return new Blob([text], { type: 'image/svg+xml' });
}

/** As a picture of at least 1000 pixels a side, each module a whole number of them. */
export async function pngFile({ size, path }: QrCode): Promise<Blob> {
  const scale = Math.ceil(1000 / size);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG could be made.'))), 'image/png');
  });
}
