import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
};

const COMPRESSIBLE = /^(text\/|application\/json|image\/svg|model\/gltf-binary)/;

/** Compressed bodies by encoding and content. The same few files are asked for again and again. @type {Map<string, Buffer>} */
const compressed = new Map();

/**
 * Answers with a file of the folder, or with false where it has none of that name.
 * @param {string} folder
 * @param {string} name as in the URL, decoded
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
export async function sendFile(folder, name, req, res) {
  const file = path.resolve(folder, `./${name}`);
  if (name.includes('\0') || !file.startsWith(path.resolve(folder) + path.sep)) return false;
  const body = await fs.promises.readFile(file).catch(() => undefined);
  if (!body) return false;
  await sendBody(body, TYPES[path.extname(file)] ?? 'application/octet-stream', req, res);
  return true;
}

/**
 * Answers with a body, compressed where the browser takes that, or with 304 where it has it already.
 * @param {Buffer} body
 * @param {string} type
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
export async function sendBody(body, type, req, res) {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const etag = `"${hash}"`;
  res.setHeader('Content-Type', type);
  res.setHeader('ETag', etag);
  res.setHeader('Vary', 'Accept-Encoding');
  // Asked for again every time, answered with 304: after a rebuild nobody sees the old one.
  res.setHeader('Cache-Control', 'no-cache');
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304).end();
    return;
  }
  const encoding = COMPRESSIBLE.test(type) && body.length > 1024 ? acceptedEncoding(req) : undefined;
  const sent = encoding ? await compress(body, hash, encoding) : body;
  if (encoding) res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', sent.length);
  res.writeHead(200).end(req.method === 'HEAD' ? undefined : sent);
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @returns {'br' | 'gzip' | undefined}
 */
function acceptedEncoding(req) {
  const accepted = String(req.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

/**
 * @param {Buffer} body
 * @param {string} hash
 * @param {'br' | 'gzip'} encoding
 */
async function compress(body, hash, encoding) {
  const key = `${encoding} ${hash}`;
  const known = compressed.get(key);
  if (known) return known;
  const made =
    encoding === 'br'
      ? await brotli(body, {
          // 11 takes seconds for a few per cent.
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        })
      : await gzip(body);
  compressed.set(key, made);
  return made;
}
