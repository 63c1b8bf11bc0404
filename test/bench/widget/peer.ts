import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer as wholeOf } from 'node:stream/consumers';
import { serialize } from 'node:v8';
import type { ShoeParts } from './shoe-parts.js';

/** `<model-viewer>` and what makes files for it: packages of their own, because it wants another three than we have. */
export const PEER_FOLDER = path.resolve(import.meta.dirname, '../peer');

/** Installs the peer where it is missing. Answers the version of the viewer. */
export async function installPeer(): Promise<string> {
  if (!existsSync(path.join(PEER_FOLDER, 'node_modules/.package-lock.json'))) {
    console.error('Installing <model-viewer> and what makes files for it, once');
    await npmCi();
  }
  const viewer = path.join(PEER_FOLDER, 'node_modules/@google/model-viewer/package.json');
  return (JSON.parse(await readFile(viewer, 'utf8')) as { version: string }).version;
}

/** The shoe as a file. */
export async function glbOf(shoe: ShoeParts): Promise<Buffer> {
  const maker = spawn(process.execPath, ['make-glb.mjs'], { cwd: PEER_FOLDER, stdio: ['pipe', 'pipe', 'inherit'] });
  maker.stdin.end(serialize(shoe));
  const glb = await wholeOf(maker.stdout);
  if (glb.subarray(0, 4).toString() !== 'glTF') throw new Error('The shoe could not be put into a file.');
  return glb;
}

function npmCi(): Promise<void> {
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: PEER_FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    npm.once('error', fail);
    npm.once('exit', (code) => (code === 0 ? done() : fail(new Error(`npm ci ended with ${code}`))));
  });
}
