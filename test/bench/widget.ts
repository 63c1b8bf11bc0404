import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { median } from './rounds.js';
import { coldBuild } from './widget/cold-build.js';
import { type Contestant, OURS, PAGE, PEER, type Place, putDesigner, putViewer } from './widget/pages.js';
import { glbOf, installPeer, PEER_FOLDER } from './widget/peer.js';
import { COLOURS, shoeParts } from './widget/shoe-parts.js';
import { Site } from './widget/site.js';
import { clickedAt, drawsStandingStill, finishedPicture, forgetFrames, type Picture, watch } from './widget/watch.js';

/** Cold loads of each page, by turns, and changes of colour on each. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const CHANGES = 4;

/** How long nobody touches anything, ms. */
const STILL = 5000;

interface Visit {
  /** From asking for the page until the picture is finished, ms, and what had been asked for by then. */
  readonly first: number;
  readonly bytes: number;
  readonly requests: number;
  /** From each click until the picture is finished, ms. */
  readonly changes: readonly number[];
  readonly picture: Picture;
  readonly change: Picture;
  /** Draw calls while nobody touched anything, and how long that was looked at. */
  readonly still: number | undefined;
}

/**
 * The designer beside `<model-viewer>`, both showing the same shoe on a canvas of the same size in the same browser:
 * how long until the first picture is finished and what comes over the wire for it, how long from a click on a colour
 * until the shoe has it, and what is drawn while nobody touches anything. In one line of JSON.
 */
export default async function benchWidget(): Promise<void> {
  const version = await installPeer();
  const shoe = await shoeParts();
  const glb = await glbOf(shoe);
  const site = await Site.start();
  try {
    await putDesigner(site);
    await putViewer(site, PEER_FOLDER, glb, await placeOfCanvas(site));
    const ours: Visit[] = [];
    const peer: Visit[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const turns = [
        [OURS, ours],
        [PEER, peer],
      ] as const;
      for (const [contestant, visits] of round % 2 === 0 ? turns : turns.toReversed()) {
        visits.push(await visit(site, contestant, round === 0));
      }
      console.error(`round ${round + 1}: ${inWords(ours[round]!)}; model-viewer ${inWords(peer[round]!)}`);
    }
    const sums = { ours: summary(ours), peer: summary(peer) };
    console.log(
      JSON.stringify({
        bench: 'widget',
        rounds: ROUNDS,
        ...sums,
        peerIs: `<model-viewer> ${version}`,
        ratios: {
          firstPicture: ratio(sums.ours.firstPictureMs, sums.peer.firstPictureMs),
          bytes: ratio(sums.ours.bytes, sums.peer.bytes),
          swatch: ratio(sums.ours.swatchMs, sums.peer.swatchMs),
        },
        build: await coldBuild(),
      }),
    );
  } finally {
    site.stop();
  }
}

/** Opens a page in a browser that has never seen it, and changes the colour some times. */
async function visit(site: Site, contestant: Contestant, standStill: boolean): Promise<Visit> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: PAGE });
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => console.error(`${contestant.path}: ${error.stack ?? error.message}`));
    await watch(page);
    site.forget();
    await page.goto(`${site.url}${contestant.path}`, { waitUntil: 'commit' });
    await contestant.uncovered(page);
    const picture = await finishedPicture(page);
    const answers = site.until(picture.time);
    await keepPicture(page, `${contestant.path.slice(1, -5)}-first`);
    await contestant.reachForColours(page);
    await page.waitForTimeout(1500);
    await finishedPicture(page);
    const changes: number[] = [];
    let change = picture;
    for (let i = 0; i < CHANGES; i += 1) {
      await forgetFrames(page);
      await contestant.choose(page, COLOURS[i % COLOURS.length]!);
      change = await finishedPicture(page);
      changes.push(change.at - (await clickedAt(page)));
      if (i === 0) await keepPicture(page, `${contestant.path.slice(1, -5)}-changed`);
    }
    const still = standStill ? await drawsStandingStill(page, STILL) : undefined;
    const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
    return { first: picture.at, bytes, requests: answers.length, changes, picture, change, still };
  } finally {
    await browser.close();
  }
}

/** Where the designer's canvas lies on the page. */
async function placeOfCanvas(site: Site): Promise<Place> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: PAGE });
    await page.goto(`${site.url}${OURS.path}`);
    await OURS.uncovered(page);
    return (await page.locator('shoe-designer canvas').boundingBox())!;
  } finally {
    await browser.close();
  }
}

function summary(visits: readonly Visit[]) {
  const { picture, change } = visits[0]!;
  return {
    firstPictureMs: Math.round(median(visits.map(({ first }) => first))),
    bytes: median(visits.map(({ bytes }) => bytes)),
    requests: median(visits.map(({ requests }) => requests)),
    swatchMs: Math.round(median(visits.flatMap(({ changes }) => changes))),
    swatchFrames: change.frames,
    swatchUploadedBytes: change.uploaded,
    frames: picture.frames,
    drawsOfAFrame: Math.round(change.draws / change.frames),
    triangles: change.triangles,
    drawsStandingStill: visits[0]!.still,
  };
}

const ratio = (ours: number, peer: number): number => Math.round((1000 * ours) / peer) / 1000;

const inWords = ({ first, bytes, changes }: Visit): string =>
  `${Math.round(first)} ms, ${Math.round(bytes / 1000)} kB, colours ${changes.map(Math.round).join(' ')} ms`;

/** For whoever wants to see that both show the same. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve(import.meta.dirname, '../../test-results/bench-widget');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), timeout: 60_000 });
}
