import { readFileSync } from 'node:fs';

const PAGE = 4096;
/** Of user and system time in a second, on every Linux that Node runs on. */
const TICKS = 100;

/** Bytes of memory that a process really has, where the system tells (Linux); 0 elsewhere, or when it is gone. */
export function memoryOf(pid: number | undefined): number {
  try {
    // proc(5): total and resident size in pages.
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
  } catch {
    return 0;
  }
}

/** Seconds that a process has worked, where the system tells (Linux); 0 elsewhere, or when it is gone. */
export function workOf(pid: number | undefined): number {
  try {
    // proc(5): after the name in parentheses, user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS;
  } catch {
    return 0;
  }
}
