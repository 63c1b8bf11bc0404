import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What `npm start` tells about itself in its data folder. */
export type Instance = {
  pid: number;
  ports: Record<'storefront' | 'medusa' | 'mailbox' | 'smtp' | 'postgres', number>;
  addresses: Record<'storefront' | 'medusa' | 'admin' | 'mailbox', string>;
  login: { email: string; password: string };
};

/** A data folder for tests, deleted with `remove`. */
export async function temporaryDataDir() {
  const dir = await mkdtemp(path.join(tmpdir(), 'cordwainer-demo-'));
  // Where root runs the tests, the database is somebody else's.
  await chmod(dir, 0o755);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** A running `npm start`, on free ports unless told otherwise. */
export class Demo {
  output = '';
  /** Milliseconds until it was ready. */
  took = 0;
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;

  private constructor(
    readonly dataDir: string,
    env: Record<string, string>,
  ) {
    this.child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: {
        ...process.env,
        CORDWAINER_DATA_DIR: dataDir,
        PORT_STOREFRONT: '0',
        PORT_MEDUSA: '0',
        PORT_MAILBOX: '0',
        PORT_SMTP: '0',
        PORT_POSTGRES: '0',
        // A developer's own keys have no place in a test.
        STRIPE_API_KEY: '',
        REDIS_URL: '',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text;
      });
    }
    this.exit = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
  }

  static spawn(dataDir: string, env: Record<string, string> = {}): Demo {
    return new Demo(dataDir, env);
  }

  /** Starts one and waits until it is ready. */
  static async start(dataDir: string, env: Record<string, string> = {}): Promise<Demo> {
    const began = performance.now();
    const demo = Demo.spawn(dataDir, env);
    let ended = false;
    void demo.exit.then(() => {
      ended = true;
    });
    while (!demo.output.includes('Cordwainer is ready')) {
      if (ended) throw new Error(`npm start ended before it was ready:\n${demo.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    demo.took = performance.now() - began;
    return demo;
  }

  async instance(): Promise<Instance> {
    return JSON.parse(await readFile(path.join(this.dataDir, 'instance.json'), 'utf8'));
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

/** A running demo with a data folder of its own; both are gone after `close`. */
export async function openDemo(env: Record<string, string> = {}) {
  const data = await temporaryDataDir();
  try {
    const demo = await Demo.start(data.dir, env);
    const close = async () => {
      await demo.end('SIGTERM');
      await data.remove();
    };
    return { instance: await demo.instance(), close };
  } catch (error) {
    await data.remove();
    throw error;
  }
}
