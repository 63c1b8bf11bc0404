import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ExpectedError, run } from './commands.mjs';
import { packageFolder } from './packages.mjs';
import { step } from './progress.mjs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium for the browser tests, installed where there is none and we may.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  if (process.env.CHROME_PATH) {
    if (fs.existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new ExpectedError(`CHROME_PATH is ${process.env.CHROME_PATH}, where there is nothing.`);
  }
  const found = USUAL.find((file) => fs.existsSync(file)) ?? playwrightChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && has('apt-get')) await step('Installing Chromium', installWithApt);
  else await step('Installing Chromium', installWithPlaywright);
  const installed = USUAL.find((file) => fs.existsSync(file)) ?? playwrightChromium();
  if (installed) return installed;
  throw new ExpectedError('The browser tests need Chromium or Chrome. Install one, or say where it is in CHROME_PATH.');
}

async function installWithApt() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
}

async function installWithPlaywright() {
  await run(process.execPath, [path.join(playwright(), 'cli.js'), 'install', 'chromium']);
}

/** The one that Playwright has downloaded for itself. */
function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)(playwright());
    const file = chromium.executablePath();
    return fs.existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function playwright() {
  return packageFolder('playwright-core', 'test');
}

/** @param {string} command */
function has(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
