// Runs a benchmark written in TypeScript: `node test/bench/run.mjs orders`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const names = ['orders', 'widget'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown.join('", "')}"; there are: ${names.join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : names) {
  const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
  await module.default();
}
