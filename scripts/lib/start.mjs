import path from 'node:path';
import { ensureBuilt } from './builds.mjs';
import { ExpectedError, endCommands } from './commands.mjs';
import { clusterFolder, startDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { addressesOf, announce, choosePorts, claimDataDir, releaseDataDir } from './instance.mjs';
import { medusaEnvironment, prepareDatabase, startMedusa } from './medusa.mjs';
import { dataDir, dataDirName } from './paths.mjs';
import { clearLeftovers } from './postgres.mjs';
import { bold, dim, red, seconds, step } from './progress.mjs';
import { secrets as readSecrets } from './secrets.mjs';
import { Shutdown } from './shutdown.mjs';

/** Runs the demo until it is told to end. */
export async function start() {
  const began = performance.now();
  const shutdown = new Shutdown();
  endOnSignals(shutdown);
  try {
    claimDataDir();
    shutdown.onEnd(releaseDataDir);
    shutdown.onEnd(endCommands);
    const { services, ...instance } = await bringUp(shutdown);
    announce(instance);
    console.log(welcome(instance, seconds(began)));
    await oneEnds(services, shutdown);
  } catch (error) {
    if (shutdown.begun) return;
    console.error(`\n${red(error instanceof ExpectedError ? error.message : (error?.stack ?? String(error)))}`);
    await shutdown.run();
    process.exit(1);
  }
}

/** @param {Shutdown} shutdown */
async function bringUp(shutdown) {
  await ensureInstalled();
  await ensureBuilt();

  const secrets = readSecrets();
  // Before the ports are chosen: a server that outlived a killed start still holds the usual one.
  await clearLeftovers(clusterFolder());
  const ports = await choosePorts();
  const addresses = addressesOf(ports);

  const database = shutdown.own(
    await step('Starting PostgreSQL', () =>
      startDatabase({ port: ports.postgres, password: secrets.postgresPassword }),
    ),
  );
  const { startMailbox } = await import('../../demo/mailbox/mailbox.mjs');
  const folder = path.join(dataDir, 'mail');
  shutdown.own(await startMailbox({ folder, smtpPort: ports.smtp, webPort: ports.mailbox }));

  const env = medusaEnvironment({ secrets, addresses, ports, databaseUrl: database.url });
  const keys = await prepareDatabase(database, env, secrets);
  const medusa = shutdown.own(await step('Starting Medusa', () => startMedusa(ports.medusa, env)));

  const { startStorefront } = await import('../../demo/storefront/server.mjs');
  shutdown.own(await startStorefront({ port: ports.storefront, medusaUrl: addresses.medusa, ...keys }));

  return {
    pid: process.pid,
    ports,
    addresses,
    login: { email: secrets.adminEmail, password: secrets.adminPassword },
    services: { Medusa: medusa.ended, PostgreSQL: database.ended },
  };
}

/**
 * Resolves never; throws where a server ends that nobody has ended.
 * @param {Record<string, Promise<unknown>>} services
 * @param {Shutdown} shutdown
 */
async function oneEnds(services, shutdown) {
  const name = await Promise.race(Object.entries(services).map(([name, ended]) => ended.then(() => name)));
  if (shutdown.begun) return;
  throw new ExpectedError(`${name} ended by itself. The logs are in ${path.join(dataDir, 'logs')}.`);
}

/** @param {Shutdown} shutdown */
function endOnSignals(shutdown) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (!shutdown.begun) console.log(`\n${dim('Ending …')}`);
      await shutdown.run();
      process.exit(0);
    });
  }
}

/**
 * @param {import('./instance.mjs').Instance} instance
 * @param {string} took
 */
function welcome({ addresses, login }, took) {
  return `
  ${bold('Cordwainer is ready')} ${dim(`after ${took}`)}

  Storefront   ${bold(addresses.storefront)}
  Admin        ${bold(addresses.admin)}
               ${login.email}  ${bold(login.password)}
  Mailbox      ${bold(addresses.mailbox)}

  ${dim(`Ctrl-C ends it. Its data stays in ${dataDirName}.`)}
`;
}
