import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

export interface AddressOptions {
  /**
   * Builds a worker that shares code with the page into one file of its own. A worker that is not named here is a chunk
   * like the others, which the page may import as well.
   */
  readonly apart: Readonly<Record<string, (file: string) => Promise<string>>>;
}

/** A source file named beside the one that names it. */
const ADDRESS = /new URL\('(\.{1,2}\/[\w./-]+\.ts)', import\.meta\.url\)/g;

/**
 * Turns `new URL('./x.ts', import.meta.url)` into the address of the chunk that `x.ts` becomes: for workers, which are
 * started from a file, and for chunks that are asked for again after they did not come. Vite's own way would build
 * workers a second time, and put small files into the code as data, which strict pages refuse to run.
 */
export function chunkAddresses({ apart }: AddressOptions): Plugin {
  /** References of chunks that workers are started from: these have to stand on their own. */
  const workers = new Set<string>();
  return {
    name: 'chunk-addresses',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.ts') || id.includes('node_modules')) return undefined;
      /** By the file as it is named in the code. */
      const built = new Map<string, string>();
      for (const [, file = ''] of code.matchAll(ADDRESS)) {
        const name = file.split('/').at(-1)!;
        if (!apart[name] || built.has(file)) continue;
        const source = await apart[name](resolve(dirname(id), file));
        built.set(file, this.emitFile({ type: 'asset', name: `${nameOf(file)}.js`, source }));
      }
      const changed = code.replace(ADDRESS, (_, file: string) => {
        const reference =
          built.get(file) ??
          this.emitFile({
            type: 'chunk',
            id: resolve(dirname(id), file),
            name: nameOf(file),
            // A chunk that others need, too, is itself at its address, not a file that points to it.
            preserveSignature: 'allow-extension',
          });
        if (file.endsWith('.worker.ts')) workers.add(reference);
        return `import.meta.ROLLUP_FILE_URL_${reference}`;
      });
      return changed === code ? undefined : { code: changed, map: null };
    },
    resolveFileUrl({ referenceId, relativePath }) {
      // Bundlers know this form of a worker's address and take the worker with them.
      if (workers.has(referenceId ?? '')) return `new URL('./${relativePath}', import.meta.url)`;
      // They must not take the others twice: they have them by their `import()` already.
      return `new URL(import.meta.url.replace(/[^/]*$/, '${relativePath}'))`;
    },
    generateBundle(_, bundle) {
      for (const reference of workers) {
        const file = bundle[this.getFileName(reference)];
        const imports = file?.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : [];
        if (imports.length > 0) this.error(`${file?.fileName} runs in a worker and may not need ${imports.join(', ')}`);
      }
    },
  };
}

/** `../scene/three/index.ts` → `three`, `./shoemaker.worker.ts` → `shoemaker`. */
function nameOf(file: string): string {
  const [name = '', folder = ''] = file.split('/').reverse();
  return (name === 'index.ts' ? folder : name).replace(/(\.worker)?\.ts$/, '');
}
