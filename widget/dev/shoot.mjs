#!/usr/bin/env node
/**
 * Pictures of the shoe as the widget draws it, for looking at.
 *
 *   node widget/dev/shoot.mjs --out pictures --views hero,side --upper brown-calf --toe almond
 *   node widget/dev/shoot.mjs --out pictures --pose 40,20,350,90,60,20        close-up: azimuth° elevation° distance tx ty tz (mm)
 *
 *   node widget/dev/shoot.mjs --out pictures --focus vamp,laces                  close-ups as the designer shows a zone
 *
 * Shoe:    --pattern oxford --toe round|almond|soft-square|chisel --size 42 --width 0 --fit men|women --heel 25 --construction goodyear-welt
 *          --sole single-leather --thickness 5 --option toe-detail=cap (again for more)
 *          --generator folder (another copy of src/shoe, to compare)
 * Dress:   --upper a,b (names in outfits.ts; --material is the same) --background '#e9e7e3' --highlight vamp
 * Engine:  --engine three|babylon; --pair for both shoes
 * Stamp:   --stamp artwork.svg --place outsole|insole --stamp-size 40x20 (mm)
 * Picture: --views hero,side,inside,front,back,top,sole --width-px 1200 --height-px 800 --ratio 1 --name prefix
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const text = (fallback) => ({ type: 'string', default: fallback });
const { values: args } = parseArgs({
  options: {
    out: text('test-results/pictures'),
    views: { type: 'string' },
    pose: { type: 'string', multiple: true },
    focus: { type: 'string' },
    upper: { type: 'string' },
    material: { type: 'string' },
    background: { type: 'string' },
    highlight: { type: 'string' },
    engine: text('three'),
    pair: { type: 'boolean', default: false },
    stamp: { type: 'string' },
    place: text('outsole'),
    'stamp-size': text('40x20'),
    pattern: text('oxford'),
    toe: text('almond'),
    size: text('42'),
    width: text('0'),
    fit: text('men'),
    heel: text('25'),
    construction: text('goodyear-welt'),
    sole: text('single-leather'),
    thickness: text('5'),
    option: { type: 'string', multiple: true, default: [] },
    'width-px': text('1200'),
    'height-px': text('800'),
    ratio: text('1'),
    name: text(''),
    generator: { type: 'string' },
  },
});

const spec = {
  pattern: args.pattern,
  last: {
    toe: args.toe,
    size: Number(args.size),
    width: Number(args.width),
    heelHeight: Number(args.heel),
    fit: args.fit,
  },
  construction: args.construction,
  sole: { kind: args.sole, thickness: Number(args.thickness) },
  options: Object.fromEntries(args.option.map((pair) => pair.split('='))),
};

/** Takes the generator from another folder, where one is named. */
const otherGenerator = {
  name: 'other-generator',
  setup({ onResolve }) {
    if (!args.generator) return;
    const path = join(resolve(args.generator), 'build-shoe.ts');
    onResolve({ filter: /shoe\/build-shoe\.js$/ }, () => ({ path }));
  },
};

const [stampWidth, stampHeight] = args['stamp-size'].split('x').map(Number);
const stamp = args.stamp && {
  place: args.place,
  picture: `data:image/${args.stamp.endsWith('svg') ? 'svg+xml' : 'png'};base64,${(await readFile(args.stamp)).toString('base64')}`,
  width: stampWidth,
  height: stampHeight,
};

const bundle = await build({
  entryPoints: [join(here, 'picture.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: ['development', 'browser'],
  sourcemap: 'inline',
  plugins: [otherGenerator],
  logLevel: 'error',
});
const page = await readFile(join(here, 'picture.html'));
const script = bundle.outputFiles[0].text;

// A port of its own and a browser profile of its own, so that several people can shoot at once.
const server = createServer((request, response) => {
  if (request.url === '/picture.js') response.setHeader('content-type', 'text/javascript').end(script);
  else if (request.url === '/') response.setHeader('content-type', 'text/html').end(page);
  else response.writeHead(404).end();
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let failed = false;
try {
  const tab = await browser.newPage({
    viewport: { width: Number(args['width-px']), height: Number(args['height-px']) },
    deviceScaleFactor: Number(args.ratio),
  });
  tab.on('console', (message) => {
    if (/GPU stall due to ReadPixels|KHR_parallel_shader_compile|favicon|404/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning') console.error(`page: ${message.text()}`);
  });
  tab.on('pageerror', (error) => {
    failed = true;
    console.error(`page: ${error.stack ?? error.message}`);
  });
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction('window.ready === true');
  await mkdir(args.out, { recursive: true });

  const shots = (args.pose ?? []).map((pose, index) => ({ name: `pose${index + 1}`, pose: toPose(pose) }));
  for (const zone of (args.focus ?? '').split(',').filter(Boolean)) shots.push({ name: `focus-${zone}`, focus: zone });
  const views = args.views ?? (shots.length ? '' : 'hero');
  for (const view of views.split(',').filter(Boolean)) shots.push({ name: view, view });

  for (const upper of (args.upper ?? args.material ?? 'brown-calf').split(',')) {
    for (const shot of shots) {
      const report = await tab.evaluate((request) => window.show(request), {
        spec,
        upper,
        view: shot.view,
        pose: shot.pose,
        focus: shot.focus,
        background: args.background,
        highlight: args.highlight,
        engine: args.engine,
        shown: args.pair ? 'pair' : 'shoe',
        stamp,
      });
      const file = join(args.out, `${args.name}${upper}-${shot.name}.png`);
      await tab.screenshot({ path: file });
      const { zones, bounds, ...rest } = report;
      console.log(file, JSON.stringify(rest));
      if (shot === shots[0]) console.log('  zones:', zones.join(' '), '\n  bounds:', JSON.stringify(bounds));
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.exit(failed ? 1 : 0);

function toPose(value) {
  const [azimuth, elevation, distance, x = 0, y = 50, z = 0] = value.split(',').map(Number);
  const radians = (angle) => (angle * Math.PI) / 180;
  return { azimuth: radians(azimuth), elevation: radians(elevation), distance, target: [x, y, z] };
}
