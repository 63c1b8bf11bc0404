import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The folder of an installed package. Node's own resolution hides what a package does not export, its package.json
 * among it.
 * @param {string} name
 * @param {string} workspace whose package it is
 */
export function packageFolder(name, workspace) {
  for (const folder of [path.join(root, workspace), root]) {
    const candidate = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(candidate, 'package.json'))) return fs.realpathSync(candidate);
  }
  throw new Error(`${name} is not installed for ${workspace}.`);
}
