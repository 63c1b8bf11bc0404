import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

interface Kept {
  readonly type: string;
  readonly body: Buffer;
  readonly encoding: string | undefined;
}

interface Answer {
  /** When it was asked for, milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
  /** Head and body as they went over the wire. */
  readonly bytes: number;
}

/** A web server as a careful shop has it: everything in brotli at its best where that helps, nothing else on the way. */
export class Site {
  readonly #files = new Map<string, Kept>();
  #answers: Answer[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Site> {
    const server = createServer((request, response) => {
      const at = Date.now();
      const path = (request.url ?? '/').split('?')[0]!;
      const file = site.#files.get(path);
      if (!file) return void response.writeHead(404).end();
      response.writeHead(200, {
        'Content-Type': file.type,
        'Content-Length': file.body.length,
        'Cache-Control': 'no-cache',
        ...(file.encoding && { 'Content-Encoding': file.encoding, Vary: 'Accept-Encoding' }),
      });
      const before = response.socket?.bytesWritten ?? 0;
      const { socket } = response;
      response.end(file.body, () => {
        site.#answers.push({ at, path, bytes: (socket?.bytesWritten ?? 0) - before });
      });
    });
    const site = new Site(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async put(path: string, type: string, content: Buffer | string): Promise<void> {
    const body = Buffer.from(content as string);
    const small = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    // Nobody unpacks a picture for one part in a hundred.
    const helps = small.length < 0.97 * body.length;
    this.#files.set(path, { type, body: helps ? small : body, encoding: helps ? 'br' : undefined });
  }

  /** Forgets what it was asked for. */
  forget(): void {
    this.#answers = [];
  }

  /** What it was asked for until then (milliseconds since 1970), with what each answer weighed. */
  until(time: number): readonly Answer[] {
    return this.#answers.filter(({ at }) => at <= time);
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
