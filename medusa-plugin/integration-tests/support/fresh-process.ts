import { createRequire } from 'node:module';
import path from 'node:path';
import { sendMails } from './leave-mails';

const require = createRequire(import.meta.url);
/** Read with what a spec has told the host: the host's configuration, and what applies the plugin's options. */
const TOLD = ['../host/medusa-config.js', '../../.medusa/server/src/api/middlewares.js'];
const ofTests = () => Object.keys(process.env).filter((name) => name.startsWith('TEST_'));
/** What the run was started with, before any spec told the host anything. */
const given = new Map(ofTests().map((name) => [name, process.env[name]]));

/**
 * One process runs several specs, one after the other: Medusa is read, and made fast, once. Each finds the process as the
 * first did: what a spec tells the host of its server ends with it, and the next one's server reads it anew.
 */
export function freshenProcess(): void {
  for (const name of ofTests()) if (!given.has(name)) delete process.env[name];
  for (const [name, value] of given) process.env[name] = value;
  for (const file of TOLD) delete require.cache[path.join(import.meta.dirname, file)];
  sendMails();
}
