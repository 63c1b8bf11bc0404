import http from 'node:http';

/**
 * @typedef {(req: http.IncomingMessage, res: http.ServerResponse, url: URL) => Promise<void> | void} Handler
 */

/**
 * An HTTP server on loopback.
 * @param {{ port: number, handle: Handler }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export function startHttp({ port, handle }) {
  const server = http.createServer(async (req, res) => {
    try {
      // Another site's page may resolve its own name to 127.0.0.1; it still sends that name.
      if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(req.headers.host ?? '')) return refuse(res, 421);
      await handle(req, res, new URL(req.url ?? '/', 'http://localhost'));
    } catch (error) {
      if (error instanceof URIError || /** @type {NodeJS.ErrnoException} */ (error).code === 'ERR_INVALID_URL') {
        return refuse(res, 400);
      }
      console.error(error);
      refuse(res, 500);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        close() {
          server.closeAllConnections();
          return new Promise((closed) => server.close(() => closed()));
        },
      });
    });
  });
}

/**
 * @param {http.ServerResponse} res
 * @param {number} status
 */
export function refuse(res, status) {
  if (!res.headersSent) res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  res.end(http.STATUS_CODES[status]);
}
