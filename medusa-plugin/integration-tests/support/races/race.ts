import { setTimeout as sleep } from 'node:timers/promises';
import { ROUNDS } from '../rounds';

/** An answer to whoever tried; `data` as it came. */
export type Answer = { status: number; data: { type?: string; message?: string; issues?: { code: string }[] } };

export type Round = {
  /**
   * Where both may be granted if the one begins when the other is over: what has to be so then. It was no race, and is run
   * again.
   */
  verifyBoth?(): Promise<void>;
  /** Sent at the same time. */
  calls: readonly [() => Promise<Answer>, () => Promise<Answer>];
  /** What has to be so after the one at this place has won. */
  verify(winner: 0 | 1): Promise<void>;
};

export type Contest = {
  name: string;
  /** Who competes; where there are several ways to, each has its turn. */
  between: readonly [string, string];
  /** Why the other may be refused; the `type` of its 409, or what stands in an order's way. */
  refusals: readonly string[];
  /** Rounds of even and of odd numbers may be played in two ways. */
  prepare(round: number): Promise<Round>;
};

const STEP_MS = 25;
const LONGEST_STEP_MS = 200;

/** By how much the one starts later than the other: the winner of a round in the next, and more while it goes on winning. */
class Pace {
  private handicap = 0;
  private step = STEP_MS;
  private last: 0 | 1 | undefined;

  delayOf(place: 0 | 1): number {
    return Math.max(0, place === 0 ? this.handicap : -this.handicap);
  }

  /** Back to the same moment. */
  reset(): void {
    this.handicap = 0;
    this.step = STEP_MS;
    this.last = undefined;
  }

  note(winner: 0 | 1): void {
    this.step = winner === this.last ? Math.min(2 * this.step, LONGEST_STEP_MS) : STEP_MS;
    this.handicap += winner === 0 ? this.step : -this.step;
    this.last = winner;
  }
}

/**
 * Lets two calls compete, round after round. One has to win every time, and the other to be told why it did not by a 409.
 * Whoever has won starts a moment later the next time: so they stay neck and neck, and come upon every line of each other.
 */
export async function race({ name, between, refusals, prepare }: Contest, rounds = ROUNDS): Promise<void> {
  const won: [number, number] = [0, 0];
  const lost: Record<string, number> = {};
  const began = Date.now();
  let missed = 0;
  const paces = [new Pace(), new Pace()];
  for (let round = 0; round < rounds; round++) {
    const pace = paces[round % 2]!;
    const { calls, verify, verifyBoth } = await prepare(round);
    const answers = await Promise.all([sleep(pace.delayOf(0)).then(calls[0]), sleep(pace.delayOf(1)).then(calls[1])]);
    const winners = ([0, 1] as const).filter((place) => answers[place].status < 300);
    if (winners.length === 2 && verifyBoth) {
      await verifyBoth();
      pace.reset();
      missed += 1;
      round -= 1;
      expect(missed, `${name}: they hardly meet`).toBeLessThan(rounds);
      continue;
    }
    const said = answers.map(({ status, data }) => `${status} ${reasonOf(data) ?? ''}`);
    expect(
      winners,
      `${name}, round ${round}: ${between.join(' and ')} were answered ${said.join(' and ')}`,
    ).toHaveLength(1);
    const winner = winners[0]!;
    const { status, data } = answers[1 - winner]!;
    expect([status, data.message]).toEqual([409, expect.stringMatching(/\w+ \w+/)]);
    expect(refusals, JSON.stringify(data)).toContain(reasonOf(data));
    await verify(winner);
    won[winner] += 1;
    const answer = `409 ${reasonOf(data)}`;
    lost[answer] = (lost[answer] ?? 0) + 1;
    pace.note(winner);
  }
  const wins = between.map((who, place) => `${who} ${won[place as 0 | 1]}`).join(', ');
  const losses = Object.entries(lost).map(([answer, times]) => `${answer} ${times}`);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.info(
    `${name}: ${rounds} rounds in ${seconds} s; won: ${wins}; lost: ${losses.join(', ')}${missed ? `; ${missed} times one after the other` : ''}`,
  );
}

function reasonOf({ type, issues }: Answer['data']): string | undefined {
  return type === 'not-groupable' ? issues?.[0]?.code : type;
}
