import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is there; subscribers work after the answer has gone out. */
export async function until<Found>(
  look: () => Promise<Found | undefined | false>,
  patienceMs = 10_000,
): Promise<Found> {
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > giveUpAt) throw new Error(`Waited ${patienceMs} ms in vain`);
    await sleep(50);
  }
}
