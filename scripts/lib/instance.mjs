import fs from 'node:fs';
import path from 'node:path';
import { ExpectedError } from './commands.mjs';
import { tryLock, unlock } from './lock.mjs';
import { dataDir, dataDirName } from './paths.mjs';
import { nextFreePort, randomPort } from './ports.mjs';
import { note } from './progress.mjs';

/**
 * @typedef {{ storefront: number, medusa: number, mailbox: number, smtp: number, postgres: number }} Ports
 * @typedef {{ storefront: string, medusa: string, admin: string, mailbox: string }} Addresses
 * @typedef {{ pid: number, ports: Ports, addresses: Addresses, login: { email: string, password: string } }} Instance
 */

/** Each with the name of the variable that says otherwise; 0 there means any. @type {Record<keyof Ports, [number, string]>} */
const DEFAULTS = {
  storefront: [8000, 'PORT_STOREFRONT'],
  medusa: [9000, 'PORT_MEDUSA'],
  mailbox: [8025, 'PORT_MAILBOX'],
  smtp: [1025, 'PORT_SMTP'],
  postgres: [54329, 'PORT_POSTGRES'],
};

const lockFile = path.join(dataDir, 'running.lock');
/** Who runs here and where it is reached: for a second `npm start`, and for tests. */
const file = path.join(dataDir, 'instance.json');

/** Makes the data folder ours until `release`. */
export function claimDataDir() {
  if (tryLock(lockFile)) {
    // What the file says is from a run that ended badly.
    fs.rmSync(file, { force: true });
    return;
  }
  throw new ExpectedError(alreadyRunning());
}

export function releaseDataDir() {
  fs.rmSync(file, { force: true });
  unlock(lockFile);
}

/** @returns {Promise<Ports>} */
export async function choosePorts() {
  /** @type {Set<number>} */
  const taken = new Set();
  /** @type {Partial<Ports>} */
  const ports = {};
  for (const name of /** @type {(keyof Ports)[]} */ (Object.keys(DEFAULTS))) {
    const [usual, variable] = DEFAULTS[name];
    const wanted = Number(process.env[variable] ?? usual);
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
      throw new ExpectedError(`${variable} is "${process.env[variable]}", which is no port.`);
    }
    const port = await nextFreePort(wanted || randomPort(), taken);
    if (wanted && port !== wanted)
      note(`Port ${wanted} is in use; ${name} takes ${port}. (${variable} chooses another.)`);
    taken.add(port);
    ports[name] = port;
  }
  return /** @type {Ports} */ (ports);
}

/**
 * @param {Ports} ports
 * @returns {Addresses}
 */
export function addressesOf(ports) {
  const at = (/** @type {number} */ port) => `http://localhost:${port}`;
  return {
    storefront: at(ports.storefront),
    medusa: at(ports.medusa),
    admin: `${at(ports.medusa)}/app`,
    mailbox: at(ports.mailbox),
  };
}

/** @param {Instance} instance */
export function announce(instance) {
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

function alreadyRunning() {
  const second = `To run another beside it, give it data of its own:\n\n  CORDWAINER_DATA_DIR=.data/second npm start\n`;
  try {
    /** @type {Instance} */
    const { pid, addresses } = JSON.parse(fs.readFileSync(file, 'utf8'));
    return (
      `The demo runs already, as process ${pid}, on the data in ${dataDirName}:\n\n` +
      `  Storefront  ${addresses.storefront}\n  Admin       ${addresses.admin}\n  Mailbox     ${addresses.mailbox}\n\n${second}`
    );
  } catch {
    return `The demo is being started already, on the data in ${dataDirName}.\n\n${second}`;
  }
}
