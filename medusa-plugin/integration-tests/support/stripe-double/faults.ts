export type Fault = {
  method?: string;
  /** A regular expression over the path. */
  path: RegExp | string;
  /** Breaks the connection before anything is done, or after all is done and before it is answered. */
  cut?: 'before' | 'after';
  /** Answers late. */
  delayMs?: number;
  /** Answers this status instead, with nothing done. */
  status?: number;
  times?: number;
};

/** Troubles of the network, to be met by the next calls that fit. */
export class Faults {
  private readonly waiting: (Fault & { times: number })[] = [];

  next(fault: Fault): void {
    this.waiting.push({ times: 1, ...fault });
  }

  clear(): void {
    this.waiting.length = 0;
  }

  /** How many have met no call yet: a test of one that never came would test nothing. */
  get unmet(): number {
    return this.waiting.reduce((sum, { times }) => sum + times, 0);
  }

  take(method: string, path: string): Fault | undefined {
    const fault = this.waiting.find(
      (each) => each.times > 0 && (!each.method || each.method === method) && new RegExp(each.path).test(path),
    );
    if (fault) fault.times--;
    return fault;
  }
}
