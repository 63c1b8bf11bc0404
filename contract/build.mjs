// Builds the package twice, for `import` and for `require`: Medusa's server code is CommonJS.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

rmSync(`${here}dist`, { recursive: true, force: true });
for (const [format, type] of /** @type {const} */ ([
  ['esm', 'module'],
  ['cjs', 'commonjs'],
])) {
  execFileSync(process.execPath, [tsc, '-p', `tsconfig.${format}.json`], { cwd: here, stdio: 'inherit' });
  writeFileSync(`${here}dist/${format}/package.json`, `${JSON.stringify({ type })}\n`);
}
const { writeJsonSchema } = await import('./json-schema.mjs');
await writeJsonSchema();
