import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { CATALOG_FILE, COLOURS } from './shoe-parts.js';
import type { Site } from './site.js';

const root = path.resolve(import.meta.dirname, '../../..');

/** A page that shows the shoe, and how somebody changes the colour of a part of it there. */
export interface Contestant {
  readonly path: string;
  /** Whether nothing lies over the picture. */
  uncovered(page: Page): Promise<unknown>;
  /** Opens what the colours are chosen with, and looks at the shoe as the other page does. */
  reachForColours(page: Page): Promise<void>;
  /** Clicks on a colour. */
  choose(page: Page, colour: string): Promise<void>;
}

/** What the catalog calls them. */
const NAMES: Readonly<Record<string, string>> = { 'box-calf/black': 'Black', 'box-calf/chestnut': 'Chestnut' };

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';

/** The designer as its README says, with the default catalog. */
export const OURS: Contestant = {
  path: '/designer.html',
  uncovered: (page) =>
    page.waitForFunction(() => {
      const root = document.querySelector('shoe-designer')?.shadowRoot;
      return root?.querySelector('.stage-view canvas') && !root.querySelector('.stage-poster');
    }),
  async reachForColours(page) {
    await page.getByRole('button', { name: 'Vamp', exact: true }).click();
    await page.locator('.stage-view-button').first().click();
  },
  async choose(page, colour) {
    await page.getByRole('radio', { name: NAMES[colour]!, exact: true }).click();
  },
};

/** Where the designer has its canvas on a page of this size, and which way it looks: the other one is put there. */
export const PAGE = { width: 1180, height: 760 } as const;

/** `<model-viewer>` with the same shoe as a file: the same place on the page, the same way of looking. */
export const PEER: Contestant = {
  path: '/viewer.html',
  uncovered: (page) =>
    page.waitForFunction(
      () => (document.querySelector('model-viewer') as { modelIsVisible?: boolean })?.modelIsVisible,
    ),
  reachForColours: async () => undefined,
  choose: (page, colour) => page.click(`button[value="${colour}"]`),
};

/** Canvas of the designer, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function putDesigner(site: Site): Promise<void> {
  const dist = path.join(root, 'widget/dist');
  for (const file of await readdir(dist)) {
    if (/\.js$/.test(file) && !/server|picture|payment/.test(file)) {
      await site.put(`/designer/${file}`, 'text/javascript', await readFile(path.join(dist, file)));
    }
  }
  await site.put('/catalog.json', 'application/json', await readFile(CATALOG_FILE));
  await site.put(
    OURS.path,
    'text/html',
    `${HEAD}<title>Designer</title><style>body{margin:0}</style>
<script src="/designer/cordwainer.script.js" defer></script>
<shoe-designer locale="en" catalog-url="/catalog.json"></shoe-designer>`,
  );
}

export async function putViewer(site: Site, peer: string, glb: Buffer, place: Place): Promise<void> {
  const viewer = path.join(peer, 'node_modules/@google/model-viewer/dist/model-viewer.min.js');
  await site.put('/viewer/model-viewer.min.js', 'text/javascript', await readFile(viewer));
  await site.put('/viewer/shoe.glb', 'model/gltf-binary', glb);
  // It asks for a script that brings the decoder, but has one built in.
  await site.put('/viewer/decoder.js', 'text/javascript', '');
  await site.put(
    PEER.path,
    'text/html',
    `${HEAD}<title>Viewer</title>
<style>
  body { margin: 0; }
  model-viewer { position: absolute; left: ${place.x}px; top: ${place.y}px; width: ${place.width}px; height: ${place.height}px; }
  nav { position: absolute; right: 20px; top: 20px; }
</style>
<link rel="preload" href="/viewer/shoe.glb" as="fetch" crossorigin>
<script>self.ModelViewerElement = { meshoptDecoderLocation: '/viewer/decoder.js' };</script>
<script type="module" src="/viewer/model-viewer.min.js"></script>
<model-viewer src="/viewer/shoe.glb" alt="Oxford" loading="eager" camera-controls interaction-prompt="none"
  shadow-intensity="1" tone-mapping="neutral" camera-orbit="38deg 72deg 88%" min-camera-orbit="auto auto 50%"></model-viewer>
<nav>${COLOURS.map((colour) => `<button value="${colour}">${colour}</button>`).join(' ')}</nav>
<script>
  document.querySelector('nav').addEventListener('click', ({ target }) => {
    if (target.value) document.querySelector('model-viewer').variantName = target.value;
  });
</script>`,
  );
}
