import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Demo, temporaryDataDir } from '../support/demo.js';
import { eventually, occupyPort, processesOf } from '../support/processes.js';

/** The steps build on one another: one data folder through starts, ends and crashes. */
describe('npm start', () => {
  let data: Awaited<ReturnType<typeof temporaryDataDir>>;
  let demo: Demo;

  beforeAll(async () => {
    data = await temporaryDataDir();
    demo = await Demo.start(data.dir);
  });

  afterAll(async () => {
    await demo?.end('SIGTERM');
    await data?.remove();
  });

  test('prints the addresses and a login that works', async () => {
    const { addresses, login } = await demo.instance();
    for (const text of [addresses.storefront, addresses.admin, addresses.mailbox, login.email, login.password]) {
      expect(demo.output).toContain(text);
    }
    const response = await fetch(`${addresses.medusa}/auth/user/emailpass`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(login),
    });
    expect(await response.json()).toHaveProperty('token');
  });

  test('serves a page that knows its Medusa, and a Medusa that lets the page in', async () => {
    const { addresses } = await demo.instance();
    const page = await (await fetch(addresses.storefront)).text();
    expect(page).toContain(`medusa-url="${addresses.medusa}"`);
    const key = /publishable-key="(pk_[^"]+)"/.exec(page)?.[1] ?? '';
    const regions = await fetch(`${addresses.medusa}/store/regions`, {
      headers: { 'x-publishable-api-key': key, Origin: addresses.storefront },
    });
    expect(regions.status).toBe(200);
    expect(regions.headers.get('access-control-allow-origin')).toBe(addresses.storefront);
  });

  test('serves the built admin', async () => {
    const { addresses } = await demo.instance();
    const response = await fetch(`${addresses.admin}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="medusa">');
  });

  test('lets no page in that comes from elsewhere', async () => {
    const { addresses } = await demo.instance();
    const response = await fetch(addresses.storefront);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    const page = await response.text();
    expect([...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map((match) => match[1])).toEqual([]);
  });

  test('says where the first one is when it is started twice', async () => {
    const { addresses } = await demo.instance();
    const second = Demo.spawn(data.dir);
    expect(await second.exit).toBe(1);
    expect(second.output).toContain('runs already');
    expect(second.output).toContain(addresses.storefront);
    expect((await fetch(addresses.storefront)).status).toBe(200);
  });

  test('ends everything it started at Ctrl-C', async () => {
    expect(processesOf(data.dir).length).toBeGreaterThan(1);
    expect(await demo.end('SIGINT')).toBe(0);
    await eventually(() => expect(processesOf(data.dir)).toEqual([]));
    expect(existsSync(path.join(data.dir, 'instance.json'))).toBe(false);
  });

  test('takes the next port where one is in use, says so, and everything follows', async () => {
    const taken = await occupyPort();
    demo = await Demo.start(data.dir, { PORT_MEDUSA: String(taken.port) });
    await taken.free();
    const { addresses, ports } = await demo.instance();
    expect(ports.medusa).not.toBe(taken.port);
    expect(demo.output).toContain(`Port ${taken.port} is in use; medusa takes ${ports.medusa}`);
    expect(await (await fetch(addresses.storefront)).text()).toContain(`medusa-url="${addresses.medusa}"`);
  });

  test('is ready again within 20 seconds, with what it had', async () => {
    // The start of the test before: the second on this data.
    expect(demo.took).toBeLessThan(20_000);
    expect(demo.output).not.toMatch(/Migrating|Setting up/);
    const { login } = await demo.instance();
    const secrets = JSON.parse(await readFile(path.join(data.dir, 'secrets.json'), 'utf8'));
    expect(login.password).toBe(secrets.adminPassword);
  });

  test('completes a start that was killed while it set up the database', async () => {
    const other = await temporaryDataDir();
    const first = Demo.spawn(other.dir);
    await eventually(() => expect(first.output).toContain('Migrating'), 60_000);
    await first.end('SIGKILL');
    const second = await Demo.start(other.dir);
    const { addresses } = await second.instance();
    const page = await (await fetch(addresses.storefront)).text();
    expect(page).toMatch(/publishable-key="pk_/);
    await second.end('SIGTERM');
    await eventually(() => expect(processesOf(other.dir)).toEqual([]));
    await other.remove();
  });

  test('mends what a kill -9 leaves behind', async () => {
    await demo.end('SIGKILL');
    // PostgreSQL outlives it, Medusa notices that it is alone.
    demo = await Demo.start(data.dir);
    const { addresses, ports } = await demo.instance();
    expect((await fetch(`${addresses.medusa}/health`)).status).toBe(200);
    const servers = processesOf(data.dir).filter((line) => line.includes('postgres -D'));
    expect(servers).toHaveLength(1);
    expect(servers[0]).toContain(`port=${ports.postgres}`);
    await eventually(() => {
      expect(processesOf(data.dir).filter((line) => line.includes('cli.js start'))).toHaveLength(1);
    });
  });
});
