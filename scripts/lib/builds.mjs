import fs from 'node:fs';
import path from 'node:path';
import { npm } from './commands.mjs';
import { fingerprint, readStamp, removeStamp, writeStamp } from './fingerprint.mjs';
import { lock, unlock } from './lock.mjs';
import { cacheDir, root } from './paths.mjs';
import { note, step } from './progress.mjs';

/**
 * @typedef {object} Build
 * @property {string} workspace
 * @property {string} [part] of the workspace's build, where that has parts
 * @property {string} title
 * @property {string[]} inputs whose content decides whether to build again
 * @property {string[]} outputs that have to be there
 */

const everywhere = ['package-lock.json', 'tsconfig.json'];
const contract = [...everywhere, 'contract'];
const widget = [...contract, 'widget'];

/** In the order of their dependencies. @type {Build[]} */
export const builds = [
  {
    workspace: 'contract',
    title: 'Building the contract',
    inputs: contract,
    outputs: ['contract/dist/esm/index.js', 'contract/dist/cjs/index.js'],
  },
  {
    workspace: 'widget',
    title: 'Building the designer',
    inputs: widget,
    outputs: ['widget/dist/cordwainer.js', 'widget/dist/cordwainer.script.js', 'widget/dist/cordwainer.picture.js'],
  },
  {
    workspace: 'medusa-plugin',
    title: 'Building the plugin',
    inputs: [...widget, 'medusa-plugin'],
    outputs: [
      'medusa-plugin/.medusa/server/src/admin/index.mjs',
      'medusa-plugin/.medusa/server/src/workflows/index.js',
    ],
  },
  {
    workspace: 'demo',
    part: 'server',
    title: 'Building the demo',
    inputs: [
      ...contract,
      'demo/package.json',
      'demo/build.mjs',
      'demo/tsconfig.json',
      'demo/medusa-config.ts',
      'demo/markets.json',
      'demo/src',
    ],
    outputs: ['demo/.medusa/server/medusa-config.js', 'demo/.medusa/server/src/scripts/seed.js'],
  },
  {
    workspace: 'demo',
    part: 'admin',
    title: 'Building the admin',
    inputs: [
      ...widget,
      // The server loads the plugin as it is; the admin has the plugin's pages built into it.
      'medusa-plugin/package.json',
      'medusa-plugin/src/admin',
      'demo/package.json',
      'demo/build.mjs',
      'demo/medusa-config.ts',
    ],
    outputs: ['demo/.medusa/server/public/admin/index.html'],
  },
  {
    workspace: 'demo',
    part: 'storefront',
    title: 'Building the pages with React and Vue',
    inputs: [...widget, 'demo/package.json', 'demo/build.mjs', 'demo/storefront/frameworks'],
    outputs: ['demo/dist/frameworks/react.js', 'demo/dist/frameworks/vue.js'],
  },
];

/**
 * Builds what is missing or changed, and nothing else.
 * @param {string[]} [workspaces] only these
 */
export async function ensureBuilt(workspaces = builds.map((build) => build.workspace)) {
  // A test run beside a running `npm start` would build into the same folders.
  const file = path.join(cacheDir, 'build.lock');
  await lock(file, () => note('Another command is building here; waiting for it.'));
  try {
    for (const build of builds) {
      if (workspaces.includes(build.workspace)) await ensureOne(build);
    }
  } finally {
    unlock(file);
  }
}

/** @param {Build} build */
async function ensureOne({ workspace, part, title, inputs, outputs }) {
  const name = part ? `${workspace}-${part}` : workspace;
  const stamp = `build/${name}`;
  const current = fingerprint(inputs);
  const complete = outputs.every((output) => fs.existsSync(path.join(root, output)));
  if (complete && readStamp(stamp) === current) return;
  // Without a stamp until it is done: a build that was interrupted is built again.
  removeStamp(stamp);
  await step(title, () =>
    npm(['run', 'build', '-w', workspace, ...(part ? ['--', part] : [])], {
      log: path.join(cacheDir, `logs/build-${name}.log`),
    }),
  );
  const missing = outputs.filter((output) => !fs.existsSync(path.join(root, output)));
  if (missing.length > 0) throw new Error(`${title} made no ${missing.join(', ')}.`);
  writeStamp(stamp, current);
}
