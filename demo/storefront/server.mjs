import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendBody, sendFile } from '../http/files.mjs';
import { refuse, startHttp } from '../http/server.mjs';
import { examplePage, LETTERHEADS, orderPage, page, payPage } from './pages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/** Where a URL's first part leads. Everything else is in `public`. @type {Record<string, string>} */
const FOLDERS = {
  cordwainer: path.dirname(require.resolve('@cordwainer/widget/script')),
  fonts: path.join(path.dirname(require.resolve('@fontsource-variable/eb-garamond/package.json')), 'files'),
  archivo: path.join(path.dirname(require.resolve('@fontsource-variable/archivo/package.json')), 'files'),
  // What `npm run build` makes of `frameworks/`.
  frameworks: path.join(here, '../dist/frameworks'),
};

/** Where Stripe's form comes from and talks to: https://docs.stripe.com/security/guide#content-security-policy */
const STRIPE = {
  'script-src': 'https://js.stripe.com https://*.js.stripe.com',
  'connect-src': 'https://api.stripe.com',
  'frame-src': 'https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com',
};

/**
 * The brand's page, with the policy of a site that lets nothing foreign in.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.medusaUrl
 * @param {string} options.publishableKey of the house
 * @param {string} [options.streetKey] of the streetwear brand; the house's where that has no shop of its own
 */
export function startStorefront({ port, medusaUrl, publishableKey, streetKey = publishableKey }) {
  const policy = policyFor({});
  // Only whoever pays meets Stripe, and only where a Stripe payment is possible does the page ask for its script.
  const payPolicy = policyFor(STRIPE);

  /** @param {Readonly<Record<string, string>>} foreign sources by directive */
  function policyFor(foreign) {
    const own = { 'script-src': "'self'", 'connect-src': `'self' ${medusaUrl}`, 'frame-src': "'self'" };
    return [
      "default-src 'self'",
      ...Object.entries(own).map(([directive, sources]) =>
        [directive, sources, foreign[directive]].filter(Boolean).join(' '),
      ),
      // The designer's own pictures: textures and screenshots it makes in the browser.
      "img-src 'self' data: blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; ');
  }

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
      const street = /^\/street(\/|$)/.test(url.pathname);
      const shop = { medusaUrl, publishableKey: street ? streetKey : publishableKey };
      const letterhead = street ? LETTERHEADS.street : LETTERHEADS.house;
      const which = street ? url.pathname.slice('/street'.length) : url.pathname;
      if (which === '/order') {
        return sendBody(Buffer.from(orderPage(shop, letterhead)), 'text/html; charset=utf-8', req, res);
      }
      if (which === '/pay') {
        res.setHeader('Content-Security-Policy', payPolicy);
        return sendBody(Buffer.from(payPage(shop, letterhead)), 'text/html; charset=utf-8', req, res);
      }
      const example = examplePage(url, shop);
      if (example) return sendBody(Buffer.from(example), 'text/html; charset=utf-8', req, res);
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
