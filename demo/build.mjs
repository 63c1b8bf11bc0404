/**
 * Builds what `medusa start` runs, in two halves: the server takes five seconds and changes often, the admin takes
 * thirty and hardly ever. `medusa build` makes both or neither. The storefront's pages with React and Vue are the third
 * part. Usage: node build.mjs [server | admin | storefront]
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const target = path.join(here, '.medusa/server');
const part = process.argv[2];

if (!part || part === 'server') {
  for (const name of ['src', 'medusa-config.js', 'markets.json']) {
    fs.rmSync(path.join(target, name), { recursive: true, force: true });
  }
  node(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json');
  fs.copyFileSync(path.join(here, 'package.json'), path.join(target, 'package.json'));
}

if (!part || part === 'admin') {
  node(path.join(path.dirname(require.resolve('@medusajs/cli/package.json')), 'cli.js'), 'build', '--admin-only');
  const admin = path.join(target, 'public/admin');
  fs.rmSync(admin, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(admin), { recursive: true });
  fs.renameSync(path.join(here, '.medusa/admin'), admin);
}

if (!part || part === 'storefront') {
  const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  node(vite, 'build', '--config', 'storefront/frameworks/vite.config.mjs');
}

/** @param {string[]} args */
function node(...args) {
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: 'true' };
  const { status } = spawnSync(process.execPath, args, { cwd: here, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
