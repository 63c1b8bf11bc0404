import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';

/** Processes whose command line or environment names the folder: everything a demo on it has started. */
export function processesOf(dataDir: string): string[] {
  const found: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
      if (`${command}\n${environment}`.includes(dataDir)) found.push(`${pid} ${command.replaceAll('\0', ' ')}`);
    } catch {
      // gone, or a kernel thread
    }
  }
  return found;
}

/** Takes a port, as another program of the user would. */
export function occupyPort(): Promise<{ port: number; free: () => Promise<void> }> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      resolve({ port, free: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

export async function eventually(check: () => void | Promise<void>, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
