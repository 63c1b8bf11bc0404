import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { buildApart } from './build/build-apart.js';
import { chunkAddresses } from './build/chunk-addresses.js';
import { keepToItself } from './build/keep-to-itself.js';
import { licences } from './build/licences.js';
import { minify } from './build/minify.js';
import { scriptLoader } from './build/script-loader.js';
import { slimBabylon, withoutEngines } from './build/slim-babylon.js';
import { slimStyles } from './build/slim-styles.js';
import { slimThree } from './build/slim-three.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The contract is built in from its source, so that only what the designer uses of it is shipped. */
const alias = [{ find: /^@cordwainer\/contract$/, replacement: path('../contract/src/index.ts') }];

const ENTRY = path('./src/index.ts');

/** The designer; what every engine needs is small, and a request of its own would cost more than it weighs. */
const DESIGNER =
  /\/widget\/src\/(?:index|scene\/(?:camera\/[\w-]+|picking\/(?:ray|shoe-picker))|scene\/(?:frame-loop|sheet))\.ts$/;

/**
 * What the engines share beyond that: studio, leather, and when to draw. The designer's own chunk needs some of it, so this
 * one runs first: what it runs at once, as what is fetched later, must be in it too.
 */
const COMMON =
  /\/widget\/src\/(?:scene\/(?:shading|studio|highlight)\/[\w-]+|scene\/(?:common|drawn-scene|gpu-done|painter|repaint)|materials\/grain\/.*|loading\/lazy)\.ts$/;

function chunkOf(id: string): string | undefined {
  if (DESIGNER.test(id)) return 'index';
  return COMMON.test(id) ? 'common' : undefined;
}

/**
 * `cordwainer.js`: an ES module for pages and bundlers; what draws the shoe comes in chunks when it is wanted. Beside
 * it `cordwainer.script.js`, the same for pages without any build.
 */
const module: UserConfig['build'] = {
  lib: { entry: ENTRY, formats: ['es'] },
  rollupOptions: {
    output: {
      entryFileNames: ({ name }) => (name === 'index' ? 'cordwainer.js' : 'cordwainer-[name]-[hash].js'),
      chunkFileNames: 'cordwainer-[name]-[hash].js',
      assetFileNames: 'cordwainer-[name]-[hash][extname]',
      manualChunks: chunkOf,
    },
  },
};

/** `cordwainer.server.js`: the same module where there is no DOM; it leaves lit to the server, which has its own. */
const server: UserConfig['build'] = {
  ssr: ENTRY,
  rollupOptions: { output: { entryFileNames: 'cordwainer.server.js', inlineDynamicImports: true } },
};

/** `cordwainer.picture.js`: draws shoes as pixels for servers; no element, no engine, no DOM. */
const picture: UserConfig['build'] = {
  ssr: path('./src/picture/index.ts'),
  rollupOptions: { output: { entryFileNames: 'cordwainer.picture.js', inlineDynamicImports: true } },
};

const PAYMENT = path('./src/payment/index.ts');

/** `cordwainer.payment.js`: `<shoe-payment>`, which has nothing of the designer's weight. */
const payment: UserConfig['build'] = {
  lib: { entry: PAYMENT, formats: ['es'], fileName: () => 'cordwainer.payment.js' },
  rollupOptions: { output: { chunkFileNames: 'cordwainer-payment-[name]-[hash].js' } },
};

/** The same where there is no DOM. */
const paymentServer: UserConfig['build'] = {
  ssr: PAYMENT,
  rollupOptions: { output: { entryFileNames: 'cordwainer.payment.server.js', inlineDynamicImports: true } },
};

const BUILDS: Readonly<Record<string, UserConfig['build']>> = {
  server,
  picture,
  payment,
  'payment-server': paymentServer,
};

/** Takes comments and indentation out of shaders, which no minifier looks into either; their directives need lines. */
const slimShaders: Plugin = {
  name: 'slim-shaders',
  transform(code, id) {
    if (!id.endsWith('-glsl.ts')) return undefined;
    return {
      code: code.replace(/`[^`]*`/g, (glsl) => glsl.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '').replace(/\s*\n\s*/g, '\n')),
      map: null,
    };
  },
};

/**
 * Minifies the ES module to the end. Vite keeps white space in a library's, so that bundlers find its pure calls; here
 * everything is bundled already, and pages load the file as it is: it would be 40 KB more.
 */
const slimModule: Plugin = {
  name: 'slim-module',
  renderChunk: {
    order: 'post',
    handler: async (code, _chunk, { format }) => {
      if (format !== 'es') return null;
      const small = await minify(code);
      // What lines are left are of templates and shaders, to which their indentation means nothing.
      return { ...small, code: small.code.replace(/\n[ \t]+/g, '\n') };
    },
  },
};

/** Workers that share code with the page: the shoemaker surveys its shoes, and who draws pictures has studio and leather as well. */
const apart = (file: string) => buildApart(file, { alias });
const APART = { 'darkroom.worker.ts': apart, 'shoemaker.worker.ts': apart };

const SERVER_MODES = ['server', 'picture', 'payment-server'];

export default defineConfig(({ mode }) => ({
  plugins: SERVER_MODES.includes(mode)
    ? [slimStyles(), withoutEngines()]
    : [
        slimStyles(),
        slimShaders,
        chunkAddresses({ apart: APART }),
        slimThree(),
        slimBabylon(),
        keepToItself(),
        slimModule,
        licences(mode === 'payment' ? 'cordwainer.payment.licences.txt' : 'cordwainer.licences.txt'),
        ...(BUILDS[mode] ? [] : [scriptLoader()]),
      ],
  // Said outright, because Vite would go by NODE_ENV, and a build inside a test run would ship lit's development build.
  resolve: { alias, conditions: ['module', 'browser', 'production'] },
  // Everything but lit, whose two builds are the reason for this file.
  ssr: {
    noExternal: true,
    // The payment has words of its own: it can't share the designer's configuration of them.
    external: mode === 'payment-server' ? ['lit'] : ['lit', '@lit/localize'],
    resolve: { conditions: ['module', 'node', 'production'] },
  },
  build: {
    target: 'es2022',
    emptyOutDir: mode === 'production',
    sourcemap: true,
    ...(BUILDS[mode] ?? module),
  },
}));
