import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Catalog } from '@cordwainer/contract';
import { FAKE_KEY, FakeMedusa } from '../../widget/src/testing/fake-medusa.js';
import type { Pages } from '../loading/pages.js';

const file = new URL('../../contract/catalogs/default.json', import.meta.url);

export const catalog = JSON.parse(readFileSync(file, 'utf8')) as Catalog;

/** Names the shop's only brand. */
export const KEY = FAKE_KEY;

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Opens a shop on a brand's server, with the default catalog. @returns the attributes that a designer orders there by */
export function openShop(pages: Pages): string {
  const medusa = new FakeMedusa(catalog);
  medusa.inspirations = [];
  pages.shop = async (request) => {
    // Nobody has had a stamp made yet.
    if (request.url.endsWith('/stamps')) return Response.json({ stamps: [] });
    const body = (await request.text()) || undefined;
    return medusa.fetch(request.url, { method: request.method, headers: request.headers, body });
  };
  return `medusa-url="${pages.url}" publishable-key="${FAKE_KEY}"`;
}
