import { refuse } from './refuse';
import type { ArtworkType } from './types';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const PDF = Buffer.from('%PDF-', 'latin1');

/** What people send by mistake, by how it begins. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\xff\xd8\xff', 'a JPEG'],
  ['GIF8', 'a GIF'],
  ['RIFF', 'a WebP'],
  ['II*\0', 'a TIFF'],
  ['MM\0*', 'a TIFF'],
  ['%!PS', 'an EPS or old Illustrator file'],
  ['\x1f\x8b', 'a compressed file, such as SVGZ'],
  ['PK', 'a ZIP archive'],
  ['8BPS', 'a Photoshop file'],
  ['BM', 'a BMP'],
];

/**
 * What a file is by its first bytes; its name and media type prove nothing. A PDF has to begin with its signature although
 * readers put up with it later: what comes before is how one file becomes two.
 */
export function detectType(bytes: Buffer): ArtworkType {
  if (bytes.length === 0) refuse('empty-file', 'The file is empty: send an SVG, a PNG or a PDF of one page');
  if (bytes.subarray(0, PNG.length).equals(PNG)) return 'png';
  if (bytes.subarray(0, PDF.length).equals(PDF)) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*<[?!a-z]/i.test(bytes.subarray(0, 1000).toString('latin1'))) return 'svg';
  const other = OTHERS.find(([signature]) => bytes.subarray(0, signature.length).toString('latin1') === signature);
  const seen = other ? `This looks like ${other[1]}` : 'This is no kind of file we know';
  return refuse('unknown-type', `${seen}: send an SVG, a PNG or a PDF of one page`);
}
