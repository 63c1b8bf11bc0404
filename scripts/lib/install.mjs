import fs from 'node:fs';
import path from 'node:path';
import { npm } from './commands.mjs';
import { root } from './paths.mjs';
import { step } from './progress.mjs';

/** Installs the packages where they are missing or not those of the lockfile. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('Installing packages, 1–3 minutes the first time', () =>
    npm(['ci', '--no-audit', '--no-fund', '--prefer-offline'], { log: path.join(root, '.cache/logs/install.log') }),
  );
}

/**
 * npm notes what it installed as the last thing it does, so an interrupted install has no note, and somebody's own
 * `npm install` counts as much as ours.
 */
function isInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, { version, optional, link }]) => {
    // Optional ones are for other platforms; links and workspaces are folders of ours.
    if (optional || link || !name.includes('node_modules/')) return true;
    return present[name]?.version === version && fs.existsSync(path.join(root, name));
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }> | undefined}
 */
function packages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
