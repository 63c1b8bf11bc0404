import fs from 'node:fs';
import path from 'node:path';
import { commandLine, isAlive } from './processes.mjs';

/**
 * Takes a lock that one process at a time can hold; a holder that died has lost it.
 * @param {string} file
 * @returns {boolean} whether it is ours now
 */
export function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = lockHolder(file);
    if (holder === process.pid) return true;
    if (holder && isOneOfUs(holder)) return false;
    fs.rmSync(file, { force: true });
  }
  return false;
}

/**
 * @param {string} file
 * @param {() => void} onWait called once, where somebody else holds it
 */
export async function lock(file, onWait) {
  for (let waited = false; !tryLock(file); waited = true) {
    if (!waited) onWait();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** @param {string} file */
export function unlock(file) {
  if (lockHolder(file) === process.pid) fs.rmSync(file, { force: true });
}

/**
 * A process of that number may be anybody's by now: in a container that is started again, numbers come back at once.
 * @param {number} pid
 */
function isOneOfUs(pid) {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === '' || /^\S*node\S*\s.*scripts[\\/]\w+\.mjs/.test(command);
}

/** @param {string} file */
function lockHolder(file) {
  try {
    return Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
