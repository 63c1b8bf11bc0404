import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** A failure whose message says all there is to say: shown without a stack. */
export class ExpectedError extends Error {}

/** What runs now; see endCommands. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to ours
 * @property {string} [log] a file for the whole output
 */

/**
 * Runs a command to its end, quietly. Where it fails, the error carries the last lines it said.
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<string>} what it said
 */
export async function run(command, args, { cwd = root, env = {}, log } = {}) {
  const child = spawnTracked(command, args, { cwd, env });
  let output = '';
  const file = log ? openLog(log) : undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-100_000);
      file?.write(text);
    });
  }
  const { code, signal, error } = await ending(child);
  file?.end();
  if (error) throw new ExpectedError(`Cannot run ${command}: ${error.message}`);
  if (code === 0) return output;
  const how = signal ? `was ended by ${signal}` : `failed with code ${code}`;
  const where = log ? `\n\nAll of it: ${log}` : '';
  throw new ExpectedError(`${path.basename(command)} ${args.join(' ')} ${how}:\n\n${ends(output)}${where}`);
}

/**
 * Some programs say first what is wrong, others last.
 * @param {string} output
 */
function ends(output) {
  const lines = output
    .trim()
    .split('\n')
    .map((line) => (line.length > 400 ? `${line.slice(0, 400)} …` : line));
  return (lines.length > 50 ? [...lines.slice(0, 15), '…', ...lines.slice(-30)] : lines).join('\n');
}

/**
 * npm, the one that started us where there is one.
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * Starts a command that is ended together with everything it started, should we end first.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions }} options
 */
export function spawnTracked(command, args, { cwd = root, env = {}, stdio = ['ignore', 'pipe', 'pipe'] }) {
  const child = spawn(command, args, {
    cwd,
    stdio,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: 'true', ...env },
    // A process group of its own: the terminal's Ctrl-C reaches only us, and we end the others in the right order.
    detached: process.platform !== 'win32',
    shell: command.endsWith('.cmd'),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Ends every command that still runs, and what those have started. */
export async function endCommands() {
  await Promise.all([...running].map((child) => endTracked(child)));
}

/**
 * @param {import('node:child_process').ChildProcess} child one of spawnTracked's
 * @param {number} [patience] milliseconds until it is made to end
 */
export async function endTracked(child, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(/** @type {number} */ (child.pid), 'SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null, error?: Error }>}
 */
export function ending(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** @param {string} file */
export function openLog(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return fs.createWriteStream(file);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // already gone
  }
}
