import { type Plugin, transformWithEsbuild } from 'vite';

/**
 * `cordwainer.script.js`, for pages without any build: a classic script of a few lines that fetches the module's files
 * from beside itself, all at once. What one large script would hold comes on several connections and is compiled off
 * the main thread, and pages that have it as a script and as a module share the files.
 */
export function scriptLoader(): Plugin {
  return {
    name: 'script-loader',
    async generateBundle(_, bundle) {
      const find = (name: string): string => {
        const found = Object.keys(bundle).find(
          (file) => file.startsWith(`cordwainer-${name}-`) && file.endsWith('.js'),
        );
        return found ?? this.error(`There is no chunk of the name "${name}"`);
      };
      const source = loader(find('index'), [find('common'), find('three')]);
      const { code } = await transformWithEsbuild(source, 'cordwainer.script.js', { minify: true, target: 'es2022' });
      this.emitFile({ type: 'asset', fileName: 'cordwainer.script.js', source: code });
    },
  };
}

/** The script. Absolute addresses: a script from another origin has no folder of its own to be relative to. */
const loader = (designer: string, engine: readonly string[]): string => `(() => {
  const script = document.currentScript;
  if (!script?.src) {
    console.error('cordwainer.script.js has to be loaded by <script src>; as a module, take cordwainer.js.');
    return;
  }
  const at = (file) => new URL(file, script.src).href;
  const preload = (file) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = at(file);
    if (script.nonce) link.nonce = script.nonce;
    document.head.append(link);
  };
  preload('${designer}');
  if (!document.querySelector('shoe-designer[engine]:not([engine="three"])')) ${JSON.stringify(engine)}.forEach(preload);
  import(at('cordwainer.js')).then(
    (module) => { globalThis.Cordwainer = module; },
    (error) => {
      console.error('<shoe-designer> could not be loaded from ' + at('') + '. From another origin its files need the header Access-Control-Allow-Origin.', error);
    },
  );
})();`;
