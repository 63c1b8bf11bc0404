#!/usr/bin/env node
/**
 * Pictures of everything that the catalog offers, on sheets for looking at: every style on every last, every material,
 * every construction and sole, drawn by the designer's own scene in headless Chromium.
 *
 *   npm run contact-sheet                                        styles, materials and soles
 *   npm run contact-sheet -- --kinds styles --styles derby,loafer --views hero,side,back
 *   npm run contact-sheet -- --kinds materials --materials suede --tile 840x600
 *   npm run contact-sheet -- --kinds styles --styles oxford --lasts round --forms no --views 142/21 --tile 1100x750 --beside other.png
 *
 * What:     --kinds styles,materials,soles (also: swatches)   --styles --lasts --materials --soles --constructions (ids)
 *           --choose zone:vamp=suede/navy (again for more)     --dressed oxford (the style that shows materials)
 *           --stamps insole,outsole,heel,tongue (a name is pressed there)
 * How:      --views hero,side,top (or azimuth/elevation, degrees, and how much closer: 142/21/0.8; or mm from a point: 142/21/300@60:90:0) --beside picture.png (again for more) --tile 420x300 --engine three --catalog file --name prefix
 *           --columns 3 (pictures beside each other)
 * Where to: --out test-results/contact-sheet: one PNG a sheet, and index.html
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const text = (fallback) => ({ type: 'string', default: fallback });
const { values: args } = parseArgs({
  options: {
    kinds: text('styles,materials,soles'),
    styles: text(''),
    lasts: text(''),
    materials: text(''),
    soles: text(''),
    constructions: text(''),
    beside: { type: 'string', multiple: true, default: [] },
    forms: text('yes'),
    stamps: text(''),
    choose: { type: 'string', multiple: true, default: [] },
    dressed: text('oxford'),
    views: text('hero,side,top'),
    tile: text('420x300'),
    engine: text('three'),
    catalog: text(join(root, 'contract/catalogs/default.json')),
    columns: text(''),
    name: text(''),
    out: text(join(root, 'test-results/contact-sheet')),
  },
});

const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';

const ids = (list) => list.split(',').filter(Boolean);
const wanted = {
  kinds: ids(args.kinds),
  styles: ids(args.styles),
  lasts: ids(args.lasts),
  materials: ids(args.materials),
  soles: ids(args.soles),
  constructions: ids(args.constructions),
  stamps: ids(args.stamps),
  views: ids(args.views),
  choices: Object.fromEntries(args.choose.map((pair) => pair.split('='))),
  dressed: args.dressed,
  forms: args.forms !== 'no',
};
const [width, height] = args.tile.split('x').map(Number);

const suffix = args.engine === 'three' ? '' : `-${args.engine}`;

const catalog = JSON.parse(await readFile(args.catalog, 'utf8'));
const beside = await Promise.all(args.beside.map((file) => readFile(file, 'base64')));
const server = await serve(await bundle());
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let failed = false;
try {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } });
  page.on('pageerror', (error) => console.error(`page: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) console.error(`page: ${message.text()}`);
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.contactSheet !== undefined');
  const sheets = await page.evaluate(([c, w, e]) => window.contactSheet.open(c, w, e), [catalog, wanted, args.engine]);
  await mkdir(args.out, { recursive: true });
  const entries = [];
  for (const { name, title } of sheets) {
    const begun = Date.now();
    const drawn = await page.evaluate(
      ([n, size, others, across]) => window.contactSheet.draw(n, size, others, across),
      [name, { width, height }, beside, Number(args.columns) || undefined],
    );
    const file = `${args.name}${name}${suffix}.png`;
    await writeFile(join(args.out, file), Buffer.from(drawn.png, 'base64'));
    const seconds = ((Date.now() - begun) / 1000).toFixed(0);
    const { draws, triangles } = drawn.most;
    const costs = `at most ${draws} draws, ${triangles} triangles`;
    console.log(`${join(args.out, file)}  ${drawn.tiles} pictures, ${costs}, ${seconds} s`);
    for (const failure of drawn.failures) console.error(`  ${failure}`);
    failed ||= drawn.failures.length > 0;
    entries.push({ file, title, costs, width: drawn.width });
  }
  await writeFile(join(args.out, `${args.name}index${suffix}.html`), index(entries));
} finally {
  await browser.close();
  server.close();
}
process.exit(failed ? 1 : 0);

/** The page's script and what it loads later, by name. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'page.ts')],
    bundle: true,
    splitting: true,
    write: false,
    outdir: here,
    format: 'esm',
    target: 'es2022',
    conditions: ['development', 'browser'],
    alias: { '@cordwainer/contract': join(root, 'contract/src/index.ts') },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(here.length), text]));
}

/** On a port of its own, so that several people can shoot at once. */
async function serve(files) {
  const listening = createServer((request, response) => {
    const script = files.get(request.url);
    if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE);
    else if (script) response.setHeader('content-type', 'text/javascript').end(script);
    else response.writeHead(404).end();
  });
  await new Promise((done) => listening.listen(0, '127.0.0.1', done));
  return listening;
}

function index(entries) {
  const sheet = ({ file, title, costs, width }) =>
    `<h2>${title}</h2><p>${costs}</p><a href="${file}"><img src="${file}" width="${width}" alt="${title}"></a>`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheets</title>
<style>body{font:15px sans-serif;margin:24px}img{max-width:100%;height:auto}</style>
<h1>Contact sheets</h1>${entries.map(sheet).join('\n')}\n`;
}
