import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendBody, sendFile } from '../http/files.mjs';
import { refuse, startHttp } from '../http/server.mjs';

const page = path.join(path.dirname(fileURLToPath(import.meta.url)), 'page');

const PAGE_POLICY = "default-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";
/** A mail may show its own styles and pictures, run nothing and fetch nothing. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";
/** Types that a browser shows without running anything in our name. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'text/plain']);

/**
 * The mailbox's page and its JSON:
 *
 *     GET    /api/mails                       all, newest first
 *     GET    /api/mails/:id                   one, with its text
 *     GET    /api/mails/:id/html              as it looks
 *     GET    /api/mails/:id/raw               as it came
 *     GET    /api/mails/:id/attachments/:n
 *     GET    /api/events                      server-sent, one "mail" for each that comes in
 *     DELETE /api/mails                       empties it
 *
 * @param {{ port: number, store: import('./store.mjs').MailStore }} options
 */
export async function startWeb({ port, store }) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const listeners = new Set();

  const server = await startHttp({
    port,
    async handle(req, res, url) {
      res.setHeader('X-Content-Type-Options', 'nosniff');
      res.setHeader('Referrer-Policy', 'no-referrer');
      const [, api, resource, id = '', part = '', index = ''] = url.pathname.split('/');
      if (api !== 'api') return sendPage(url.pathname, req, res);
      if (resource === 'events') return listen(res);
      if (resource !== 'mails') return refuse(res, 404);
      if (req.method === 'DELETE' && !id) return empty(req, res);
      if (req.method !== 'GET' && req.method !== 'HEAD') return refuse(res, 405);
      if (!id) return sendJson(await store.list(), req, res);
      const mail = await store.get(id);
      if (!mail) return refuse(res, 404);
      if (!part) return sendJson(mail, req, res);
      if (part === 'html') return sendHtml(id, req, res);
      if (part === 'raw') return sendRaw(id, req, res);
      if (part === 'attachments') return sendAttachment(id, Number(index), req, res);
      refuse(res, 404);
    },
  });

  return {
    close: server.close,
    /** @param {string} id */
    announce(id) {
      for (const res of listeners) res.write(`event: mail\ndata: ${id}\n\n`);
    },
  };

  /** @param {import('node:http').ServerResponse} res */
  function listen(res) {
    res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    res.write('retry: 2000\n\n');
    listeners.add(res);
    res.once('close', () => listeners.delete(res));
  }

  /**
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   */
  async function empty(req, res) {
    // Only this page and programs: other sites' pages send their own origin.
    const { origin } = req.headers;
    if (origin && new URL(origin).host !== req.headers.host) return refuse(res, 403);
    await store.clear();
    res.writeHead(204).end();
  }

  /**
   * @param {string} id
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   */
  async function sendHtml(id, req, res) {
    const mail = await store.parsed(id);
    if (!mail?.html) return refuse(res, 404);
    res.setHeader('Content-Security-Policy', MAIL_POLICY);
    // Links in a frame of ours have to open elsewhere.
    await sendBody(Buffer.from(`<base target="_blank">${mail.html}`), 'text/html; charset=utf-8', req, res);
  }

  /**
   * @param {string} id
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   */
  async function sendRaw(id, req, res) {
    const raw = /** @type {Buffer} */ (await store.raw(id));
    await sendBody(raw, 'text/plain; charset=utf-8', req, res);
  }

  /**
   * @param {string} id
   * @param {number} index
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   */
  async function sendAttachment(id, index, req, res) {
    const attachment = await store.attachment(id, index);
    if (!attachment) return refuse(res, 404);
    const { contentType, filename, content } = attachment;
    const how = SHOWN.has(contentType) ? 'inline' : 'attachment';
    res.setHeader('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(filename ?? 'attachment')}`);
    await sendBody(content, contentType, req, res);
  }
}

/**
 * @param {string} pathname
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
async function sendPage(pathname, req, res) {
  res.setHeader('Content-Security-Policy', PAGE_POLICY);
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1));
  if (!(await sendFile(page, name, req, res))) refuse(res, 404);
}

/**
 * @param {unknown} value
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
function sendJson(value, req, res) {
  return sendBody(Buffer.from(JSON.stringify(value)), 'application/json; charset=utf-8', req, res);
}
