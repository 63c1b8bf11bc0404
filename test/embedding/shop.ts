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

/** Answers a shop's requests by a store, and that nobody has had a stamp made yet. */
export async function answerBy(store: FakeMedusa, request: Request): Promise<Response> {
  if (request.url.endsWith('/stamps')) return Response.json({ stamps: [] });
  const body = (await request.text()) || undefined;
  return store.fetch(request.url, { method: request.method, headers: request.headers, body });
}

/** Opens a shop on a brand's server, with the default catalog. @returns the attributes that a designer orders there by */
export function openShop(pages: Pages): string {
  const medusa = new FakeMedusa(catalog);
  medusa.inspirations = [];
  pages.shop = (request) => answerBy(medusa, request);
  return `medusa-url="${pages.url}" publishable-key="${FAKE_KEY}"`;
}
