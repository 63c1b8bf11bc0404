import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { median } from '../rounds.js';

const root = path.resolve(import.meta.dirname, '../../..');

const TIMES = 7;

/** What a fresh process does that makes one shoe. */
const PROGRAM = `
import { shoemaker } from './widget/src/shoe/build-shoe.js';
const spec = {
  pattern: 'oxford',
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 20, fit: 'men' },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: { 'toe-detail': 'cap', lacing: 'straight', piping: 'none' },
};
const began = performance.now();
const { meshes } = shoemaker().build(spec);
const ms = performance.now() - began;
console.log(JSON.stringify({ ms, triangles: meshes.reduce((sum, { indices }) => sum + indices.length / 3, 0) }));
`;

/** Makes the whole oxford in processes that never made one: milliseconds, the median of some. */
export async function coldBuild(): Promise<{ readonly coldMs: number; readonly triangles: number }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cold-build-'));
  try {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
    });
    const file = path.join(folder, 'build.mjs');
    await writeFile(file, outputFiles[0]!.text);
    const runs: { ms: number; triangles: number }[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const { stdout } = await promisify(execFile)(process.execPath, [file]);
      runs.push(JSON.parse(stdout));
    }
    return { coldMs: Math.round(median(runs.map(({ ms }) => ms))), triangles: runs[0]!.triangles };
  } finally {
    await rm(folder, { recursive: true });
  }
}
