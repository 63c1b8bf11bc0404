import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/**
 * Whether a process with this id exists.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    // EPERM: it exists and belongs to someone else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The command line of a process, empty when it is gone. Process ids are used again, after a restart of a container
 * even the same ones: whoever wants to end a process by a remembered id asks first what it is.
 * @param {number} pid
 * @returns {string}
 */
export function commandLine(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    // no /proc: macOS
  }
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/**
 * Resolves to true as soon as the process is gone, to false when it outlives the time.
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitForEnd(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/**
 * Asks a process to end and, where it will not, makes it.
 * @param {number} pid
 * @param {{ signal?: NodeJS.Signals, patience?: number }} [options]
 */
export async function endProcess(pid, { signal = 'SIGTERM', patience = 8_000 } = {}) {
  send(pid, signal);
  if (await waitForEnd(pid, patience)) return;
  send(pid, 'SIGKILL');
  await waitForEnd(pid, 2_000);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // already gone
  }
}

/**
 * In a container whose first process reaps no children, an ended process stays in the table for ever.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
