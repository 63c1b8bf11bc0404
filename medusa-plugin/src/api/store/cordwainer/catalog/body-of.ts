import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PublishedCatalog } from '../../../../modules/catalog/service';

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** 1.2 MB of catalog become some 40 kB in 30 ms; higher qualities take seconds for little more. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const COMPRESS: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(gzip)(body),
  identity: async (body) => body,
};

/** As long as the catalog itself is kept in memory. */
const bodies = new WeakMap<PublishedCatalog, Map<Encoding, Promise<Buffer>>>();

/** The answer with a catalog, written and compressed once and not for every caller. */
export function bodyOf(published: PublishedCatalog, encoding: Encoding): Promise<Buffer> {
  const known = bodies.get(published) ?? new Map<Encoding, Promise<Buffer>>();
  bodies.set(published, known);
  const body = known.get(encoding) ?? COMPRESS[encoding](Buffer.from(`{"catalog":${published.text}}`));
  known.set(encoding, body);
  return body;
}
