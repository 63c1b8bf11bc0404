import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, root } from './paths.mjs';

/** What is made, not written; and tests, which change no product. */
const SKIPPED = new Set(['node_modules', 'dist', '.medusa', '.cache', '.data', 'test-results', 'coverage']);
const TEST = /\.(test|spec)\.[cm]?[jt]sx?$/;

/**
 * A hash over the content of files and folders. Dates mean nothing: a fresh checkout touches every file, and an
 * editor that saves without a change should cost no build.
 * @param {string[]} inputs relative to the repository; missing ones count as missing
 * @param {string[]} [extra] other things the result depends on
 */
export function fingerprint(inputs, extra = []) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesOf(path.join(root, input))) {
      hash.update(`${path.relative(root, file)}\0`);
      hash.update(fs.readFileSync(file));
      hash.update('\0');
    }
  }
  for (const value of extra) hash.update(`${value}\0`);
  return hash.digest('hex');
}

/** @param {string} name */
export function readStamp(name) {
  try {
    return fs.readFileSync(path.join(cacheDir, name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function writeStamp(name, value) {
  const file = path.join(cacheDir, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, value);
}

/** @param {string} name */
export function removeStamp(name) {
  fs.rmSync(path.join(cacheDir, name), { force: true });
}

/**
 * @param {string} entry
 * @returns {string[]} in the same order on every machine
 */
function filesOf(entry) {
  const stat = fs.statSync(entry, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return TEST.test(entry) ? [] : [entry];
  return fs
    .readdirSync(entry)
    .sort()
    .filter((name) => !SKIPPED.has(name))
    .flatMap((name) => filesOf(path.join(entry, name)));
}
