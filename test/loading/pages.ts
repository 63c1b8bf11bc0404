import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** As strict as a careful brand's page. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:";

export interface OwnFile {
  readonly type: string;
  readonly body: string | Buffer;
}

async function asRequest(req: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return new Request(new URL(req.url ?? '/', origin), {
    method: req.method,
    headers: req.headers as Record<string, string>,
    body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
  });
}

/** No image from anywhere else is loaded by a page as strict as can be. */
const ICON: OwnFile = { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** A brand's web server: the designer's files under `/w/`, the default catalog, and pages that a test makes up. */
export class Pages {
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  /** Files of the designer that this server pretends not to have. */
  readonly missing = new Set<string>();
  /** Files of the brand's own, by their path. */
  readonly own = new Map<string, OwnFile>();
  /** Answers what nobody else does, such as the requests to a shop. */
  shop: ((request: Request) => Promise<Response>) | undefined;
  #page = '';
  #policy = STRICT;

  private constructor(
    private readonly server: Server,
    private readonly crossOrigin: boolean,
  ) {}

  /** `crossOrigin`: other origins may use its files as modules. */
  static async start(crossOrigin = false): Promise<Pages> {
    const server = createServer((req, res) => {
      void pages.#answer(req).then(({ status, type, body }) => {
        res.setHeader('Content-Type', type);
        res.setHeader('Content-Security-Policy', pages.#policy);
        if (pages.crossOrigin) {
          res.setHeader('Access-Control-Allow-Origin', '*');
          res.setHeader('Access-Control-Allow-Headers', '*');
        }
        res.writeHead(status).end(body);
      });
    });
    const pages = new Pages(server, crossOrigin);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return pages;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts a page at `/`. */
  show(
    head: string,
    body = '<shoe-designer locale="en" catalog-url="/catalog.json"></shoe-designer>',
    policy = STRICT,
  ): void {
    this.asked.length = 0;
    this.missing.clear();
    this.#policy = policy;
    this.#page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="/icon.svg">${head}${body}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  async #answer(req: IncomingMessage): Promise<{ status: number; type: string; body: string | Buffer }> {
    const url = req.url ?? '/';
    const [pathname = '/'] = url.split('?');
    this.asked.push(url);
    if (pathname === '/') return { status: 200, type: 'text/html; charset=utf-8', body: this.#page };
    if (req.method === 'OPTIONS') return { status: 204, type: 'text/plain', body: '' };
    const own = this.own.get(pathname) ?? (pathname === '/icon.svg' ? ICON : undefined);
    if (own) return { status: 200, ...own };
    if (this.shop && pathname.startsWith('/store/')) {
      const answer = await this.shop(await asRequest(req, this.url));
      return { status: answer.status, type: 'application/json', body: await answer.text() };
    }
    const file = pathname.startsWith('/w/')
      ? path.join(root, 'widget/dist', path.basename(pathname))
      : path.join(root, 'contract/catalogs/default.json');
    const gone = [...this.missing].some((name) => pathname.includes(name));
    const body = gone ? undefined : await readFile(file).catch(() => undefined);
    return body
      ? { status: 200, type: TYPES[path.extname(file)] ?? 'text/plain', body }
      : { status: 404, type: 'text/plain', body: 'not here' };
  }
}
