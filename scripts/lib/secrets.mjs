import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} postgresPassword
 * @property {string} jwtSecret
 * @property {string} cookieSecret
 * @property {string} adminEmail
 * @property {string} adminPassword
 */

/** No letters that look like another: the password is read off a terminal. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * What this demo signs and opens with: made at the first start, kept with its data, never in the code.
 * @returns {Secrets}
 */
export function secrets() {
  const file = path.join(dataDir, 'secrets.json');
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    // the first start
  }
  const made = {
    postgresPassword: randomBytes(24).toString('hex'),
    jwtSecret: randomBytes(32).toString('hex'),
    cookieSecret: randomBytes(32).toString('hex'),
    adminEmail: 'admin@beaufort-gray.example',
    adminPassword: Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  };
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  return made;
}
