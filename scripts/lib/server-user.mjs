import fs from 'node:fs';
import path from 'node:path';

/** @typedef {{ uid: number, gid: number }} User */

/**
 * The user a database server runs as. PostgreSQL refuses to run as root, so root (a container, mostly) lends it
 * `postgres` where that user exists and else `nobody`, which exists everywhere; we create no users on other people's
 * machines. Everyone else runs it as themselves: undefined.
 * @returns {User | undefined}
 */
export function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const entry = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody".');
}

/**
 * Whether the user may open the path: every folder on the way has to let them through.
 * @param {string} file
 * @param {User} user
 */
export function usable(file, user) {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder) && !maySearch(folder, user)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/**
 * @param {string} folder
 * @param {User} user
 */
function maySearch(folder, { uid, gid }) {
  const stat = fs.statSync(folder);
  const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & bit) !== 0;
}

/**
 * Makes files and folders that other users may enter, however careful root's umask is.
 * @param {() => void} work
 */
export function openToOthers(work) {
  const mask = process.umask(0o022);
  try {
    work();
  } finally {
    process.umask(mask);
  }
}
