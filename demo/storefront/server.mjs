import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendBody, sendFile } from '../http/files.mjs';
import { refuse, startHttp } from '../http/server.mjs';
import { orderPage, page } from './pages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Where a URL's first part leads. Everything else is in `public`. @type {Record<string, string>} */
const FOLDERS = {
  cordwainer: path.dirname(require.resolve('@cordwainer/widget/script')),
  fonts: path.join(path.dirname(require.resolve('@fontsource-variable/eb-garamond/package.json')), 'files'),
};

/**
 * The brand's page, with the policy of a site that lets nothing foreign in.
 * @param {{ port: number, medusaUrl: string, publishableKey: string }} options
 */
export function startStorefront({ port, medusaUrl, publishableKey }) {
  const policy = [
    "default-src 'self'",
    `connect-src 'self' ${medusaUrl}`,
    // The designer's own pictures: textures and screenshots it makes in the browser.
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

  return startHttp({
    port,
    async handle(req, res, url) {
      if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405);
      res.setHeader('Content-Security-Policy', policy);
      res.setHeader('X-Content-Type-Options', 'nosniff');
      res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
      res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
      if (url.pathname === '/') {
        const html = Buffer.from(page(url, { medusaUrl, publishableKey }));
        return sendBody(html, 'text/html; charset=utf-8', req, res);
      }
      if (url.pathname === '/order') {
        const html = Buffer.from(orderPage({ medusaUrl, publishableKey }));
        return sendBody(html, 'text/html; charset=utf-8', req, res);
      }
      const name = decodeURIComponent(url.pathname.slice(1));
      const [first = '', ...rest] = name.split('/');
      const folder = Object.hasOwn(FOLDERS, first) ? FOLDERS[first] : undefined;
      const found = folder
        ? await sendFile(folder, rest.join('/'), req, res)
        : await sendFile(path.join(here, 'public'), name, req, res);
      if (!found) refuse(res, 404);
    },
  });
}
