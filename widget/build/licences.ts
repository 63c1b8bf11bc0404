import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to; undefined for our own. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Names under which packages keep their licence. */
const LICENCE = /^licen[cs]e(\.\w+)?$/i;

/** Writes down the licences of the libraries that are built in, as these ask for. */
export function licences(fileName: string): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap((id) => PACKAGE.exec(id.replace(/^\0/, ''))?.[0] ?? []));
      const notices = [...folders].sort().flatMap((folder) => {
        if (!existsSync(path.join(folder, 'package.json'))) return [];
        const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => LICENCE.test(entry));
        return [`${name}\n${license}\n\n${file ? readFileSync(path.join(folder, file), 'utf8').trim() : ''}`.trim()];
      });
      this.emitFile({ type: 'asset', fileName, source: `${notices.join(`\n\n${'-'.repeat(78)}\n\n`)}\n` });
    },
  };
}
