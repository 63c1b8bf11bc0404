import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import axios, { type AxiosInstance } from 'axios';
import { startServer, stop } from '../processes';

/** A life ends a moment after so many answers, however fast the machine is: much is done in it, and something is always half done. */
const ANSWERS = [2, 24] as const;
const MOMENT_MS = 400;
const LONGEST_LIFE_MS = 30_000;
const PATIENCE_MS = 300_000;

/** A server that is killed with -9 again and again, and started again at once. Callers wait for the next life. */
export class Lives {
  /** How often it was killed while somebody waited for an answer. */
  interrupted = 0;
  kills = 0;
  private api: AxiosInstance | undefined;
  private server: ChildProcess | undefined;
  private underway = 0;
  private answered = 0;
  private ended = false;
  private failure: unknown;
  private loop: Promise<void> = Promise.resolve();

  /** @param onStart hears each new address */
  constructor(
    private readonly env: Record<string, string>,
    private readonly onStart: (url: string) => void,
    private readonly random: () => number,
  ) {}

  begin(): void {
    // Whoever waits for the next life is told that there will be none.
    this.loop = this.live().catch((error) => {
      this.failure = error ?? new Error('The server does not start');
    });
  }

  /** Lets the present life go on for as long as it likes. */
  async spare(): Promise<AxiosInstance> {
    this.ended = true;
    await this.loop;
    return this.ready();
  }

  async stop(): Promise<void> {
    this.ended = true;
    await stop(this.server);
    await this.loop;
    await stop(this.server);
  }

  /**
   * Does something that may be cut short at any moment, until it was not: what it calls has to bear being called again.
   */
  async through<Answer>(doing: (api: AxiosInstance) => Promise<Answer>): Promise<Answer> {
    for (const giveUpAt = Date.now() + PATIENCE_MS; ; ) {
      const api = await this.ready();
      this.underway += 1;
      try {
        const answer = await doing(api);
        this.answered += 1;
        return answer;
      } catch (error) {
        // A refusal is an answer; only a broken connection is tried again.
        if (!axios.isAxiosError(error) || error.response || Date.now() > giveUpAt) throw error;
      } finally {
        this.underway -= 1;
      }
      await sleep(100);
    }
  }

  private async ready(): Promise<AxiosInstance> {
    while (!this.api) {
      if (this.failure) throw this.failure;
      await sleep(50);
    }
    return this.api;
  }

  private async live(): Promise<void> {
    for (;;) {
      const { url, process } = await startServer(this.env);
      this.server = process;
      this.onStart(url);
      this.api = axios.create({ baseURL: url, timeout: 60_000, validateStatus: () => true });
      await this.untilItIsTime();
      if (this.ended) return;
      this.api = undefined;
      this.kills += 1;
      if (this.underway > 0) this.interrupted += 1;
      await stop(process);
    }
  }

  private async untilItIsTime(): Promise<void> {
    const [fewest, most] = ANSWERS;
    const enough = this.answered + fewest + Math.floor(this.random() * (most - fewest));
    const latest = Date.now() + LONGEST_LIFE_MS;
    while (this.answered < enough && Date.now() < latest && !this.ended) await sleep(10);
    if (!this.ended) await sleep(this.random() * MOMENT_MS);
  }
}
