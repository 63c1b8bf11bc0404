/** Type-checks every workspace that has a tsconfig.json, and these scripts. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt } from './lib/builds.mjs';
import { ExpectedError, npm, run } from './lib/commands.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { step } from './lib/progress.mjs';

await ensureInstalled();
// What a workspace knows of the others are their built types.
await ensureBuilt(['contract', 'widget', 'medusa-plugin']);

const { workspaces } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const checked = workspaces.filter((/** @type {string} */ name) =>
  fs.existsSync(path.join(root, name, 'tsconfig.json')),
);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** @type {[string, () => Promise<unknown>][]} */
const checks = [
  ['scripts', () => run(process.execPath, [tsc, '--noEmit', '-p', 'scripts'])],
  ...checked.map((/** @type {string} */ name) => [name, () => npm(['run', 'typecheck', '-w', name])]),
];

for (const [name, check] of checks) {
  await step(`Types of ${name}`, check).catch((error) => {
    console.error(error instanceof ExpectedError ? error.message : error);
    process.exitCode = 1;
  });
}
