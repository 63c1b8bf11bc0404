import { build, type UserConfig } from 'vite';
import { minify } from './minify.js';

/** Builds a file with all that it needs into one, minified, and answers its code. */
export async function buildApart(file: string, resolve: UserConfig['resolve']): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { ...resolve, conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['es'] },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${file} became no chunk`);
  // Vite leaves white space in libraries, as if somebody were to bundle them again.
  return (await minify(chunk.code)).code;
}
