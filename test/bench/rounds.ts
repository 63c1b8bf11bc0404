/** One way of doing the work that is measured; does it once, and throws where it fails. */
export type Contestant = () => Promise<void>;

export type Measurement = { readonly ours: number[]; readonly peer: number[] };

/**
 * Runs both by turns, so that whatever else the machine does meets both alike, and answers with the throughput of each
 * round in times per second. The order changes every round: none is always the one on the warm machine.
 */
export async function interleave(
  contestants: { readonly ours: Contestant; readonly peer: Contestant },
  { rounds, times, atOnce }: { readonly rounds: number; readonly times: number; readonly atOnce: number },
): Promise<Measurement> {
  const measured: Measurement = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const who of turn) measured[who].push(await throughput(contestants[who], times, atOnce));
  }
  return measured;
}

/** What takes how long: of each the milliseconds of every round, a round being the median of some calls by turns. */
export async function interleaveLatencies<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  { rounds, times }: { readonly rounds: number; readonly times: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    const calls = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
    for (let time = 0; time < times; time += 1) {
      // Another one begins each time.
      const first = (round * times + time) % names.length;
      for (const name of [...names.slice(first), ...names.slice(0, first)]) {
        const began = performance.now();
        await contestants[name]();
        calls[name].push(performance.now() - began);
      }
    }
    for (const name of names) measured[name].push(median(calls[name]));
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

async function throughput(work: Contestant, times: number, atOnce: number): Promise<number> {
  let left = times;
  const began = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times / ((performance.now() - began) / 1000);
}
