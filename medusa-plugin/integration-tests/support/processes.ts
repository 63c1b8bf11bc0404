import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const host = path.join(import.meta.dirname, '../host');

/** The test host as a server in a process of its own. */
export async function startServer(env: Record<string, string>): Promise<{ url: string; process: ChildProcess }> {
  const server = fork(path.join(import.meta.dirname, 'server.cjs'), [host], {
    env: { ...process.env, ...env },
    execArgv: [],
  });
  const port = await new Promise<number>((resolve, reject) => {
    // Medusa sends messages of its own too.
    server.on('message', (message: { port?: number }) => message.port && resolve(message.port));
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}`)));
  });
  return { url: `http://localhost:${port}`, process: server };
}

export const redisInstalled = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of our own, in memory only. @throws where this machine has none */
export async function startRedis(port?: number): Promise<{ url: string; port: number; process: ChildProcess }> {
  if (!redisInstalled) throw new Error('This needs redis-server, as by `apt-get install redis-server`');
  const listening = port ?? (await freePort());
  const folder = mkdtempSync(path.join(tmpdir(), 'cordwainer-redis-'));
  const settings = ['--port', String(listening), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  const redis = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  return { url: `redis://127.0.0.1:${listening}`, port: listening, process: redis };
}

export async function stop(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
