import path from 'node:path';
import { defineConfig } from 'vite';

/** The pages with React and Vue, as their own projects would build them: the designer comes from its package. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/frameworks/',
  esbuild: { jsx: 'automatic' },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  logLevel: 'warn',
  build: {
    outDir: path.join(import.meta.dirname, '../../dist/frameworks'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Babylon's chunk, which comes only when it is asked for.
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { react: path.join(import.meta.dirname, 'react.jsx'), vue: path.join(import.meta.dirname, 'vue.js') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
