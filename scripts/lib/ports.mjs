import { randomInt } from 'node:crypto';
import net from 'node:net';

/** Loopback only: nothing the demo starts may be reached from another machine. */
const HOST = '127.0.0.1';

/**
 * Whether a server could listen on the port now.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  // Something that listens on every address of the machine blocks a port without showing up in a bind to 127.0.0.1
  // on every system, so ask both ways.
  return (await canListen(port, HOST)) && (await canListen(port));
}

/**
 * The wanted port, or the next free one after it.
 * @param {number} wanted
 * @param {Set<number>} [taken] ports promised to others that do not listen yet
 * @returns {Promise<number>}
 */
export async function nextFreePort(wanted, taken = new Set()) {
  for (let port = wanted; port < Math.min(wanted + 200, 65536); port++) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 199}.`);
}

/**
 * A port below those that systems give to outgoing connections (from 32768 on Linux): of those one may be taken by a
 * connection before its server listens.
 */
export function randomPort() {
  return randomInt(10_000, 32_000);
}

/** A free one of them. @returns {Promise<number>} */
export function anyFreePort() {
  return nextFreePort(randomPort());
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
